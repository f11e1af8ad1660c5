using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Documents;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>The normative document itself and its filing report, and the sheet of a fair-competition review.</summary>
internal static class DocumentPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Inner(GovernancePapers.CompetitionReview, new(2024, 8, 1), FairCompetitionRegulation.Art(17), Competition) with { Sealed = true },
        Issued(GovernancePapers.Document, null, new(2018, 12, 4), NormativeDocumentNotice.Art(0), Document),
        Issued(GovernancePapers.FilingReport, "规备", new(2018, 12, 4), NormativeDocumentNotice.Art(0), Filing),
    ];

    private static PaperDocument Competition(FormView v)
    {
        var consulted = v.Done(FairCompetitionReview.Consult)
            .Select(a => $"{ReviewPapers.Day(a.On)}听取{v.Show(FairCompetitionReview.Heard, a.Values[FairCompetitionReview.Heard.Code])}意见：{a.Values.Get(FairCompetitionReview.HeardText)}");
        string Found(Field field) => v[field] is { Length: > 0 } text ? $"涉及：{text}" : "不涉及";
        return Sheet(
            v,
            "公平竞争审查表",
            [
                Wide("政策措施名称", v.Matter.Title),
                Pair("类别", v[FairCompetitionReview.Kind], "起草单位", v[FairCompetitionReview.Drafters]),
                Long("涉及经营者的内容", v[FairCompetitionReview.Content], 18),
                Long("听取意见情况", string.Join('\n', consulted), 22),
                Wide("市场准入和退出", Found(FairCompetitionReview.Entry)),
                Wide("要素自由流动", Found(FairCompetitionReview.Flow)),
                Wide("生产经营成本", Found(FairCompetitionReview.Cost)),
                Wide("生产经营行为", Found(FairCompetitionReview.Conduct)),
                Long("审查分析", v[FairCompetitionReview.Analysis], 22),
                Pair("适用例外", v[FairCompetitionReview.Exception] ?? "不适用", "期限或终止条件", v[FairCompetitionReview.EndsBy]),
                Wide("审查结论", v[FairCompetitionReview.Conclusion]),
                By("结论理由", v[FairCompetitionReview.ConclusionText], v.Act),
            ],
            [Seal(v)]);
    }

    private static PaperDocument Document(FormView v) => Red(
        v,
        v.Matter.Title,
        v[DocumentFields.Number],
        [
            .. Text(v[DocumentFields.DraftText]),
            P($"{Plain("本文件自")}{Plain(v.Facts.Get(DocumentFields.EffectiveFrom) is var from && from != default ? ReviewPapers.Day(from) : null)}{Plain("起施行，有效期至")}{Plain(v.Facts.Get(DocumentFields.ValidUntil) is var until && until != default ? ReviewPapers.Day(until) : null)}{Plain("。")}"),
            P($"{Plain("规范性文件统一编号：")}{Plain(v[DocumentFields.UnifiedNumber])}"),
            Seal(v),
        ]);

    private static PaperDocument Filing(FormView v) => Letter(
        v,
        "规范性文件备案报告",
        [
            Flush($"{Plain(v[DocumentFields.FiledWith])}："),
            P($"{Plain($"现将《{v.Matter.Title}》（{v[DocumentFields.Number]}，统一编号{v[DocumentFields.UnifiedNumber]}）报送备案。该文件经合法性审核、集体审议通过，于{(v.Last(NormativeDocument.Publish) is { } published ? ReviewPapers.Day(published.On) : "")}公布，自{ReviewPapers.Day(v.Facts.Get(DocumentFields.EffectiveFrom))}起施行，有效期至{ReviewPapers.Day(v.Facts.Get(DocumentFields.ValidUntil))}。")}"),
            P($"{Plain("请予备案。")}"),
            new AttachmentsBlock([.. (v.Facts.Get(DocumentFields.FilingPapers) ?? []).Where(c => c != "report").Select(DocumentFields.FilingPapers.LabelOf)]),
            Seal(v),
        ]);
}
