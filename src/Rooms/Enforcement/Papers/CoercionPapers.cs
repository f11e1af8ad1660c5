using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers of compulsory measures (行政强制措施).</summary>
internal static class CoercionPapers
{
    /// <summary>Forms 8 to 10 and the approval before them.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Inner(0, "measure-approval", "行政强制措施审批表", CoercionLaw(18), Approval),
        Issued(8, "measure", "行政强制措施决定书", "强措", CoercionLaw(24), Since2024, Measure),
        Issued(9, "measure-extension", "延长行政强制措施期限通知书", "强延", CoercionLaw(25), Since2021, Extension),
        Issued(10, "measure-release", "解除行政强制措施决定书", "强解", CoercionLaw(28), Since2021, Release),
    ];

    private static PaperDocument Approval(CaseFileView c) => Table(
        c,
        "行政强制措施审批表",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 4)),
                .. PartyRows(c.Party),
                Tall(34, Label("违法事实", 2), Body(c.FactsFound ?? c.Facts, 4)),
                Row(Label("强制措施种类", 2), Value(c.Measure.Kind, 4)),
                Row(Label("对象及数量", 2), Value(c.Measure.Object, 4)),
                Row(Label("依据", 2), Value(c.Measure.Basis, 4)),
                Row(Label("期限", 2), Mixed($"自{c.Measure.From}起至{c.Measure.To}止", 4)),
                Tall(25, Label("承办人意见", 2), Opinion(c.OfficerOpinion.Text, c.OfficerOpinion.Signer, c.OfficerOpinion.Date, 4)),
                Tall(25, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(25, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));

    private static PaperDocument Measure(CaseFileView c) => Letter(
        c,
        "行政强制措施决定书",
        [
            PartyTable(c.Party),
            P($"{c.FiledOn}，你（单位）因涉嫌{c.Offence,14}，依据{c.Measure.Basis,14}的规定，本机关决定对你（单位）的{c.Measure.Object,14}（财物、设施、场所等的名称及数量）采取{c.Measure.Kind,8}的行政强制措施，期限自{c.Measure.From}起至{c.Measure.To}止。"),
            P($"{Plain("在此期间，对查封、扣押的场所、设施或者财物，本机关妥善保管，不得使用或者损毁；保管费用由本机关承担。你（单位）对被就地查封的，不得擅自使用、转移、损毁。你（单位）有权进行陈述和申辩。")}"),
            Remedy(c, "决定"),
            P($"其他说明：{c.Measure.Remarks,18}"),
            Flush($"{Bold("附：查封、扣押场所、设施、财物清单")}"),
            Items(c.Measure.Items, "规格", "备注", 4),
            new SignatureBlock([new("当事人或其代理人签名")]),
            OfficerSignatures(c),
            Seal(c),
            TwoCopies,
        ]);

    private static PaperDocument Extension(CaseFileView c) => Letter(
        c,
        "延长行政强制措施期限通知书",
        To(c),
        P($"因你（单位）涉嫌{c.Offence,14}，本机关于{c.Measure.DecidedOn}依法对你（单位）采取了{c.Measure.Kind,8}的行政强制措施，行政强制措施决定书案号：{c.Measure.DecisionNumber,10}。"),
        P($"现因{c.Measure.ExtensionReason,18}，依据《中华人民共和国行政强制法》第二十五条的规定，决定延长行政强制措施期限至{c.Measure.ExtendedTo}。"),
        Contact(c),
        Seal(c),
        TwoCopies);

    private static PaperDocument Release(CaseFileView c) => Letter(
        c,
        "解除行政强制措施决定书",
        To(c),
        P($"因你（单位）涉嫌{c.Offence,14}，本机关于{c.Measure.DecidedOn}依法对你（单位）采取了{c.Measure.Kind,8}的行政强制措施，行政强制措施决定书案号：{c.Measure.DecisionNumber,10}。"),
        P($"依据《中华人民共和国行政强制法》第二十八条第一款第{(c.Measure.ReleaseItem is { } item ? ChineseFormat.Cardinal(item) : null),2}项的规定，本机关决定自{c.Measure.ReleasedOn}起解除该行政强制措施。"),
        Flush($"{Bold("附：退还财物清单")}"),
        Items(c.Measure.Returned, "规格", "备注", 4),
        P($"{Plain("经当事人（代理人）查验，退还的财物与查封、扣押时一致，查封、扣押期间没有使用、丢失和损坏。")}"),
        new SignatureBlock([new("当事人或其代理人签名")]),
        OfficerSignatures(c),
        Seal(c),
        TwoCopies);
}
