using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Notices of supervision.</summary>
internal static class SupervisionPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Issued(OversightPapers.RectificationNotice, "监改", new(2021, 7, 15), SupervisionRegulation.Art(0), Rectification),
        Issued(OversightPapers.InterviewNotice, "约谈通", new(2021, 7, 15), SupervisionRegulation.Art(0), Interview),
    ];

    private static PaperDocument Rectification(FormView v) => Letter(
        v,
        "监督整改通知书",
        [
            Flush($"{Plain(v[SupervisionIssue.Unit])}："),
            P($"{Plain($"经{v[SupervisionIssue.Source]}，我局对你单位“{v[SupervisionIssue.Subject]}”情况进行了监督检查，发现以下问题：")}"),
            .. Text(v[SupervisionIssue.Findings]),
            P($"{Plain("现要求你单位按照下列要求整改：")}"),
            .. Text(v[SupervisionIssue.Requirements]),
            P($"{Plain("请于")}{v.Facts.Get(SupervisionIssue.Due)}{Plain("前完成整改，并书面报送整改情况和佐证材料。逾期未整改或者整改不到位的，将依照规定约谈、通报或者追究责任。")}"),
            Seal(v),
        ]);

    private static PaperDocument Interview(FormView v) => Letter(
        v,
        "行政执法监督约谈通知书",
        [
            Flush($"{Plain(v[SupervisionInterview.Unit])}："),
            P($"{Plain($"因{v[SupervisionInterview.Title]}（{v[SupervisionInterview.Trigger]}），依照行政执法监督的有关规定，决定对你单位进行约谈。")}"),
            P($"约谈时间：{v.Facts.Get(SupervisionInterview.HeldOn)}"),
            P($"约谈地点：{Plain(v[SupervisionInterview.HeldAt])}"),
            P($"{Plain("约谈内容：")}"),
            .. Text(v[SupervisionInterview.Problems]),
            P($"{Plain("请你单位主要负责人按时参加，并准备有关情况说明和整改措施。")}"),
            Seal(v),
        ]);
}
