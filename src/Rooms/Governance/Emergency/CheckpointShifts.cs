using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>The duty roster of checkpoints with hand-over log and flow counts, round the clock.</summary>
public static class CheckpointShifts
{
    public static readonly Field<string> Title = Name("班次");
    public static readonly Field<Guid> Checkpoint = Make.Link("checkpoint", "卡点", "epidemic-checkpoint") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("值守日期");
    public static readonly Field<DateTimeOffset> Begins = Make.Moment("begins", "接班时间") with { Required = true, InList = true };
    public static readonly Field<DateTimeOffset> Ends = Make.Moment("ends", "交班时间") with { Required = true, InList = true };
    public static readonly Field<Guid> Leader = Person("leader", "带班人") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> People = Make.Links("people", "值守人员", "staff");
    public static readonly Field<long> Vehicles = Make.Count("vehicles", "检查车辆", "辆") with { Required = true, InList = true };
    public static readonly Field<long> Travellers = Make.Count("travellers", "检查人员", "人次") with { Required = true, InList = true };
    public static readonly Field<long> Turned = Make.Count("turned", "劝返车辆", "辆");
    public static readonly Field<string> HandOver = Make.Paragraph("hand_over", "交接事项") with { Required = true, MaxLength = 2000 };
    public static readonly Field<Guid> Successor = Person("successor", "接班人");

    public static readonly Register Declaration = new(
        "checkpoint-shift", "卡点值守交接班", [Title, Checkpoint, On, Begins, Ends, Leader, People, Vehicles, Travellers, Turned, HandOver, Successor])
    {
        Title = Title, On = On, Group = EmergencyGroup.Menu, Systems = [196], UniqueTogether = [Checkpoint, Begins],
        Rules =
        [
            PartOf(Turned, Vehicles),
            new(Ends, "应晚于接班时间", f => f.Get(Ends) > f.Get(Begins)),
            new(Ends, "一班不超过二十四小时", f => f.Get(Ends) - f.Get(Begins) <= TimeSpan.FromHours(24)),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("checkpoint_vehicles_checked", "防疫卡点检查车辆辆次", "辆次", Nature.Flow, "报告期内各卡点各班次检查车辆之和。", 1, FigureQuery.SumRecords(Declaration, Vehicles)) { Group = "M17", Dimensions = [Checkpoint] },
        new("checkpoint_travellers_checked", "防疫卡点检查人员人次", "人次", Nature.Flow, "报告期内各卡点各班次检查人员之和。", 1, FigureQuery.SumRecords(Declaration, Travellers)) { Group = "M17", Dimensions = [Checkpoint] },
    ];
}
