using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>
/// Standardised squads (基层中队规范化，“四基四化”): self-score item by item against the checklist, acceptance, photos. The score of
/// a squad is the sum of its items.
/// </summary>
public static class SquadChecks
{
    public static readonly Field<string> Stage = Make.Choice("stage", "阶段", ("self", "自评"), ("accept", "验收")) with { Required = true, InList = true };
    public static readonly Field<string> Part = Make.Choice("part", "方面", ("team", "职业化队伍"), ("base", "标准化站所"), ("manage", "规范化管理"), ("tech", "信息化执法"));
    public static readonly Field<long> Full = Make.Count("full", "分值", "分") with { Required = true, Max = 1000 };
    public static readonly Field<long> Score = Make.Count("score", "得分", "分") with { Required = true, Max = 1000 };
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows("items", "评分项目", Part, Make.Text("item", "项目") with { Required = true }, Full, Score, Make.Text("lack", "不足"));
    public static readonly Field<string> Title = Make.Text("title", "评分名称") with { Required = true, InList = true };
    public static readonly Field<bool> Accepted = Make.YesNo("accepted", "通过验收") with { InList = true };
    public static readonly Field<IReadOnlyList<string>> Photos = Make.Files("photos", "照片");

    public static readonly Register Declaration = new("squad-check", "中队规范化评分", [On, Unit, Title, Stage, Items with { Required = true }, Accepted, Photos])
    {
        Title = Title, On = On, Unit = Unit, Group = Menu, Systems = [149],
        Rules =
        [
            new(Items, "某项得分高于该项分值", f => (f.Get(Items) ?? []).All(row => row.Get(Score) <= row.Get(Full))),
            new(Accepted, "验收须写明是否通过", f => f.Get(Stage) != "accept" || f.Has(Accepted)),
        ],
    };

    private static readonly FigureQuery Points = new() { Records = Declaration, Measure = Measure.Sum, Each = Items, Of = Score };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("squad_score_rate", "中队规范化得分率", "%", Nature.Rate, "报告期内各中队规范化评分各项得分合计÷各项分值合计。", 1, Points) { Group = "M12", Per = Points with { Of = Full } },
    ];

    /// <summary>The points of a squad's check and the most it could get.</summary>
    public static (long Score, long Full) Sum(Facts check)
    {
        var rows = check.Get(Items) ?? [];
        return (rows.Sum(r => r.Get(Score)), rows.Sum(r => r.Get(Full)));
    }
}
