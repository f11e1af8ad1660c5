using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>The decisions: on the spot, ordinary, and not to punish.</summary>
internal static class DecisionPapers
{
    /// <summary>Forms 14 and 15, and the decision not to punish.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Issued(14, "summary-decision", "当场行政处罚决定书", "当罚", Rules(61), Since2024, Summary),
        Issued(15, "decision", "行政处罚决定书", "罚", PenaltyLaw(59), Since2024, Ordinary),
        Issued(0, "no-penalty", "不予行政处罚决定书", "不罚", Rules(74), Since2024, NoPenalty),
    ];

    private static PaperDocument Summary(CaseFileView c)
    {
        var d = c.Decision;
        return Letter(
            c,
            "当场行政处罚决定书",
            PartyTable(c.Party),
            P($"违法事实及证据：{Clause(c.FactsFound ?? c.Facts),24}。"),
            P($"你（单位）的行为违反了{c.ViolatedProvision,16}的规定，依据{c.PenaltyProvision,16}的规定，决定给予{d.Penalty ?? Fine(d.FineFen),14}的行政处罚。"),
            P($"{Plain("罚款的履行方式和期限（见打√处）：")}"),
            P($"{Box("当场缴纳。", d.PaidOnTheSpot == true)}"),
            P($"{Box("", d.PaidOnTheSpot == false)}自收到本决定书之日起十五日内缴至{c.Organ.Bank,8}，账号：{c.Organ.Account,8}；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的总额不超过罚款本数。"),
            c.Law.ReviewFirst ? P($"如你（单位）不服本处罚决定，应当自收到本决定书之日起六十日内{Bold("先向")}{c.Organ.Government,9}{Bold("申请行政复议")}；对行政复议决定不服的，再自收到行政复议决定书之日起十五日内依法向{c.Organ.Court,9}提起行政诉讼。{Plain("行政复议申请也可以通过本机关提交。复议、诉讼期间，本决定不停止执行，法律另有规定的除外。")}") : Remedy(c, "处罚决定"),
            P($"{Plain("作出处罚决定之前，执法人员已向我出示执法证件，口头告知拟作出处罚的内容及事实、理由、依据，并告知我依法享有陈述和申辩的权利；我的陈述申辩意见已经听取和复核。")}"),
            P($"陈述申辩情况：{Clause(c.Notice.Defence),20}。"),
            P($"处罚地点：{c.Scene.Place,12}"),
            new SignatureBlock([new("当事人或其代理人签名")]),
            OfficerSignatures(c),
            Seal(c),
            TwoCopies);
    }

    private static PaperDocument Ordinary(CaseFileView c)
    {
        var d = c.Decision;
        return Ruling(
            c,
            "行政处罚决定书",
            "处罚决定",
            [
                P($"违法事实及证据：{Clause(c.FactsFound),26}。{Sentence(c.EvidenceSummary)}"),
                P($"你（单位）的行为违反了{c.ViolatedProvision,16}的规定。{Plain("本机关已依法告知你（单位）拟作出行政处罚的内容及事实、理由、依据和陈述、申辩、要求听证的权利，")}{Clause(c.Notice.Defence),14}。{Sentence(c.Notice.DefenceReview)}"),
                P($"裁量情况：{Clause(c.Discretion),20}。"),
                P($"依据{c.PenaltyProvision,16}的规定，决定给予{d.Penalty ?? Fine(d.FineFen),16}的行政处罚。"),
                P($"处以罚款的，罚款数额为{Sum(d.FineFen)}。"),
                PayAtBank(c),
                P($"其他执行方式和期限：{d.OtherPerformance,18}"),
            ],
            P($"{Plain("逾期不申请行政复议、不提起行政诉讼又不履行本决定的，本机关将依法申请人民法院强制执行，或者依照有关规定强制执行。")}"));
    }

    private static PaperDocument NoPenalty(CaseFileView c) => Ruling(
        c,
        "不予行政处罚决定书",
        "决定",
        [
            P($"经调查，你（单位）{Clause(c.FactsFound),24}。{Sentence(c.EvidenceSummary)}"),
            P($"上述行为违反了{c.ViolatedProvision,16}的规定。鉴于{Clause(c.Decision.NoPenaltyReason),20}，本机关决定不予行政处罚。"),
            P($"对你（单位）进行教育的情况：{Clause(c.Decision.Education),18}。请引以为戒，遵守法律法规。"),
        ]);

    private static string? Fine(long? fineFen) => fineFen is null ? null : "罚款" + Sum(fineFen).Value;
}
