using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>Opinions of legal review: on decisions and papers, and on contracts.</summary>
internal static class ReviewPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Issued(GovernancePapers.LegalityOpinion, "法审意", new(2019, 9, 1), MajorDecisionRegulation.Art(28), Legality),
        Issued(GovernancePapers.ContractOpinion, "合审意", new(2016, 6, 16), CounselOpinion.Art(0), Contract),
    ];

    private static PaperDocument Legality(FormView v)
    {
        var f = v.Facts;
        var items = v.Rows(ReviewFields.OpinionItems);
        return Sheet(
            v,
            "合法性审查意见书",
            [
                Wide("送审事项", v.Matter.Title),
                Pair("事项类别", v[LegalityReview.Kind] ?? v.Matter.Procedure.Name, "送审单位", v[LegalityReview.Unit]),
                Pair("送审日期", Day((v.Last(CollectiveFields.ReviewRequest) ?? v.Last(LegalityReview.Submit))?.On ?? v.Matter.Opened), "承办审查人员", v[LegalityReview.Reviewer] ?? v.Act.ByName),
                Wide("送审材料", v[ReviewFields.Materials]),
                Row(Label("法定权限"), YesNo(f.Get(ReviewFields.Competence)), Label("法定程序"), YesNo(f.Get(ReviewFields.ProcedureRight))),
                Row(Label("内容合法"), YesNo(f.Get(ReviewFields.ContentRight)), Label("审查结论"), Value(v[ReviewFields.Conclusion])),
                Long("法律顾问意见", Counsel(v), 22),
                By("审查意见", v[ReviewFields.OpinionText], v.Act),
            ],
            [
                .. items.Count > 0 ? new PaperBlock[] { Table(v, "逐项意见", ReviewFields.OpinionItems, items, 100, 600, 300) } : [],
                P($"{Plain("送审单位应当对上述意见逐项研究，反馈采纳情况；未完全采纳的，书面说明理由，一并提交集体讨论。未经合法性审查或者经审查不合法的，不得提交讨论。")}"),
                Seal(v),
            ]);
    }

    private static PaperDocument Contract(FormView v) => Sheet(
        v,
        "合同审核意见书",
        [
            Wide("合同名称", v[ContractReview.Title]),
            Pair("合同类别", v[ContractReview.Kind], "合同金额", v[ContractReview.Amount] is { } yuan ? $"{yuan}元" : null),
            Pair("对方当事人", v[ContractReview.Counterparty], "送审日期", Day(v.Matter.Opened)),
            Wide("已审查的事项", v[ContractReview.Checked]),
            Wide("存在问题的事项", v[ContractReview.Problems] ?? "无"),
            Long("法律顾问意见", Counsel(v), 22),
            Long("修改经过", string.Join('\n', v.Done(ContractReview.Revise).Select((a, i) => $"第{i + 1}次修改（{Day(a.On)}）：{a.Values.Get(ContractReview.Revision)}")), 16),
            Wide("审核结论", v[ContractReview.Conclusion]),
            By("审核意见", v[ContractReview.OpinionText], v.Act),
        ],
        [P($"{Plain("未经审核或者审核结论为不得签订的，不得签订合同。")}"), Seal(v)]);

    private static string? Counsel(FormView v)
    {
        var heard = v.Done(LegalityReview.Counsel)
            .Select(a => $"{v.Show(ReviewFields.CounselKind, a.Values[ReviewFields.CounselKind.Code])}{a.Values.Get(ReviewFields.CounselName)}（{Day(a.On)}）：{a.Values.Get(ReviewFields.CounselText)}").ToList();
        if (heard.Count == 0 && v.Act.Values.Get(ReviewFields.CounselText) is { } said)
        {
            heard.Add($"{v.Act.Values.Get(ReviewFields.CounselName)}：{said}");
        }

        return heard.Count == 0 ? "未征求" : string.Join('\n', heard);
    }

    internal static string Day(DateOnly day) => Kernel.Language.ChineseFormat.Date(day);
}
