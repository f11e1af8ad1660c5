using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>The yearly plan of random inspections (年度抽查计划): what, how many, when, with whom; merged so that one object is visited once.</summary>
public static class InspectionPlan
{
    public static readonly StepId Draft = new("draft");
    public static readonly StepId Revise = new("revise");
    public static readonly StepId Approve = new("approve");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Close = new("close");
    public static readonly StepId Drop = new("drop");

    public static readonly Field<string> Title = Make.Text("title", "计划名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<long> Year = Make.Count("year", "计划年度", "年") with { Required = true, Min = 2015, Max = 2200, InList = true };
    public static readonly Field<string> Item = Make.Text("item", "事项编号") with { Required = true };
    public static readonly Field<string> Way = Make.Choice("way", "数量方式", ("share", "按万分比"), ("count", "按户数")) with { Required = true };
    public static readonly Field<long> Value = Make.Count("value", "数值", "") with { Required = true, Min = 1 };
    public static readonly Field<bool> Weighted = Make.YesNo("weighted", "按信用加权");
    public static readonly Field<DateOnly> From = Make.Date("from", "检查起始") with { Required = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "检查截止") with { Required = true };
    public static readonly Field<string> With = Make.Text("with", "联合部门");
    public static readonly Field<string> Merge = Make.Text("merge", "合并批次") with { MaxLength = 20 };
    public static readonly Field<IReadOnlyList<Facts>> Lines = Make.Rows("lines", "计划事项", Item, Way, Value, Weighted, From, To, With, Merge) with
    {
        Required = true, Help = "同一“合并批次”的事项对同一对象一次查完（综合查一次），只计一次检查",
    };
    public static readonly Field<string> Caps = Make.Paragraph("caps", "频次上限和要求");

    public static readonly Field<string> ItemName = Make.Text("item-name", "抽查事项");
    public static readonly Field<long> Pool = Make.Count("pool", "对象总数", "户");
    public static readonly Field<long> Count = Make.Count("count", "计划抽查", "户");
    public static readonly Field<IReadOnlyList<Facts>> Worked = Make.Rows("worked", "测算结果", Item, ItemName, Pool, Count, From, To, With, Merge);
    public static readonly Field<long> Planned = Make.Count("planned", "计划抽查户数合计", "户");
    public static readonly Field<string> Conflict = Make.Text("conflict", "冲突与超频") with { MaxLength = 400 };
    public static readonly Field<IReadOnlyList<Facts>> Conflicts = Make.Rows("conflicts", "冲突与超频", Conflict);
    public static readonly Field<long> ConflictCount = Make.Count("conflict-count", "冲突与超频项数", "项");

    public static readonly Field<string> Verdict = Make.Choice("verdict", "审批意见", ("agree", "批准"), ("reject", "退回修改")) with { Required = true };
    public static readonly Field<string> Explain = Make.Paragraph("explain", "保留冲突的理由") with { Help = "测算有冲突或者超频而仍需批准的，须写明理由" };
    public static readonly Field<string> Summary = Make.Paragraph("summary", "年度完成情况") with { Required = true };
    public static readonly Field<string> DropReason = Make.Paragraph("drop-reason", "不再执行的理由") with { Required = true };

    private static readonly Gate NotOwn = new("plan-approver", EnterpriseInspectionOpinion.Art(0), "编制计划的人不能审批计划", OtherPeopleThan(Draft, Revise));

    private static readonly Gate Clean = new(
        "plan-conflicts", EnterpriseInspectionOpinion.Art(0), "计划有冲突或者超过企业年度检查频次，应合并、调减，或者写明保留的理由",
        !AtLeast(ConflictCount, 1) | Known(Explain) | Is(Verdict, "reject"));

    private static readonly Gate Approved = new("plan-approved", EnterpriseInspectionOpinion.Art(0), "计划未经负责人批准", Taken(Approve) & Is(Verdict, "agree"));

    private static readonly Gate NotYetApproved = new(
        "plan-fixed", EnterpriseInspectionOpinion.Art(0), "计划已经批准，调整应另行编制计划", !(Taken(Approve) & Is(Verdict, "agree")));

    public static readonly Procedure Definition =
        new("inspection.plan", Version: 1, "年度抽查计划", InForceFrom: new(2015, 7, 29), RandomInspectionNotice.Art(0))
    {
        Steps =
        [
            new(Draft, "编制计划", Clerk, RandomInspectionNotice.Art(0)) { Stage = "编制", Asks = [Title, Year, Lines, Caps], Computes = [Worked, Planned, Conflicts, ConflictCount] },
            new(Revise, "修改计划", Clerk, RandomInspectionNotice.Art(0))
            {
                Stage = "编制", After = [Draft], Optional = true, Repeats = true, Gates = [NotYetApproved], Asks = [Lines, Caps], Computes = [Worked, Planned, Conflicts, ConflictCount],
            },
            new(Approve, "负责人审批", Leader, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "审批", After = [Draft], Repeats = true, Before = [Publish, Close, Drop], Gates = [NotOwn, Clean], Asks = [Verdict, Explain],
            },
            new(Publish, "公布计划", Clerk, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "执行", After = [Approve], Gates = [Approved], Publishes = new("年度抽查计划", EnterpriseInspectionOpinion.Art(0)),
            },
            new(Close, "年度办结", Clerk, RandomInspectionNotice.Art(0)) { Stage = "办结", After = [Publish], Optional = true, Ends = true, Asks = [Summary] },
            new(Drop, "不再执行", Clerk, RandomInspectionNotice.Art(0))
            {
                Stage = "办结", After = [Draft], Optional = true, Ends = true, Signed = [Leader], Asks = [DropReason], Unpublishes = true,
            },
        ],
        Invariants =
        [
            new("plan-approved-first", EnterpriseInspectionOpinion.Art(0), "公布的计划都经负责人批准", [Publish], Taken(Approve) & Is(Verdict, "agree")),
            new("plan-clean", EnterpriseInspectionOpinion.Art(0), "有冲突的计划未写明理由不得公布", [Publish], !AtLeast(ConflictCount, 1) | Known(Explain)),
        ],
        Title = Title,
        NumberWord = "查计",
        Group = Kinds.Work,
        Systems = [96, 97, 101],
    };
}
