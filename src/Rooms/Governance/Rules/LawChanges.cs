using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Rules;

/// <summary>A law made, amended or repealed, what of the bureau's it touches, and the tasks to follow.</summary>
public static class LawChanges
{
    public static readonly Field<string> Title = Name("变动事项");
    public static readonly Field<Guid> Law = Make.Link("law", "法律法规", "law-version") with { Required = true, InList = true };
    public static readonly Field<Guid> Replaced = Make.Link("replaced", "被替代的版本", "law-version");
    public static readonly Field<string> Kind = Make.Choice("kind", "变动方式", ("made", "新制定"), ("amended", "修改"), ("repealed", "废止"), ("read", "解释或复函")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("登记日期");
    public static readonly Field<DateOnly> Effective = Make.Date("effective", "变动生效日期") with { Required = true, InList = true };
    public static readonly Field<string> Summary = Make.Paragraph("summary", "主要变化") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> RulesTouched = Make.Links("rules", "涉及的制度", "enforcement-rule");
    public static readonly Field<IReadOnlyList<Guid>> DutyLists = Make.Links("duty_lists", "涉及的职责清单", "duty-list");
    public static readonly Field<IReadOnlyList<Guid>> Powers = Make.Links("power_items", "涉及的权责事项", "power-item");
    public static readonly Field<IReadOnlyList<Guid>> Studies = Make.Links("study_items", "涉及的学法清单", "study-item");
    public static readonly Field<string> Papers = Make.Text("papers", "涉及的文书和裁量基准") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<Facts>> FollowUp = Tasks("更新任务");
    public static readonly Field<Guid> Owner = Person("owner", "跟踪人") with { Required = true };
    public static readonly Field<string> State = State();
    public static readonly Field<DateOnly> Done = Make.Date("done", "更新完成日期") with { InList = true };

    public static readonly Register Declaration = new(
        "law-change", "法律法规立改废跟踪", [Title, Law, Replaced, Kind, On, Effective, Summary, RulesTouched, DutyLists, Powers, Studies, Papers, FollowUp, Owner, State, Done])
    {
        Title = Title, NotAhead = [Done], On = On, Group = RulesGroup.Menu, Systems = [65], Keepers = Office,
        Rules = [NotBefore(Done, On), NeededWhen(Done, State, "done"), NeededWhen(Replaced, Kind, "amended")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("law_changes_tracked", "跟踪法律法规立改废件数", "件", Nature.Flow, "报告期内登记跟踪的法律法规制定、修改、废止件数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M05", Dimensions = [Kind] },
        new(
            "law_changes_done_rate", "立改废更新完成率", "%", Nature.Rate, "报告期内登记的立改废事项中清单、制度、文书更新完成的件数，除以登记的件数。", 1, FigureQuery.CountRecords(Declaration).Only(Is(State, "done")))
        { Group = "M05", Per = FigureQuery.CountRecords(Declaration) },
    ];
}
