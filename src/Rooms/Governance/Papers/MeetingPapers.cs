using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Documents;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>Resolutions: one matter, one paper, with who was there, who said what, and the vote.</summary>
internal static class MeetingPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Inner(GovernancePapers.Resolution, new(2019, 4, 6), PartyGroupRules.Art(0), Resolution) with { NumberWord = "决议", Sealed = true },
        Inner(GovernancePapers.Minutes, new(2018, 12, 4), MajorDecisionRegulation.Art(30), Minutes) with { NumberWord = "纪要", Sealed = true },
    ];

    private static PaperDocument Resolution(FormView v) => Letter(
        v,
        "会议决议",
        [
            P($"会议：{v[Meeting.Name],14}"),
            P($"时间：{v.Last(Meeting.Convene)?.On}　主要负责人：{v[Meeting.Chair],6}"),
            P($"应到成员{v.Facts.Get(Meeting.Eligible)}人，到会成员：{v[Meeting.Attendees],14}"),
            P($"缺席：{v[Meeting.Absent] ?? "无"}　列席：{v[Meeting.Observers] ?? "无"}"),
            Heading(1, "一、议题"),
            P($"{Plain(v[MajorMatter.Title])}（{Plain(v[MajorMatter.Kind])}{Plain(v[MajorMatter.Amount] is { } yuan ? $"，涉及金额{yuan}元" : "")}）"),
            Heading(1, "二、讨论情况"),
            .. Speeches(v),
            P($"主要负责人{Plain(v[Meeting.Chair])}末位表态：{Plain(v[Meeting.HeadStance])}。{Plain(v[Meeting.HeadSpeech])}"),
            Heading(1, "三、表决"),
            P($"{Plain(v[Meeting.VoteWay])}表决：赞成{v.Facts.Get(Meeting.For)}票，反对{v.Facts.Get(Meeting.Against)}票，弃权{v.Facts.Get(Meeting.Abstained)}票。"),
            Heading(1, "四、决议"),
            P($"审议结果：{Plain(v[MajorMatter.Outcome])}。"),
            .. Text(v[MajorMatter.Resolution]),
            .. Execution(v),
            new SignatureBlock([new("记录人", v.Last(Meeting.Vote)?.ByName, Date: v.Act.On), new("主要负责人", v.Act.Signatures.LastOrDefault()?.Name, Date: v.Act.Signatures.LastOrDefault()?.On)], 2),
            Seal(v),
        ]);

    private static PaperDocument Minutes(FormView v)
    {
        var outcome = v[DecisionFields.Outcome] ?? v[DocumentFields.Outcome];
        var dissent = Meeting.Dissent(v.Done(Meeting.Speak)).Select(a => v.Titles.GetValueOrDefault(a.Values.Get(Meeting.Speaker)));
        return Letter(
            v,
            "会议纪要",
            [
                P($"会议：{v[Meeting.Name],14}"),
                P($"时间：{v.Last(Meeting.Convene)?.On}　到会：{v[Meeting.Attendees],14}"),
                P($"缺席：{v[Meeting.Absent] ?? "无"}　列席：{v[Meeting.Observers] ?? "无"}"),
                Heading(1, "一、审议事项"),
                P($"{Plain(v.Matter.Title)}"),
                P($"合法性审查结论：{Plain(v[ReviewFields.Conclusion])}。公平竞争审查：{Plain(v[CollectiveFields.CompetitionFound] ?? "不涉及")}。"),
                Heading(1, "二、讨论情况"),
                .. Speeches(v),
                P($"{Plain(v[Meeting.Chair])}最后发表意见：{Plain(v[Meeting.HeadStance])}。{Plain(v[Meeting.HeadSpeech])}"),
                P($"持不同意见的成员：{Plain(string.Join('、', dissent) is { Length: > 0 } names ? names : "无")}。"),
                Heading(1, "三、决定"),
                P($"{Plain(outcome)}。{Plain(v[DecisionFields.DifferReason])}"),
                .. Text(v[DecisionFields.Minutes]),
                new SignatureBlock([new("记录人", v.Act.ByName, Date: v.Act.On), new("主要负责人", v.Act.Signatures.LastOrDefault()?.Name, Date: v.Act.Signatures.LastOrDefault()?.On)], 2),
                Seal(v),
            ]);
    }

    internal static IEnumerable<PaperBlock> Speeches(FormView v) => v.Done(Meeting.Speak).Select((a, i) =>
        (PaperBlock)P($"{Plain($"{i + 1}.")}{Plain(v.Show(Meeting.Speaker, a.Values[Meeting.Speaker.Code]))}：{Plain(v.Show(Meeting.Stance, a.Values[Meeting.Stance.Code]))}。{Plain(a.Values.Get(Meeting.Speech))}"));

    private static IEnumerable<PaperBlock> Execution(FormView v) => v[MajorMatter.Executor] is { } executor
        ? [P($"执行单位及责任人：{Plain(executor)}；完成时限：{v.Facts.Get(MajorMatter.ExecuteBy)}。")]
        : [];
}
