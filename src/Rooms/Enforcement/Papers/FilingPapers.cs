using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers of filing (立案).</summary>
internal static class FilingPapers
{
    /// <summary>Form 1, and the approval to withdraw a filed case.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Inner(1, "filing", "立案登记表", Rules(63), Filing),
        Inner(0, "withdrawal-approval", "撤销立案审批表", Rules(122), Withdrawal),
    ];

    private static PaperDocument Filing(CaseFileView c) => Table(
        c,
        "立案登记表",
        Fields(
            PartyColumns,
            [
                Row(Label("案件来源", 2), Sources(c.Source)),
                Row(Label("案由", 2), Value(c.Cause, 2), Label("受案时间"), Value(c.ReceivedOn)),
                .. PartyRows(c.Party, withSexAndAge: true),
                Tall(34, Label("案件基本情况", 2), Body(c.Facts, 4)),
                Tall(22, Label("立案依据", 2), Body(c.FilingBasis, 4)),
                Tall(27, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(27, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
                Row(Label("备注", 2), Value(c.Remarks, 4)),
            ]));

    internal static FieldCell Sources(CaseSource? source) => Boxes(
        4,
        Box("在行政检查中发现", source == CaseSource.Inspection),
        Box("个人、法人或其他组织举报", source == CaseSource.Report),
        Box("上级机关交办", source == CaseSource.Assigned),
        Box("下级机关报请查处", source == CaseSource.Submitted),
        Box("有关部门移送", source == CaseSource.Transferred),
        Box("其他途径发现", source == CaseSource.Other));

    private static PaperDocument Withdrawal(CaseFileView c) => Table(
        c,
        "撤销立案审批表",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 2), Label("立案日期"), Value(c.FiledOn)),
                .. PartyRows(c.Party),
                Tall(34, Label("案件基本情况", 2), Body(c.FactsFound ?? c.Facts, 4)),
                Tall(34, Label("撤销立案的理由和依据", 2), Body(c.Closure.WithdrawalReason, 4)),
                Tall(27, Label("承办人意见", 2), Opinion(c.OfficerOpinion.Text, c.OfficerOpinion.Signer, c.OfficerOpinion.Date, 4)),
                Tall(27, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(27, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));
}
