using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Emergency teams with people, vehicles and readiness.</summary>
public static class EmergencyTeams
{
    public static readonly Field<string> Team = Name("队伍名称");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "队伍类型", ("passenger", "客运应急运力"), ("freight", "货运应急运力"), ("hazmat", "危化品运输应急"), ("repair", "公路抢通保通"), ("water", "水上救援"), ("reserve", "交通战备")) with { Required = true, InList = true };
    public static readonly Field<Guid> Enterprise = Make.Link("enterprise", "依托企业", "party") with { InList = true };
    public static readonly Field<string> Leader = Make.Text("leader", "队长") with { Required = true, MaxLength = 40 };
    public static readonly Field<string> Phone = Make.Text("phone", "值守电话") with { Sensitivity = Sensitivity.Personal, MaxLength = 20 };
    public static readonly Field<long> Members = Make.Count("members", "人数", "人") with { Required = true, InList = true };
    public static readonly Field<long> Trained = Make.Count("trained", "其中经过培训", "人");
    public static readonly Field<long> Vehicles = Make.Count("vehicles", "车辆数", "辆") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Fleet = Make.Rows("fleet", "车辆清单", Make.Text("plate", "车牌号") with { Required = true }, Make.Text("model", "车型"), Make.Count("load", "核定载人数或载质量", ""));
    public static readonly Field<string> Readiness = Make.Choice("readiness", "待命状态", ("ready", "随时可用"), ("hours", "数小时内可用"), ("not", "暂不可用")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Tested = Make.Date("tested", "最近拉动测试日期") with { InList = true };
    public static readonly Field<long> TestMinutes = Make.Count("test_minutes", "集结用时", "分钟");
    public static readonly Field<string> TestResult = Make.Text("test_result", "测试结果") with { MaxLength = 500 };
    public static readonly Field<DateOnly> From = From("组建日期");
    public static readonly Field<DateOnly> To = To("撤销日期");

    public static readonly Register Declaration = new(
        "emergency-team", "应急保障队伍", [Team, Kind, Enterprise, Leader, Phone, Members, Trained, Vehicles, Fleet, Readiness, Tested, TestMinutes, TestResult, From, To])
    {
        Title = Team, NotAhead = [Tested], InForce = (From, To), Group = EmergencyGroup.Menu, Systems = [193], Keepers = Office, Basis = Fatong.Law.Cards.EmergencyResponseLaw.Art(47), UniqueTogether = [Team, From],
        Rules = [PartOf(Trained, Members), NeededWith(TestResult, Tested), new(Fleet, "车辆清单多于车辆数", f => (f.Get(Fleet)?.Count ?? 0) <= f.Get(Vehicles))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("emergency_team_members", "应急保障队伍人数", "人", Nature.Stock, "报告期末在册应急（战备）保障队伍人数合计。", 1, FigureQuery.SumRecords(Declaration, Members)) { Group = "M17", Dimensions = [Kind] },
        new("emergency_team_vehicles", "应急保障队伍车辆数", "辆", Nature.Stock, "报告期末在册应急保障队伍的车辆数合计，按队伍类型分列。", 1, FigureQuery.SumRecords(Declaration, Vehicles)) { Group = "M17", Dimensions = [Kind, Team] },
    ];
}
