using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Inner papers between investigation and decision: report, legal review, collective discussion, approval.</summary>
internal static class ReviewPapers
{
    private static readonly string[] ReviewPoints =
    [
        "执法主体是否合法，执法人员是否具备执法资格",
        "执法程序是否合法",
        "案件事实是否清楚，证据是否合法充分",
        "适用法律、法规、规章是否准确，裁量基准运用是否适当",
        "执法是否超越法定权限",
        "行政执法文书是否完备、规范",
        "违法行为是否涉嫌犯罪、需要移送",
    ];

    /// <summary>Supplementary forms; the law asks for each, the ministry leaves their layout to the provinces.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Inner(0, "report", "案件调查报告", Rules(67), Report),
        Inner(0, "legal-review", "法制审核意见书", PenaltyLaw(58), LegalReview),
        Inner(0, "panel", "重大案件集体讨论记录", PenaltyLaw(57), Panel),
        Inner(0, "penalty-approval", "行政处罚审批表", Rules(68), Approval),
    ];

    private static PaperDocument Report(CaseFileView c) => Table(
        c,
        "案件调查报告",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 2), Label("立案日期"), Value(c.FiledOn)),
                Row(Label("调查人员", 2), Value(Names(c), 4)),
                .. PartyRows(c.Party, withSexAndAge: true),
                Tall(52, Label("案件调查经过及违法事实", 2), Body(c.FactsFound, 4)),
            ]),
        new DataTableBlock(
            [new("序号", 80), new("证据名称", 320, Align.Left), new("种类", 160), new("数量", 100), new("证明内容", 340, Align.Left)],
            [.. c.Evidence.Select((e, i) => DataRow.Of(Number(i + 1), e.Name, e.Kind, Number(e.Count), e.Proves))],
            LeastRows: 4,
            Caption: "证据材料"),
        Fields(
            [160, 840],
            [
                Tall(18, Label("违反的规定"), Body(c.ViolatedProvision)),
                Tall(18, Label("处罚依据"), Body(c.PenaltyProvision)),
                Tall(22, Label("裁量情况"), Body(c.Discretion)),
                Tall(27, Label("调查结论和处理意见"), Opinion(c.OfficerOpinion.Text, c.OfficerOpinion.Signer, c.OfficerOpinion.Date)),
                Tall(27, Label("经办机构负责人意见"), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date)),
                Tall(27, Label("法制审核意见"), Opinion(c.LegalOpinion.Text, c.LegalOpinion.Signer, c.LegalOpinion.Date)),
                Tall(27, Label("负责人意见"), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date)),
            ]));

    private static PaperDocument LegalReview(CaseFileView c)
    {
        var r = c.Review;
        return Table(
            c,
            "法制审核意见书",
            Fields(
                [160, 340, 160, 340],
                [
                    Row(Label("案由"), Value(c.Cause, 3)),
                    Row(Label("当事人"), Value(c.Party.Name), Label("经办机构"), Value(c.Organ.Unit)),
                    Row(Label("送审日期"), Value(r.ReceivedOn), Label("拟处理意见"), Value(c.Notice.ProposedPenalty)),
                    Row(Label("送审材料"), Value(r.Materials, 3)),
                ]),
            new DataTableBlock(
                [new("序号", 80), new("审核内容", 470, Align.Left), new("审核情况", 450, Align.Left)],
                [.. ReviewPoints.Select((point, i) => DataRow.Of(Number(i + 1), point, i < r.Points.Count ? r.Points[i] : null))]),
            Fields(
                [160, 840],
                [
                    Row(Label("审核结论"), Boxes(1, Box("同意拟处理意见", r.Passed == true), Box("存在问题，退回补正或者纠正", r.Passed == false))),
                    Tall(48, Label("书面审核意见"), Opinion(r.Opinion, r.Reviewer, r.Date)),
                ]));
    }

    private static PaperDocument Panel(CaseFileView c)
    {
        var m = c.Panel;
        return Letter(
            c,
            "重大案件集体讨论记录",
            [
                Flush($"案件名称：{c.Cause,22}"),
                Flush($"讨论时间：{m.Start} 至 {m.End}"),
                Flush($"地点：{m.Place,20}"),
                Flush($"主持人：{m.Chair,5}　汇报人：{m.Reporter,5}　记录人：{m.Recorder,5}"),
                Flush($"出席人员：{m.Present,22}"),
                Flush($"列席人员：{m.SittingIn,22}"),
                Flush($"{Bold("案件基本情况、证据和处理建议：")}"),
                .. Text(c.FactsFound, 4),
                Flush($"{Bold("陈述申辩、听证和法制审核情况：")}"),
                .. Text(Lines(c.Notice.Defence, c.Notice.DefenceReview, c.Review.Opinion), 3),
                Flush($"{Bold("讨论记录：")}"),
                .. Text(m.Discussion, 5),
                Flush($"{Bold("结论性意见：")}"),
                .. Text(m.Conclusion, 2),
                new SignatureBlock([new("主持人签名"), new("出席人员签名"), new("出席人员签名"), new("出席人员签名"), new("记录人签名")]),
            ]);
    }

    private static PaperDocument Approval(CaseFileView c) => Table(
        c,
        "行政处罚审批表",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 2), Label("立案日期"), Value(c.FiledOn)),
                .. PartyRows(c.Party),
                Tall(30, Label("违法事实及证据", 2), Body(Lines(c.FactsFound, c.EvidenceSummary), 4)),
                Row(Label("违反的规定", 2), Value(c.ViolatedProvision, 4)),
                Row(Label("处罚依据", 2), Value(c.PenaltyProvision, 4)),
                Row(Label("裁量情况", 2), Value(c.Discretion, 4)),
                Tall(18, Label("陈述申辩、听证及复核情况", 2), Body(Lines(c.Notice.Defence, c.Notice.DefenceReview), 4)),
                Row(Label("拟处罚内容", 2), Value(c.Decision.Penalty ?? c.Notice.ProposedPenalty, 4)),
                Tall(24, Label("承办人意见", 2), Opinion(c.OfficerOpinion.Text, c.OfficerOpinion.Signer, c.OfficerOpinion.Date, 4)),
                Tall(24, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(24, Label("法制审核意见", 2), Opinion(c.LegalOpinion.Text, c.LegalOpinion.Signer, c.LegalOpinion.Date, 4)),
                Tall(24, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));

    private static string? Names(CaseFileView c) =>
        c.Officers.Count == 0 ? null : string.Join('、', c.Officers.Select(o => $"{o.Name}（{o.Certificate}）"));

    private static string? Lines(params IEnumerable<string?> parts)
    {
        var text = string.Join('\n', parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return text.Length == 0 ? null : text;
    }
}
