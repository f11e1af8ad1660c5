using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Deputies report to the head on rule of law: planned, heard, decided, followed up.</summary>
public static class DeputyReports
{
    public static readonly Field<string> Title = Name("汇报主题");
    public static readonly Field<Guid> Deputy = Person("deputy", "分管领导") with { Required = true };
    public static readonly Field<Guid> Head = Person("head", "听取汇报的主要负责人") with { Required = true };
    public static readonly Field<DateOnly> Planned = Make.Date("planned", "计划日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "听取日期") with { InList = true };
    public static readonly Field<string> Report = Make.Paragraph("report", "汇报内容");
    public static readonly Field<string> Issues = Make.Paragraph("issues", "反映的问题");
    public static readonly Field<string> Decisions = Make.Paragraph("decisions", "主要负责人意见");
    public static readonly Field<IReadOnlyList<Facts>> FollowUp = Tasks("后续任务");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("汇报材料");

    public static readonly Register Declaration = new(
        "deputy-report", "分管领导汇报台账", [Title, Deputy, Head, Planned, On, Report, Issues, Decisions, FollowUp, Files])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [5], Keepers = Office,
        Rules = [NeededWith(Report, On), NeededWith(Decisions, On), new(Head, "不能与分管领导为同一人", f => f.Get(Head) != f.Get(Deputy) || !f.Has(Head))],
    };
}
