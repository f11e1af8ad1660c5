using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Letters to other organs: for assistance, to copy a case to them, to report a major decision.</summary>
internal static class LetterPapers
{
    /// <summary>公路超限检测站、超限运输车辆行驶公路管理规定.</summary>
    private static readonly Kernel.Law.Citation Overload = Law.Cards.OverloadRules.Art(44);

    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Issued(0, "assistance", "协助调查函", "协查", Rules(65), Since2021, Assistance) with { Served = false },
        Issued(0, "copy-notice", "违法行为抄告函", "抄告", Overload, Since2021, CopyNotice) with { Served = false },
        Issued(0, "major-filing", "重大行政处罚决定备案报告", "罚备", PenaltyLaw(57), Since2021, MajorFiling) with { Served = false },
    ];

    private static PaperDocument Assistance(CaseFileView c) => Letter(
        c,
        "协助调查函",
        Flush($"{c.Letter.To,12}："),
        P($"本机关于{c.FiledOn}对{c.Party.Name,10}涉嫌{c.Offence,14}一案立案调查。因办案需要，请你单位协助调查下列事项："),
        P($"{c.Letter.Text,24}"),
        P($"{Plain("请将调查结果及相关材料（加盖印章）函复本机关；不能协助的，请及时告知并说明理由。")}"),
        Contact(c),
        OfficerSignatures(c, "联系执法人员"),
        Seal(c),
        Copies);

    private static PaperDocument CopyNotice(CaseFileView c) => Letter(
        c,
        "违法行为抄告函",
        Flush($"{c.Letter.To,12}："),
        P($"本机关对{c.Party.Name,10}{c.Offence,14}一案，已于{c.Decision.Date}作出{c.Decision.Number,9}（案号）行政处罚决定。当事人证件号或者统一社会信用代码：{c.Party.CreditCode ?? c.Party.IdNumber,10}；涉案车（船）号牌：{c.Vehicle.Plate,7}。"),
        P($"查明的事实：{Clause(c.FactsFound ?? c.Facts),20}。处理结果：{Clause(c.Decision.Penalty),12}。"),
        P($"依照有关规定，现将上述情况抄告你单位：{c.Letter.Text,20}"),
        Contact(c),
        Seal(c),
        Copies);

    private static PaperDocument MajorFiling(CaseFileView c) => Letter(
        c,
        "重大行政处罚决定备案报告",
        Flush($"{c.Letter.To,12}："),
        P($"依照重大行政处罚决定备案的有关规定，现将本机关作出的{c.Decision.Number,9}（案号）行政处罚决定报请备案。"),
        Fields(
            [200, 300, 200, 300],
            [
                Row(Label("案由"), Value(c.Cause, 3)),
                Row(Label("当事人"), Value(c.Party.Name, 3)),
                Row(Label("立案日期"), Value(c.FiledOn), Label("决定日期"), Value(c.Decision.Date)),
                Tall(34, Label("违法事实"), Body(c.FactsFound ?? c.Facts, 3)),
                Row(Label("处罚依据"), Value(c.PenaltyProvision, 3)),
                Row(Label("处罚内容"), Value(c.Decision.Penalty, 3)),
                Row(Label("法制审核"), Mixed($"{c.Review.Date}　{c.Review.Opinion}", 3)),
                Row(Label("集体讨论"), Mixed($"{c.Panel.Start}　{c.Panel.Conclusion}", 3)),
            ]),
        Contact(c),
        new AttachmentsBlock(["行政处罚决定书", "法制审核意见书", "集体讨论记录"]),
        Seal(c));

    private static CopyNoteBlock Copies { get; } = new("（本文书一式两份：一份存根，一份送受文单位。）");
}
