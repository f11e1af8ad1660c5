using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Each leader reports once a year on how he kept the law (述法).</summary>
public static class SelfReports
{
    public static readonly Field<string> Title = Name("述法报告");
    public static readonly Field<Guid> Leader = Person("leader", "述法人") with { Required = true };
    public static readonly Field<long> Year = Year();
    public static readonly Field<DateOnly> On = Held("提交日期");
    public static readonly Field<string> Study = Make.Paragraph("study", "学法情况") with { Required = true };
    public static readonly Field<string> Decide = Make.Paragraph("decide", "重大事项依法决策情况") with { Required = true };
    public static readonly Field<string> Perform = Make.Paragraph("perform", "依法履职情况") with { Required = true };
    public static readonly Field<string> Gaps = Make.Paragraph("gaps", "不足和改进");
    public static readonly Field<IReadOnlyList<Guid>> Evidence = Make.Links("evidence", "关联工作台账", "work-entry");
    public static readonly Field<Guid> Reviewer = Person("reviewer", "审阅人");
    public static readonly Field<DateOnly> Reviewed = Make.Date("reviewed", "评议日期") with { InList = true };
    public static readonly Field<long> Score = Make.Count("score", "评议得分", "分") with { InList = true, Max = 100 };
    public static readonly Field<string> Grade = Make.Choice("grade", "评议等次", ("good", "好"), ("fair", "较好"), ("plain", "一般"), ("poor", "差")) with { InList = true };
    public static readonly Field<string> Archive = Make.Text("archive", "档号");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("述法材料");

    public static readonly Register Declaration = new(
        "self-report", "年度述法台账", [Title, Leader, Year, On, Study, Decide, Perform, Gaps, Evidence, Reviewer, Reviewed, Score, Grade, Archive, Files])
    {
        Title = Title, NotAhead = [Reviewed], On = On, Group = LeadershipGroup.Menu, Systems = [8], UniqueTogether = [Leader, Year], Basis = Fatong.Law.Cards.LegalPublicityLaw.Art(38),
        Rules = [NotBefore(Reviewed, On), NeededWith(Grade, Reviewed), new(Reviewer, "述法人不能审阅自己", f => !f.Has(Reviewer) || f.Get(Reviewer) != f.Get(Leader))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("leader_self_reports", "班子成员述法人数", "人", Nature.Flow, "报告期内提交述法报告的班子成员人数，一人一年计一次。", 1, FigureQuery.DistinctRecords(Declaration, Leader)) { Group = "M01" },
    ];
}
