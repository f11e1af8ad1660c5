using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>The yearly catalogue of major administrative decisions: what will be decided by the statutory procedure.</summary>
public static class DecisionCatalogue
{
    public static readonly Field<string> Title = Name("决策事项");
    public static readonly Field<long> Year = Year();
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "事项类别", ("public", "公共服务和社会管理重大政策"), ("plan", "重要规划"), ("resource", "重要资源开发利用"), ("project", "重大公共建设项目"), ("other", "其他重大影响事项")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("承办科室") with { Required = true };
    public static readonly Field<DateOnly> On = Held("列入日期");
    public static readonly Field<string> ApprovedBy = Make.Text("approved_by", "同意列入的党委或会议") with { Required = true };
    public static readonly Field<DateOnly> Published = Make.Date("published", "公布日期") with { InList = true };
    public static readonly Field<string> Where = Url();
    public static readonly Field<DateOnly> Planned = Make.Date("planned", "计划决策时间") with { InList = true };
    public static readonly Field<bool> Hearing = Make.YesNo("hearing", "拟听证");
    public static readonly Field<string> State = State();
    public static readonly Field<string> Note = Make.Text("note", "调整说明") with { MaxLength = 500 };

    public static readonly Register Declaration = new(
        "decision-catalogue", "重大行政决策事项目录", [Title, Year, Kind, Unit, On, ApprovedBy, Published, Where, Planned, Hearing, State, Note])
    {
        Title = Title, NotAhead = [Published], On = On, Unit = Unit, Group = CounselGroup.Menu, Systems = [54], Keepers = Office, Basis = Fatong.Law.Cards.MajorDecisionRegulation.Art(3), UniqueTogether = [Title, Year],
        Rules = [NotBefore(Published, On), NeededWith(Where, Published), NeededWhen(Note, State, "stopped")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("decision_catalogue_items", "列入目录的重大行政决策事项数", "项", Nature.Flow, "报告期内列入重大行政决策事项目录的事项数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M04", Dimensions = [Kind, State] },
    ];
}
