using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers of a case lead (案件线索): its registration, and what is written when no case is filed.</summary>
internal static class LeadPapers
{
    /// <summary>No statutory form: the rules ask for a prompt check and, when a lead came from others, for an answer.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Inner(0, "lead-register", "案件线索登记表", Rules(62), Lead),
        Inner(0, "not-filed-approval", "不予立案审批表", Rules(62), Approval),
        Issued(0, "not-filed", "不予立案告知书", "不立", Rules(62), Since2021, NotFiled) with { Served = false },
    ];

    private static PaperDocument Lead(CaseFileView c) => Table(
        c,
        "案件线索登记表",
        Fields(
            PartyColumns,
            [
                Row(Label("线索来源", 2), FilingPapers.Sources(c.Source)),
                Row(Label("来源说明", 2), Value(c.Lead.SourceNote, 4)),
                Row(Label("线索名称", 2), Value(c.Cause, 2), Label("发现日期"), Value(c.ReceivedOn)),
                Row(Label("涉嫌违法行为", 2), Value(c.Offence, 4)),
                .. PartyRows(c.Party),
                Row(Label("车（船）号牌", 2), Value(c.Vehicle.Plate, 2), Label("车（船）类型"), Value(c.Vehicle.Kind)),
                Row(Label("发生时间", 2), Mixed($"{c.Lead.ActedAt}", 4)),
                Row(Label("发生地点", 2), Value(c.Lead.Place, 4)),
                Tall(60, Label("线索内容", 2), Body(c.Facts, 4)),
                Row(Label("登记人", 2), Value(c.OfficerOpinion.Signer, 2), Label("登记日期"), Value(c.PaperDate)),
                Row(Label("备注", 2), Value(c.Remarks, 4)),
            ]));

    private static PaperDocument Approval(CaseFileView c) => Table(
        c,
        "不予立案审批表",
        Fields(
            PartyColumns,
            [
                Row(Label("线索名称", 2), Value(c.Cause, 2), Label("发现日期"), Value(c.ReceivedOn)),
                .. PartyRows(c.Party),
                Tall(40, Label("线索内容", 2), Body(c.Facts, 4)),
                Tall(34, Label("核查情况", 2), Body(c.Lead.Verified, 4)),
                Row(Label("不予立案理由", 2), Value(c.Lead.Ground, 4)),
                Tall(34, Label("说明", 2), Body(c.Lead.Note, 4)),
                Tall(27, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(27, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));

    private static PaperDocument NotFiled(CaseFileView c) => Letter(
        c,
        "不予立案告知书",
        Flush($"{c.Lead.ToldTo,14}："),
        P($"本机关于{c.ReceivedOn}收到（发现）的{c.Cause,14}线索，已经依法核查。"),
        P($"经核查，该线索属于{c.Lead.Ground,10}的情形：{Clause(c.Lead.Note),20}。依据《交通运输行政执法程序规定》的有关规定，本机关决定不予立案。"),
        P($"{Plain("如有新的证据或者线索，可以继续向本机关反映。")}"),
        Contact(c),
        Seal(c),
        new CopyNoteBlock("（本文书一式两份：一份存根，一份交告知对象。）"));
}
