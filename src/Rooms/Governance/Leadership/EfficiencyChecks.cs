using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Checks of the offices' efficiency and conduct, scored per section and person; feeds the incentive assessment.</summary>
public static class EfficiencyChecks
{
    public static readonly Field<string> Title = Name("检查事项");
    public static readonly Field<DateOnly> On = Held("检查日期");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "检查类型", ("plan", "计划检查"), ("spot", "明察暗访"), ("window", "窗口服务"), ("discipline", "工作纪律"), ("assess", "年度考核")) with { Required = true, InList = true };
    public static readonly Field<string> Plan = Make.Text("plan", "检查计划");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("被查科室") with { Required = true };
    public static readonly Field<Guid> Person = GovernanceFields.Person("person", "被查人员");
    public static readonly Field<IReadOnlyList<Facts>> Findings = Make.Rows(
        "findings", "发现的问题", Make.Text("finding", "问题") with { Required = true, MaxLength = 500 }, Make.Count("points", "扣分", "分"), Make.Date("due", "整改期限"), Make.Date("done", "整改日期"));
    public static readonly Field<long> Found = Make.Count("found", "发现问题数", "个") with { Required = true, InList = true };
    public static readonly Field<long> Fixed = Make.Count("fixed", "已整改数", "个") with { Required = true, InList = true };
    public static readonly Field<long> Score = Make.Count("score", "得分", "分") with { InList = true, Max = 100 };
    public static readonly Field<string> Incentive = Make.Choice("incentive", "结果运用", ("none", "无"), ("praise", "表扬"), ("reward", "评优评先"), ("talk", "提醒谈话"), ("deduct", "扣减绩效"));
    public static readonly Field<IReadOnlyList<string>> Files = Proof("检查记录");

    public static readonly Register Declaration = new(
        "efficiency-check", "机关效能监督检查", [Title, On, Kind, Plan, Unit, Person, Findings, Found, Fixed, Score, Incentive, Files])
    {
        Title = Title, On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [16], Keepers = Office, Rules = [PartOf(Fixed, Found)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("efficiency_problems_found", "效能检查发现问题数", "个", Nature.Flow, "报告期内机关效能监督检查发现的问题数合计。", 1, FigureQuery.SumRecords(Declaration, Found)) { Group = "M01", Dimensions = [Kind, Unit] },
        new(
            "efficiency_problems_fixed_rate", "效能问题整改率", "%", Nature.Rate, "报告期内效能检查发现问题中已整改的个数，除以发现的个数。", 1, FigureQuery.SumRecords(Declaration, Fixed))
        { Group = "M01", Per = FigureQuery.SumRecords(Declaration, Found), Dimensions = [Unit] },
    ];
}
