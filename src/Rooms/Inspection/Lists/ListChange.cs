using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>
/// Approval and publication of changes to the lists (名录动态调整). What was entered or imported lies ready; it counts for plans,
/// draws and visits only from its approval.
/// </summary>
public static class ListChange
{
    public static readonly StepId Propose = new("propose");
    public static readonly StepId Approve = new("approve");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Reject = new("reject");

    public static readonly Field<string> Title = Make.Text("title", "变更事由") with { Required = true, Searched = true };
    public static readonly Field<string> List = Make.Choice(
        "list", "变更的名录",
        ("inspection-item", "随机抽查事项清单"), ("inspection-object", "检查对象名录库"), ("inspector", "检查人员名录库"), ("inspection-expert", "检查专家库"), ("credit-grade", "企业信用等级"))
        with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Paragraph("reason", "调整理由");
    public static readonly Field<long> Count = Make.Count("count", "变更条数", "条");
    public static readonly Field<string> What = Make.Text("what", "变更");
    public static readonly Field<string> Name = Make.Text("name", "名称") with { MaxLength = 400 };
    public static readonly Field<long> Version = Make.Count("version", "版本", "版");
    public static readonly Field<string> Ref = Make.Text("ref", "记录号");
    public static readonly Field<IReadOnlyList<Facts>> Changes = Make.Rows("changes", "变更清单", What, Name, Version, Ref);
    public static readonly Field<string> Verdict = Make.Choice("verdict", "审批意见", ("agree", "同意"), ("reject", "不同意")) with { Required = true };
    public static readonly Field<string> Opinion = Make.Paragraph("opinion", "审批说明");

    /// <summary>The lists whose changes need approval.</summary>
    public static readonly IReadOnlyList<Kernel.Registers.Register> Lists =
        [ItemList.Declaration, ObjectList.Declaration, InspectorList.Declaration, ExpertList.Declaration, CreditGrades.Declaration];

    private static readonly Gate NotOwn = new("list-approver", RandomInspectionNotice.Art(0), "提出变更的人不能审批变更", OtherPeopleThan(Propose));

    private static readonly Gate Agreed = new("list-approved", RandomInspectionNotice.Art(0), "名录变更未经批准，不生效，也不得公布", Taken(Approve) & Is(Verdict, "agree"));

    private static readonly Gate Refused = new("list-rejected", RandomInspectionNotice.Art(0), "负责人未作出不同意的审批", Taken(Approve) & Is(Verdict, "reject"));

    public static readonly Procedure Definition =
        new("inspection.list-change", Version: 1, "抽查名录变更", InForceFrom: new(2015, 7, 29), RandomInspectionNotice.Art(0))
    {
        Steps =
        [
            new(Propose, "提出变更", Clerk, RandomInspectionNotice.Art(0)) { Stage = "提出", Asks = [Title, List, Reason], Computes = [Changes, Count] },
            new(Approve, "负责人审批", Leader, RandomInspectionNotice.Art(0)) { Stage = "审批", After = [Propose], Gates = [NotOwn], Asks = [Verdict, Opinion] },
            new(Publish, "公布变更", Clerk, ThreeSystemsOpinion.Art(4))
            {
                Stage = "公布", After = [Approve], Optional = true, Ends = true, Gates = [Agreed], Publishes = new("随机抽查名录变更", ThreeSystemsOpinion.Art(4)),
            },
            new(Reject, "退回办结", Clerk, RandomInspectionNotice.Art(0)) { Stage = "公布", After = [Approve], Optional = true, Ends = true, Gates = [Refused] },
        ],
        Invariants =
        [
            new("published-is-approved", RandomInspectionNotice.Art(0), "公布的名录变更都经过批准", [Publish], Taken(Approve) & Is(Verdict, "agree")),
        ],
        Title = Title,
        NumberWord = "名录",
        Group = Kinds.Work,
        Systems = [94, 95],
    };
}
