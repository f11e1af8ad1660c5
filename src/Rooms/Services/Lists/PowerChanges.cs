using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Changes of the power list (权责清单动态调整), and the complaints that led to one (热点问题倒查).</summary>
public static class PowerChanges
{
    public static readonly Field<string> Topic = Make.Text("topic", "热点问题") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Raised = Make.Date("raised", "倒查日期") with { Required = true, InList = true };
    public static readonly Field<long> Complaints = Make.Count("complaints", "涉及投诉", "件") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<string> Source = Make.Text("source", "投诉来源和编号") with { Required = true };
    public static readonly Field<Guid> About = Make.Link("about", "关联权责事项", "power-item") with { Required = true, InList = true };
    public static readonly Field<string> Cause = Make.Choice("cause", "根本原因", ("gap", "职责缺失"), ("unclear", "边界不清"), ("overlap", "职责交叉"), ("procedure", "程序不便民"), ("performance", "履职不到位"), ("none", "与清单无关")) with { Required = true, InList = true };
    public static readonly Field<string> Finding = Make.Paragraph("finding", "倒查结论") with { Required = true };

    public static readonly Register HotIssues = new("hot-issue", "热点问题倒查台账", [Topic, Raised, Complaints, Source, About, Cause, Finding, Attachments])
    {
        Title = Topic, On = Raised, Group = ListFields.Group, Systems = [66, 72],
    };

    public static readonly Field<string> Name = Make.Text("name", "调整事项") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "调整方式", ("add", "新增"), ("drop", "取消"), ("amend", "变更要素"), ("delegate", "下放"), ("accept", "承接"), ("merge", "合并")) with { Required = true, InList = true };
    public static readonly Field<string> Ground = Make.Choice("ground", "调整理由", ("law", "法律法规立改废"), ("reform", "改革决定"), ("hot-issue", "热点问题倒查"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Law = Make.Text("law", "变动的法律法规") with { Help = "名称、条款、施行日期" };
    public static readonly Field<Guid> LawChange = Make.Link("law_change", "立改废跟踪记录", "law-change");
    public static readonly Field<Guid> Issue = Make.Link("issue", "倒查的热点问题", "hot-issue");
    public static readonly Field<Guid> Item = Make.Link("item", "调整前事项", "power-item") with { InList = true };
    public static readonly Field<Guid> Result = Make.Link("result", "调整后事项", "power-item");
    public static readonly Field<DateOnly> Requested = Make.Date("requested", "申请日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "批准日期") with { InList = true };
    public static readonly Field<string> Approver = Make.Text("approver", "批准机关和文号");
    public static readonly Field<DateOnly> Published = Make.Date("published", "公布日期") with { InList = true };
    public static readonly Field<string> Url = Make.Text("url", "公布网址") with { MaxLength = 400 };

    public static readonly Register Declaration = new(
        "power-change", "权责清单调整台账", [Name, Kind, Ground, Law, LawChange, Issue, Item, Result, Requested, Approved, Approver, Published, Url, Attachments])
    {
        Title = Name, On = Requested, Group = ListFields.Group, Systems = [66, 72],
        Rules =
        [
            NeededWhen(Law, Ground, "law"), NeededWhen(Issue, Ground, "hot-issue"), NeededWhen(Item, Kind, "drop", "amend", "delegate", "merge"),
            NotBefore(Approved, Requested), NeededWith(Approver, Approved), NeededWith(Approved, Published), NotBefore(Published, Approved),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("power_list_changes", "权责清单调整项数", "项", Nature.Flow, "报告期内提出并经批准的权责事项调整项数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Approved))) { Group = "M06", Dimensions = [Kind, Ground] },
        new("hot_issues_traced", "热点问题倒查件数", "件", Nature.Flow, "报告期内由热点投诉倒查权责事项的问题数。", 1, FigureQuery.CountRecords(HotIssues)) { Group = "M06", Dimensions = [Cause] },
    ];
}
