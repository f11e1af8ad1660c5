using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>What is said of the bureau online: found, rated, assigned, answered, closed.</summary>
public static class OpinionEvents
{
    public static readonly Field<string> Title = Name("舆情主题");
    public static readonly Field<string> Platform = Make.Text("platform", "来源平台") with { Required = true, InList = true };
    public static readonly Field<string> Where = Url("原文网址");
    public static readonly Field<DateOnly> On = Held("发现日期");
    public static readonly Field<Guid> Duty = Person("duty", "值守人") with { Required = true };
    public static readonly Field<string> Level = Make.Choice("level", "等级", ("plain", "一般"), ("large", "较大"), ("major", "重大")) with { Required = true, InList = true };
    public static readonly Field<string> Content = Make.Paragraph("content", "主要内容") with { Required = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("承办科室") with { Required = true };
    public static readonly Field<DateTimeOffset> Due = Make.Moment("due", "回应期限");
    public static readonly Field<DateTimeOffset> Replied = Make.Moment("replied", "回应时间") with { InList = true };
    public static readonly Field<string> Reply = Make.Paragraph("reply", "回应内容");
    public static readonly Field<DateOnly> Closed = Make.Date("closed", "办结日期") with { InList = true };
    public static readonly Field<string> Result = Make.Paragraph("result", "处置结果");
    public static readonly Field<Guid> Lead = Make.Link("lead", "转办的案件线索", "enforcement.lead");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("截图");

    public static readonly Register Declaration = new(
        "opinion-event", "网络舆情台账", [Title, Platform, Where, On, Duty, Level, Content, Unit, Due, Replied, Reply, Closed, Result, Lead, Files])
    {
        Title = Title, NotAhead = [Closed], On = On, Unit = Unit, Group = DisclosureGroup.Menu, Systems = [176], Keepers = Office,
        Rules = [NotBefore(Closed, On), NeededWith(Reply, Replied), NeededWith(Result, Closed), NeededWhen(Replied, Level, "major")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("online_opinions_found", "网络舆情发现件数", "件", Nature.Flow, "报告期内监测发现并登记的涉本机关网络舆情件数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M15", Dimensions = [Level, Unit] },
        new(
            "online_opinions_closed_rate", "网络舆情办结率", "%", Nature.Rate, "报告期内登记的网络舆情中已办结的件数，除以登记的件数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Closed)))
        { Group = "M15", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Level] },
    ];
}
