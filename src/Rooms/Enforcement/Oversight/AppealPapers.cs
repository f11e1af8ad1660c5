using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Answers to the organ of reconsideration and to the court.</summary>
internal static class AppealPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Issued(OversightPapers.ReconsiderationReply, "复答", new(2024, 1, 1), ReconsiderationLaw.Art(48), Reply),
        Issued(OversightPapers.SuitAnswer, "行答", new(2020, 7, 1), LitigationLaw.Art(67), Answer),
    ];

    private static PaperDocument Reply(FormView v) => Document(
        v, "行政复议答复书", v[Reconsideration.Organ], "被申请人", "申请人", $"{v[Applicant]}不服我局{v[Against]}申请行政复议一案（{v[Reconsideration.OrganNumber]}），我局收到申请书副本后，现答复如下：");

    private static PaperDocument Answer(FormView v) => Document(
        v, "行政诉讼答辩状", v[Litigation.Court], "答辩人（被告）", "原告", $"因{v[Applicant]}诉我局{v[Against]}一案（{v[Litigation.CourtNumber]}），现提出答辩如下：");

    private static PaperDocument Document(FormView v, string title, string? to, string us, string them, string opening) => Letter(
        v,
        title,
        [
            P($"{Plain(us)}：{Plain(v.Bureau.Name)}"),
            P($"委托代理人：{Plain(string.Join('、', new[] { v[Agent], v[Lawyer] }.OfType<string>()) is { Length: > 0 } agents ? agents : "（另附授权委托书）")}"),
            P($"{Plain(them)}：{Plain(v[Applicant])}"),
            P($"{Plain(opening)}"),
            Heading(1, "一、被诉行为及请求"),
            .. Text(v[AgainstText]),
            Heading(1, "二、事实、证据、依据和程序"),
            .. Text(v[ReplyText]),
            Heading(1, "三、请求"),
            P($"{Plain(v[ReplyClaim])}"),
            P($"{Plain("此致")}"),
            Flush($"{Plain(to)}"),
            Table(v, "证据和依据清单", EvidenceList, v.Rows(EvidenceList), 350, 500, 150),
            Seal(v),
        ]);
}
