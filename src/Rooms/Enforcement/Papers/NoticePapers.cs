using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers that tell and hear the party: notice, hearing, order to correct.</summary>
internal static class NoticePapers
{
    /// <summary>Forms 11, 12, 13 and 16.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Issued(11, "notice", "违法行为通知书", "违通", PenaltyLaw(44), Since2021, Notice),
        Issued(12, "hearing-notice", "听证通知书", "听通", PenaltyLaw(64), Since2021, HearingNotice),
        Signed(13, "hearing", "听证笔录", Rules(97), HearingRecord),
        Issued(16, "correction", "责令改正违法行为通知书", "责改", Rules(66), Since2024, Correction),
    ];

    private static PaperDocument Notice(CaseFileView c) => Letter(
        c,
        "违法行为通知书",
        [
            To(c),
            P($"经调查，本机关认为你（单位）涉嫌{c.Offence,16}行为，{Plain("查明的事实：")}{Clause(c.FactsFound),20}，违反了{c.ViolatedProvision,16}的规定，依据{c.PenaltyProvision,16}的规定，本机关拟作出{c.Notice.ProposedPenalty,16}的行政处罚决定。"),
            new ParagraphBlock(
            [
                new TextRun($"根据{c.Law.Defence}的规定，你（单位）如对该处罚意见有异议，可以自收到本通知书之日起"),
                new FillRun(Number(c.Notice.DefenceDays), 3), new TextRun("个工作日内向本机关提出陈述申辩。本机关不会因陈述申辩而加重处罚。"),
            ]),
            new ParagraphBlock(
            [
                Box("", c.Notice.HearingOffered == true), new TextRun($"根据{c.Law.Hearing}的规定，你（单位）有权在收到本通知书之日起{c.Law.HearingTerm}内向本机关要求举行听证；逾期不要求的，视为放弃听证权利。听证不收取费用。"),
            ]),
            P($"{Plain("（注：经告知有听证权利的，在上列□内打√。）")}"),
            Contact(c),
            Seal(c),
            TwoCopies,
        ]);

    private static PaperDocument HearingNotice(CaseFileView c) => Letter(
        c,
        "听证通知书",
        To(c),
        P($"根据你（单位）的申请，关于{c.Cause,16}一案，现定于{c.Hearing.Start}在{c.Hearing.Place,12}{Box("公开", c.Hearing.Open == true)}　{Box("不公开", c.Hearing.Open == false)}举行听证会议，请准时出席。"),
        P($"听证主持人姓名：{c.Hearing.Host.Name,6}　职务：{c.Hearing.Host.Post,8}"),
        P($"听证员姓名：{c.Hearing.Members,12}"),
        P($"记录员姓名：{c.Hearing.Recorder.Name,6}　职务：{c.Hearing.Recorder.Post,8}"),
        P($"{Plain($"根据{c.Law.HearingConduct}的规定，你（单位）认为主持人与本案有直接利害关系的，有权申请回避，申请应当在听证举行前提出并说明理由。")}"),
        P($"{Bold("注意事项：")}"),
        P($"{Plain("1.请事先准备相关证据，通知证人并委托代理人；可以亲自参加，也可以委托一至二人代理，代理人应当提交授权委托书。")}"),
        P($"{Plain("2.出席时请携带身份证件；单位参加的，还应当携带主体资格证明和法定代表人身份证明。")}"),
        P($"{Plain("3.无正当理由拒不出席或者未经许可中途退出听证的，视为放弃听证权利，听证终止。")}"),
        P($"{Plain("4.有正当理由需要延期的，请在听证举行前向本机关书面提出。")}"),
        Contact(c),
        Seal(c),
        TwoCopies);

    private static PaperDocument HearingRecord(CaseFileView c)
    {
        var h = c.Hearing;
        var officers = OfficersIn(c);
        return Letter(
            c,
            "听证笔录",
            [
                Flush($"案件名称：{c.Cause,22}"),
                Flush($"主持听证机关：{c.Organ.Name,11}　听证地点：{h.Place,6}"),
                Flush($"听证时间：{h.Start} 至 {h.End}"),
                Flush($"听证方式：{Box("公开", h.Open == true)}　{Box("不公开", h.Open == false)}"),
                Flush($"主持人：{h.Host.Name,5}　听证员：{h.Members,7}　记录员：{h.Recorder.Name,5}"),
                Flush($"执法人员：{officers[0].Name,6}　执法证号：{officers[0].Certificate,8}"),
                Flush($"执法人员：{officers[1].Name,6}　执法证号：{officers[1].Certificate,8}"),
                Flush($"当事人：{c.Party.Name,8}　法定代表人：{c.Party.Representative,4}　电话：{c.Party.Phone,5}"),
                Flush($"委托代理人：{h.Agent,9}　第三人：{h.ThirdParty,9}"),
                Flush($"其他参加人员：{h.Others,18}"),
                Flush($"{Bold("听证记录：")}"),
                .. Text(h.Record, 8),
                P($"{Plain("以上笔录经听证参加人审核无误（当事人拒绝签名的，由主持人在笔录中注明）。")}"),
                new SignatureBlock([new("当事人或其代理人签名"), new("执法人员签名"), new("主持人签名"), new("记录员签名")]),
            ]);
    }

    private static PaperDocument Correction(CaseFileView c) => Letter(
        c,
        "责令改正违法行为通知书",
        To(c),
        P($"经调查，你（单位）存在下列违法事实：{Clause(c.FactsFound ?? c.Offence),22}。"),
        P($"根据{c.ViolatedProvision,16}的规定，现责令你（单位）："),
        P($"{Box("立即予以改正。", c.Correction.AtOnce == true)}"),
        P($"{Box("在", c.Correction.AtOnce == false)}{c.Correction.By}前改正或者整改完毕。"),
        P($"改正内容及要求：{c.Correction.Demand,20}"),
        Remedy(c, "责令改正决定"),
        new SignatureBlock([new("当事人或其代理人签名")]),
        OfficerSignatures(c),
        Seal(c),
        TwoCopies);
}
