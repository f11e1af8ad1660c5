using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Mobile law bus lines and fixed publicity bases (普法阵地): the sites, and the activities and upkeep checks at them.</summary>
public static class PublicitySites
{
    public static readonly Field<string> Name = Make.Text("name", "阵地名称") with { Required = true, InList = true, Unique = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("line", "流动普法专线"), ("service-area", "服务区"), ("park", "物流园区"), ("station", "客货场站"), ("hall", "法治文化阵地"), ("online", "线上平台")) with { Required = true, InList = true };
    public static readonly Field<Guid> Owner = Make.Link("owner", "管理单位", "unit") with { InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "建成日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "停用日期");

    public static readonly Register Declaration = new("publicity-site", "普法阵地", [Name, Kind, Owner, Place, From, To, Attachments])
    {
        Title = Name, InForce = (From, To), Unit = Owner, Group = PublicityFields.Group, Systems = [43],
    };

    public static readonly Field<Guid> Site = Make.Link("site", "阵地", "publicity-site") with { Required = true, InList = true };
    public static readonly Field<string> What = Make.Choice("what", "事项", ("activity", "活动"), ("check", "维护检查")) with { Required = true, InList = true };
    public static readonly Field<long> Visitors = Make.Count("visitors", "参观受众", "人次", estimable: true) with { InList = true };
    public static readonly Field<string> Condition = Make.Text("condition", "设施状况和处理") with { InList = true };

    public static readonly Register Visits = new("site-activity", "阵地活动与维护台账", [On, Site, What, Topic, Visitors, Condition, Attachments])
    {
        Title = Topic, On = On, Group = PublicityFields.Group, Systems = [43],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("publicity_sites", "普法阵地数", "处", Nature.Stock, "期末在用的普法阵地（含流动专线）数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Kind] },
        new("publicity_site_activities", "阵地活动次数", "次", Nature.Flow, "报告期内在普法阵地开展的活动次数，不含维护检查。", 1, FigureQuery.CountRecords(Visits).Only(Is(What, "activity"))) { Group = "M03" },
    ];
}
