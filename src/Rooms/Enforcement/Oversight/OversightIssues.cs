using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Self-checks and outside oversight (自查自纠、社会和媒体监督): forms by unit, and one list of issues from every source.</summary>
public static class OversightIssues
{
    public static readonly Field<DateOnly> On = Make.Date("on", "自查日期") with { Required = true, InList = true };
    public static readonly Field<string> Scope = Make.Text("scope", "自查内容") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows("items", "自查项目", Make.Text("item", "项目"), Make.Choice("result", "结果", ("good", "符合"), ("bad", "不符合"), ("none", "不涉及")), Make.Text("note", "说明"));
    public static readonly Field<string> Conclusion = Make.Paragraph("conclusion", "自查结论") with { Required = true };

    public static readonly Register SelfChecks = new("self-check", "自查自纠表", [On, Unit, Scope, Items, Conclusion, Attachments])
    {
        Title = Scope, On = On, Unit = Unit, Group = OversightFields.Group, Systems = [133],
    };

    public static readonly Field<DateOnly> Found = Make.Date("found", "发现日期") with { Required = true, InList = true };
    public static readonly Field<string> Source = Make.Choice(
        "source", "来源", ("self", "自查自纠"), ("check", "监督检查"), ("social", "社会监督"), ("media", "媒体监督"), ("supervisor", "执法监督员"), ("upper", "上级反馈"), ("tip", "举报监督电话")) with { Required = true, InList = true };
    public static readonly Field<Guid> SelfCheck = Make.Link("self_check", "对应自查表", "self-check");
    public static readonly Field<string> What = Make.Text("what", "问题") with { Required = true, InList = true, MaxLength = 500 };
    public static readonly Field<string> Measure = Make.Paragraph("measure", "整改措施");
    public static readonly Field<Guid> Owner = Make.Link("owner", "整改责任人", "staff");
    public static readonly Field<DateOnly> Due = Make.Date("due", "整改期限") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Done = Make.Date("done", "完成日期") with { InList = true };
    public static readonly Field<string> Result = Make.Paragraph("result", "整改结果");

    public static readonly Register Declaration = new("oversight-issue", "监督问题清单", [Found, Source, SelfCheck, Unit, What, Measure, Owner, Due, Done, Result, Attachments])
    {
        Title = What, On = Found, Unit = Unit, Group = OversightFields.Group, Systems = [133], NotAhead = [Done],
        Rules = [NotBefore(Due, Found), NotBefore(Done, Found), NeededWith(Result, Done)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("self_checks", "开展自查自纠次数", "次", Nature.Flow, "报告期内各单位开展自查自纠的次数。", 1, FigureQuery.CountRecords(SelfChecks)) { Group = "M11" },
        new("oversight_issues", "监督发现问题数", "个", Nature.Flow, "报告期内由自查、检查、社会和媒体等来源发现的执法问题数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [Source] },
        new("oversight_issues_rectified_rate", "监督问题整改完成率", "%", Nature.Rate, "报告期内发现的问题中已完成整改的数÷发现的问题数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Done))) { Group = "M11", Per = FigureQuery.CountRecords(Declaration) },
    ];
}
