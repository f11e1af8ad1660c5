using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Emergency drills: plan, script, who took part, evaluation, what was corrected.</summary>
public static class Drills
{
    public static readonly Field<string> Title = Name("演练名称");
    public static readonly Field<Guid> Plan = Make.Link("plan", "演练预案", "emergency-plan") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "演练形式", ("table", "桌面推演"), ("field", "实战演练"), ("function", "功能演练"), ("joint", "联合演练")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("演练日期");
    public static readonly Field<string> Place = Make.Text("place", "地点") with { Required = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("组织单位") with { Required = true };
    public static readonly Field<string> Partners = Make.Text("partners", "参演单位") with { MaxLength = 500 };
    public static readonly Field<long> People = Make.Count("people", "参演人数", "人") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<long> Vehicles = Make.Count("vehicles", "出动车辆", "辆");
    public static readonly Field<string> Script = Make.Paragraph("script", "脚本要点");
    public static readonly Field<string> Evaluation = Make.Choice("evaluation", "评估结论", ("good", "优良"), ("pass", "合格"), ("fail", "不合格")) with { Required = true, InList = true };
    public static readonly Field<string> Problems = Make.Paragraph("problems", "发现的问题");
    public static readonly Field<IReadOnlyList<Facts>> Corrections = Tasks("整改措施");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("脚本、照片和评估报告");

    public static readonly Register Declaration = new(
        "emergency-drill", "应急演练台账", [Title, Plan, Kind, On, Place, Unit, Partners, People, Vehicles, Script, Evaluation, Problems, Corrections, Files])
    {
        Title = Title, On = On, Unit = Unit, Group = EmergencyGroup.Menu, Systems = [195], Basis = Fatong.Law.Cards.SafetyEmergencyRegulation.Art(8),
        Rules = [NeededWhen(Problems, Evaluation, "fail"), NeededWhen(Corrections, Evaluation, "fail")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("emergency_drills_held", "应急演练次数", "次", Nature.Flow, "报告期内组织的应急演练次数，桌面推演和实战演练都计入。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M17", Dimensions = [Kind, Evaluation] },
        new("emergency_drill_people", "应急演练参演人次", "人次", Nature.Flow, "报告期内各次应急演练参演人数之和，同一人参加几次分别计。", 1, FigureQuery.SumRecords(Declaration, People)) { Group = "M17", Dimensions = [Kind] },
    ];
}
