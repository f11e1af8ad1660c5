using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Items handed down by the province (省级下放事项承接): hand-over, guidance, training, the check of the first case.</summary>
public static class DelegatedItems
{
    public static readonly Field<string> Name = Make.Text("name", "下放事项") with { Required = true, InList = true };
    public static readonly Field<string> Source = Make.Text("source", "下放机关和文号") with { Required = true, InList = true };
    public static readonly Field<DateOnly> HandedOver = Make.Date("handed_over", "承接日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Item = Make.Link("item", "承接后的事项", "service-item");
    public static readonly Field<Guid> Taker = Make.Link("taker", "承接单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Guidance = Make.Paragraph("guidance", "业务指导情况");
    public static readonly Field<DateOnly> Trained = Make.Date("trained", "人员培训日期");
    public static readonly Field<IReadOnlyList<Facts>> Tasks = Make.Rows("tasks", "监督任务", Make.Text("what", "任务"), Make.Date("due", "期限"), Make.Date("done", "完成日期"));
    public static readonly Field<DateOnly> FirstCase = Make.Date("first_case", "首件办理日期") with { InList = true };
    public static readonly Field<string> FirstCheck = Make.Choice("first_check", "首件核查结论", ("good", "符合要求"), ("fixed", "经指导改正"), ("bad", "不符合要求")) with { InList = true };
    public static readonly Field<string> FirstNote = Make.Paragraph("first_note", "首件核查说明");

    public static readonly Register Declaration = new(
        "delegated-item", "下放事项承接台账", [Name, Source, HandedOver, Item, Taker, Guidance, Trained, Tasks, FirstCase, FirstCheck, FirstNote, Attachments])
    {
        Title = Name, On = HandedOver, Unit = Taker, Group = ListFields.Group, Systems = [71],
        Rules = [NotBefore(FirstCase, HandedOver), NeededWith(FirstCase, FirstNote)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("delegated_items_taken", "承接下放事项数", "项", Nature.Flow, "报告期内承接的上级下放事项数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M06" },
    ];
}
