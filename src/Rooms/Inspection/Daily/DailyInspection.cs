using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Inspection.Daily;

/// <summary>
/// The daily inspection log (日常执法检查台账): one record a visit. Objects, visits to objects and officers sent are three numbers.
/// Visits made in the system write their own record; others are entered or imported.
/// </summary>
public static class DailyInspection
{
    public static readonly Field<string> Topic = Make.Text("topic", "检查事由") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "检查日期") with { Required = true, InList = true };
    public static readonly Field<string> Source = Kinds.Source("source", "检查类型") with { Required = true, InList = true };
    public static readonly Field<string> Trade = Kinds.Trade("trade", "检查领域") with { Required = true, InList = true };
    public static readonly Field<string> Place = Make.Text("place", "检查地点");
    public static readonly Field<IReadOnlyList<Guid>> Officers = Make.Links("officers", "检查人员", "staff");
    public static readonly Field<IReadOnlyList<Guid>> Objects = Make.Links("objects", "检查对象", "inspection-object") with { Help = "逐户勾选；检查企业家数由此去重得出，并计入年度检查频次" };
    public static readonly Field<long> Times = Make.Count("times", "检查次数", "次") with { Required = true, Min = 1, InList = true, Help = "一次出动计一次" };
    public static readonly Field<long> Persons = Make.Count("persons", "出动人次", "人次") with { Required = true, Min = 2, InList = true, Help = "每次不少于两人" };
    public static readonly Field<long> Vehicles = Make.Count("vehicles", "出动车次", "车次");
    public static readonly Field<long> Enterprises = Make.Count("enterprises", "检查企业家次", "家次") with { Required = true, InList = true, Help = "同一企业多次分别计" };
    public static readonly Field<long> HazardsFound = Make.Count("hazards_found", "发现隐患", "条") with { Required = true, InList = true };
    public static readonly Field<long> HazardsRectified = Make.Count("hazards_rectified", "整改隐患", "条") with { Required = true, InList = true, Help = "当场整改和本次复查销号的隐患" };
    public static readonly Field<string> HazardClass = Make.Choice("hazard_class", "隐患级别", ("general", "一般"), ("major", "重大"));
    public static readonly Field<string> Findings = Make.Paragraph("findings", "检查情况");
    public static readonly Field<string> With = Make.Text("with", "联合检查部门");
    public static readonly Field<IReadOnlyList<string>> Photos = Make.Files("photos", "照片");
    public static readonly Field<Guid> Visit = Make.Link("visit", "检查任务", "inspection.visit");

    public static readonly Register Declaration = new(
        "daily-inspection", "日常执法检查台账",
        [Topic, On, Source, Trade, Place, Officers, Objects, Times, Persons, Vehicles, Enterprises, HazardsFound, HazardsRectified, HazardClass, Findings, With, Photos, Visit])
    {
        Title = Topic, On = On, Group = Kinds.Ledgers, Systems = [102], Basis = ProcedureRules.Art(29),
    };
}
