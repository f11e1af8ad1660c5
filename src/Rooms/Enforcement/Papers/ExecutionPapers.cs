using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers of payment and enforcement.</summary>
internal static class ExecutionPapers
{
    /// <summary>Forms 17 to 22, the approval of instalments and the request to the court.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Inner(0, "instalment-approval", "分期（延期）缴纳罚款审批表", PenaltyLaw(66), InstalmentApproval),
        Issued(17, "instalment", "分期（延期）缴纳罚款通知书", "缓缴", PenaltyLaw(66), Since2021, Instalment),
        Issued(18, "announcement", "执行公告", "执告", CoercionLaw(44), Since2021, Announcement),
        Issued(19, "urging", "催告书", "催", CoercionLaw(54), Since2021, Urging),
        Issued(20, "enforcement", "行政强制执行决定书", "强执", CoercionLaw(37), Since2024, Enforcement),
        Issued(21, "sub-performance", "代履行决定书", "代履", CoercionLaw(51), Since2024, SubPerformance),
        Issued(22, "enforcement-turn", "中止（终结、恢复）行政强制执行通知书", "执通", CoercionLaw(39), Since2021, Turn),
        Issued(0, "court-request", "行政强制执行申请书", "申执", CoercionLaw(55), Since2021, CourtRequest) with { Served = false },
    ];

    private static PaperDocument InstalmentApproval(CaseFileView c) => Table(
        c,
        "分期（延期）缴纳罚款审批表",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 4)),
                .. PartyRows(c.Party),
                Row(Label("处罚决定书", 2), Value(c.Decision.Number, 2), Label("决定日期"), Value(c.Decision.Date)),
                Row(Label("罚款数额", 2), Value(Sum(c.Decision.FineFen).Value, 2), Label("申请日期"), Value(c.Instalment.AskedOn)),
                Tall(32, Label("申请理由", 2), Body(c.Instalment.Grounds, 4)),
                Tall(27, Label("承办人意见", 2), Opinion(c.OfficerOpinion.Text, c.OfficerOpinion.Signer, c.OfficerOpinion.Date, 4)),
                Tall(27, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(27, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));

    private static PaperDocument Instalment(CaseFileView c)
    {
        var i = c.Instalment;
        return Letter(
            c,
            "分期（延期）缴纳罚款通知书",
            [
                To(c),
                P($"{c.Decision.Date}，本机关对你（单位）送达了{c.Decision.Number,9}（案号）行政处罚决定书，作出了对你（单位）罚款{Sum(c.Decision.FineFen)}的行政处罚决定。根据你（单位）的申请，本机关依据{Plain(c.Law.Instalments)}的规定，现决定："),
                P($"{Box("同意你（单位）延期缴纳罚款。", i.Kind == InstalmentKind.Deferred)}延长至{i.DeferredTo}。"),
                P($"{Box("同意你（单位）分期缴纳罚款。", i.Kind == InstalmentKind.InParts)}共分{(long?)(i.Parts.Count == 0 ? null : i.Parts.Count),2}期，第{(long?)i.Ordinal,2}期至{i.Due}前，缴纳罚款{Sum(i.AmountFen)}；此外，尚有未缴纳的罚款{Sum(i.RestFen)}，各期缴纳期限和数额见附表。"),
                P($"{Box("", i.Kind == InstalmentKind.Refused)}由于{i.RefusalReason,16}，因此，本机关认为你（单位）的申请不符合规定，不同意分期（延期）缴纳罚款。"),
                P($"代收机构以本通知书为据，办理收款手续。收款银行：{c.Organ.Bank,9}，账号：{c.Organ.Account,9}。"),
                Contact(c),
                Seal(c),
                TwoCopies,
                .. Parts(i),
            ]);
    }

    private static IEnumerable<PaperBlock> Parts(InstalmentView i) => i.Parts.Count == 0 ? [] :
    [
        new DataTableBlock(
            [new("期次", 200), new("缴纳期限", 400), new("缴纳金额（元）", 400)],
            [.. i.Parts.Select(p => DataRow.Of(Number(p.Ordinal), p.Due is { } due ? ChineseFormat.Date(due) : null, ChineseFormat.Yuan(p.AmountFen)))],
            Caption: "附：各期缴纳安排"),
    ];

    private static PaperDocument Announcement(CaseFileView c) => Letter(
        c,
        "执行公告",
        P($"{c.Decision.Date}，本机关依法对{c.Party.Name,10}作出了{c.Decision.Number,9}（案号）{c.Decision.Penalty,14}的决定。"),
        P($"依据《中华人民共和国行政强制法》第四十四条的规定，现责令当事人立即停止违法行为，并于{c.Execution.By}前自行{c.Execution.Demand,12}（拆除违法的建筑物、构筑物、设施等）。当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，本机关将依法强制拆除。"),
        P($"{Plain("特此公告。")}"),
        Contact(c),
        Seal(c));

    private static PaperDocument Urging(CaseFileView c)
    {
        var e = c.Execution;
        return Letter(
            c,
            "催告书",
            To(c),
            P($"因你（单位）{c.Offence,14}，本机关于{c.Decision.Date}作出了{c.Decision.Number,9}（案号）{c.Decision.Penalty,14}的决定，你（单位）至今未履行。依据《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告你（单位）履行下列义务："),
            P($"1.履行标的：{e.Duty,18}"),
            P($"2.履行期限：{e.By}前"),
            P($"3.履行方式：{e.Manner,18}"),
            P($"4.履行要求：{e.Demand,18}"),
            P($"5.{Plain("其他事项：逾期仍不履行的，本机关将依法采取以下措施：")}"),
            P($"{Box("到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的总额不超过罚款本数。", Has(c, Consequence.Surcharge))}"),
            P($"{Box("根据法律规定，将查封、扣押的财物拍卖或者依法处理抵缴罚款。", Has(c, Consequence.Auction))}"),
            P($"{Box("申请人民法院强制执行。", Has(c, Consequence.Court))}"),
            P($"{Box("依法代履行或者委托第三人代履行。", Has(c, Consequence.SubPerformance))}"),
            P($"{Box("其他强制执行方式：", Has(c, Consequence.Other))}{(string?)null,10}"),
            P($"{Plain("你（单位）有权进行陈述、申辩。自收到本催告书之日起十个工作日内，无正当理由仍不履行的，本机关将依法强制执行或者申请强制执行。")}"),
            Contact(c),
            Seal(c),
            TwoCopies);
    }

    private static PaperDocument Enforcement(CaseFileView c)
    {
        var e = c.Execution;
        return Ruling(
            c,
            "行政强制执行决定书",
            "强制执行决定",
            [
                P($"因你（单位）逾期未履行本机关于{c.Decision.Date}作出的{c.Decision.Number,9}（案号）决定，本机关于{e.UrgedOn}进行了催告，{Clause(e.UrgingResult),16}。"),
                P($"依据{e.Basis,16}的规定，本机关决定对你（单位）强制执行：{e.Duty,16}。"),
                P($"强制执行方式：{e.Manner,18}"),
                P($"强制执行时间：{e.On}"),
            ],
            Contact(c));
    }

    private static PaperDocument SubPerformance(CaseFileView c)
    {
        var e = c.Execution;
        return Ruling(
            c,
            "代履行决定书",
            "代履行决定",
            [
                P($"因你（单位）{c.Offence,14}，本机关于{c.Decision.Date}作出了{c.Decision.Number,9}（案号）决定，{Clause(e.UrgingResult),16}。依据{e.Basis,16}的规定，本机关决定依法代你（单位）履行。"),
                P($"1.代履行人：{e.Performer,16}"),
                P($"2.代履行标的：{e.Duty,16}"),
                P($"3.代履行时间和方式：{e.On}，{e.Manner,12}"),
                P($"4.代履行费用预算：{Sum(e.CostFen)}，请你（单位）于{e.CostBy}前预付，收款银行：{c.Organ.Bank,8}，账号：{c.Organ.Account,8}。代履行费用按照成本合理确定，由你（单位）承担，法律另有规定的除外。"),
                P($"{Plain("本机关将在代履行三个工作日前催告你（单位）履行，你（单位）履行的，停止代履行。代履行时，本机关派员到场监督。")}"),
            ],
            Contact(c));
    }

    private static PaperDocument Turn(CaseFileView c)
    {
        var e = c.Execution;
        var ended = e.Turn == ExecutionTurn.Ended;
        return Letter(
            c,
            "中止（终结、恢复）\n行政强制执行通知书",
            To(c),
            P($"{e.On}，本机关对你（单位）作出了{e.DecisionNumber,9}（案号）行政强制执行决定。"),
            P($"{Box("中止执行。", e.Turn == ExecutionTurn.Suspended)}现因{Reason(e.Turn == ExecutionTurn.Suspended, e.TurnReason)}，依据《中华人民共和国行政强制法》第三十九条第一款的规定，本机关决定自{On(e.Turn == ExecutionTurn.Suspended, c)}起中止该行政强制执行。中止执行的情形消失后，本机关将恢复执行。"),
            P($"{Box("终结执行。", ended)}现因{Reason(ended, e.TurnReason)}，依据《中华人民共和国行政强制法》第四十条的规定，本机关决定终结执行。"),
            P($"{Box("恢复执行。", e.Turn == ExecutionTurn.Resumed)}你（单位）{Reason(e.Turn == ExecutionTurn.Resumed, e.TurnReason)}，中止执行的情形已消失（或者未履行执行协议），本机关决定自{On(e.Turn == ExecutionTurn.Resumed, c)}起恢复该行政强制执行。"),
            P($"{Plain("特此通知。")}"),
            Contact(c),
            Seal(c),
            TwoCopies);
    }

    private static PaperDocument CourtRequest(CaseFileView c)
    {
        var e = c.Execution;
        return Letter(
            c,
            "行政强制执行申请书",
            P($"申请人：{c.Organ.Name,16}"),
            P($"地址：{c.Organ.Address,14}　联系人：{c.Organ.Contact,5}　联系电话：{c.Organ.Phone,7}"),
            P($"被申请人：{c.Party.Name,12}　证件号或统一社会信用代码：{c.Party.CreditCode ?? c.Party.IdNumber,10}"),
            P($"住址（地址）：{c.Party.Address,16}　法定代表人：{c.Party.Representative,5}　联系电话：{c.Party.Phone,7}"),
            P($"申请人于{c.Decision.Date}作出{c.Decision.Number,9}（案号）行政处罚决定，并已依法送达。被申请人在法定期限内既不申请行政复议，也不提起行政诉讼，又不履行该决定。申请人于{e.UrgedOn}依法进行了催告，{Clause(e.UrgingResult),14}。"),
            P($"依据《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条的规定，特申请贵院对下列标的强制执行：{e.Duty,16}。其中罚款{Sum(c.Decision.FineFen)}，加处罚款{Sum(e.SurchargeFen)}。"),
            P($"{Plain("此致")}"),
            Flush($"{c.Organ.Court,12}"),
            new AttachmentsBlock(["行政处罚决定书及作出决定的事实、理由和依据", "当事人的意见及本机关催告情况", "申请强制执行标的情况", "法律、行政法规规定的其他材料"]),
            new SignatureBlock([new("负责人签名")]),
            Seal(c));
    }

    private static bool Has(CaseFileView c, Consequence consequence) => c.Execution.Consequences.Contains(consequence);

    private static FillRun Reason(bool chosen, string? reason) => new(chosen ? Clause(reason) : null, 12);

    private static IReadOnlyList<PaperRun> On(bool chosen, CaseFileView c) => P($"{(chosen ? c.PaperDate : null)}").Runs;
}
