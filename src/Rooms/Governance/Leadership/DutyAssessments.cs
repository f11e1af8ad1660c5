using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Yearly assessment of the first responsible person: items, own score, reviewed score, appeal.</summary>
public static class DutyAssessments
{
    private static readonly Field<long> Full = Make.Count("full", "满分", "分") with { Required = true, Max = 1000 };
    private static readonly Field<long> Own = Make.Count("own", "自评分", "分") with { Max = 1000 };
    private static readonly Field<long> Given = Make.Count("given", "考评分", "分") with { Max = 1000 };

    public static readonly Field<string> Title = Name("考评名称");
    public static readonly Field<Guid> Leader = Person("leader", "被考评人") with { Required = true };
    public static readonly Field<long> Year = Year();
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows("items", "评分表", Make.Text("item", "考评项目") with { Required = true }, Full, Own, Given, Make.Text("evidence", "佐证"));
    public static readonly Field<long> OwnScore = Make.Count("own_score", "自评总分", "分") with { InList = true };
    public static readonly Field<long> Score = Make.Count("score", "考评总分", "分") with { InList = true };
    public static readonly Field<string> Assessor = Make.Text("assessor", "考评单位") with { Required = true };
    public static readonly Field<string> Appeal = Make.Paragraph("appeal", "申诉理由");
    public static readonly Field<string> AppealResult = Make.Paragraph("appeal_result", "申诉处理结果");
    public static readonly Field<DateOnly> On = Held("结果确定日期");
    public static readonly Field<string> Grade = Make.Choice("grade", "考评等次", ("excellent", "优秀"), ("good", "良好"), ("pass", "合格"), ("fail", "不合格")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> Files = Proof("考评材料");

    public static readonly Register Declaration = new(
        "duty-assessment", "第一责任人职责考评", [Title, Leader, Year, Items, OwnScore, Score, Assessor, Appeal, AppealResult, On, Grade, Files])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [11], Keepers = Office, UniqueTogether = [Leader, Year],
        Rules =
        [
            NeededWith(AppealResult, Appeal),
            new(Items, "自评分或者考评分超过满分", f => f.Get(Items)?.All(r => r.Get(Own) <= r.Get(Full) && r.Get(Given) <= r.Get(Full)) != false),
            new(Score, "应等于各项考评分之和", f => !f.Has(Score) || f.Get(Items) is not { } rows || rows.Any(r => !r.Has(Given)) || rows.Sum(r => r.Get(Given)) == f.Get(Score)),
        ],
    };
}
