using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The pool of reviewers (法律顾问和专业法制员), and what each was assigned, so that work is shared evenly.</summary>
public static class Reviewers
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Kind = Make.Choice("kind", "身份", ("counsel", "法律顾问"), ("public-lawyer", "公职律师"), ("legal-officer", "专业法制员")) with { Required = true, InList = true };
    public static readonly Field<Guid> Person = Make.Link("person", "本单位人员", "staff");
    public static readonly Field<string> Qualification = Make.Text("qualification", "法律职业资格或执业证号") with { InList = true, MaxLength = 60 };
    public static readonly Field<IReadOnlyList<string>> Expertise = Make.Choices(
        "expertise", "专长", ("road", "公路路政"), ("transport", "道路运政"), ("waterway", "水路"), ("port", "港口"), ("quality", "工程质量安全"), ("contract", "合同"), ("litigation", "复议诉讼")) with { Required = true, InList = true };

    public static readonly Register Declaration = new("reviewer", "法制审核团队", [Name, Kind, Person, Qualification, Expertise, From, To, Attachments])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = OversightFields.Group, Systems = [128],
        Rules = [NeededWhen(Qualification, Kind, "counsel", "public-lawyer")],
    };

    public static readonly Field<Guid> Case = Make.Link("case", "审核的案件", "enforcement.ordinary-penalty") with { InList = true };
    public static readonly Field<string> Subject = Make.Text("subject", "审核事项") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Assigned = Make.Date("assigned", "分派日期") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Team = Make.Links("team", "审核人", "reviewer") with { Required = true };
    public static readonly Field<string> Area = Make.Choice("area", "所需专长", [.. Expertise.Options.Select(o => (o.Code, o.Label))]) with { Required = true };
    public static readonly Field<DateOnly> Finished = Make.Date("finished", "出具意见日期") with { InList = true };
    public static readonly Field<string> Opinion = Make.Paragraph("opinion", "共同意见");

    public static readonly Register Assignments = new("review-assignment", "审核分派台账", [Case, Subject, Assigned, Area, Team, Finished, Opinion, Attachments])
    {
        Title = Subject, On = Assigned, Group = OversightFields.Group, Systems = [128],
        NotAhead = [Finished], Rules = [NotBefore(Finished, Assigned), NeededWith(Opinion, Finished)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("legal_reviewers", "法制审核团队人数", "人", Nature.Stock, "期末在任的法律顾问、公职律师和专业法制员人数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [Kind] },
        new("review_assignments", "分派法制审核人次", "人次", Nature.Flow, "报告期内分派审核的人次，一件由两人共同审核计两人次。", 1, FigureQuery.CountMembers(Assignments, Team)) { Group = "M11", Dimensions = [Area] },
    ];
}
