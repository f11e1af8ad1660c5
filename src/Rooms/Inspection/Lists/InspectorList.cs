using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>Who may be sent (检查人员名录库), fed from staff with certificates.</summary>
public static class InspectorList
{
    public static readonly Field<string> Number = Make.Text("number", "检查人员编号") with { Required = true, InList = true, MaxLength = 40, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<Guid> Staff = Make.Link("staff", "人员", "staff") with { Required = true };
    public static readonly Field<string> Areas = Make.Text("areas", "可派辖区") with { InList = true, Help = "多个用顿号分开；不填表示全域", Sensitivity = Sensitivity.Open };
    public static readonly Field<bool> Leads = Make.YesNo("leads", "可任组长") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> Trades = Make.Choices("trades", "业务专长", [.. Kinds.Trade("trade", "").Options.Select(o => (o.Code, o.Label))]);
    public static readonly Field<DateOnly> From = Make.Date("from", "列入日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "移出日期") with { InList = true };

    public static readonly Register Declaration = new(
        "inspector", "检查人员名录库", [Number, Name, Staff, Areas, Leads, Trades, From, To])
    {
        Title = Name, Key = Number, InForce = (From, To), Shared = true, Group = Kinds.Lists, Systems = [95], Basis = RandomInspectionNotice.Art(0), Keepers = Kinds.ListKeepers,
    };
}

/// <summary>Days on which an inspector is away (请假、培训、借调).</summary>
public static class InspectorLeave
{
    public static readonly Field<Guid> Staff = Make.Link("staff", "人员", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Choice("reason", "事由", ("leave", "请假"), ("training", "培训"), ("lent", "借调"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "起始日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { Required = true, InList = true };
    public static readonly Field<string> Note = Make.Text("note", "说明") with { Required = true };

    public static readonly Register Declaration = new("inspector-leave", "检查人员请休假", [Note, Staff, Reason, From, To])
    {
        Title = Note, InForce = (From, To), Group = Kinds.Lists, Systems = [95],
    };
}

/// <summary>Inspector and object that may not meet (回避).</summary>
public static class Recusals
{
    public static readonly Field<Guid> Staff = Make.Link("staff", "检查人员", "staff") with { Required = true, InList = true };
    public static readonly Field<Guid> Object = Make.Link("object", "检查对象", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<string> Ground = Make.Choice(
        "ground", "回避事由", ("kin", "近亲属"), ("interest", "利害关系"), ("former", "曾任职、参股"), ("other", "其他可能影响公正")) with { Required = true, InList = true };
    public static readonly Field<string> Note = Make.Text("note", "具体情况") with { Required = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "起始日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { InList = true };

    public static readonly Register Declaration = new("inspection-recusal", "检查回避登记", [Note, Staff, Object, Ground, From, To])
    {
        Title = Note, InForce = (From, To), Group = Kinds.Lists, Systems = [94, 95], Basis = ProcedureRules.Art(12),
    };
}
