using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.WorkLedger;

/// <summary>What was done well, and where it was picked up: source activity, outlets, level.</summary>
public static class Highlights
{
    public static readonly Field<string> Title = Name("亮点名称");
    public static readonly Field<Guid> Entry = Make.Link("entry", "来源工作", "work-entry") with { InList = true };
    public static readonly Field<Guid> Honour = Make.Link("honour", "相关荣誉", "honour");
    public static readonly Field<string> Kind = Make.Choice("kind", "类型", ("practice", "特色做法"), ("media", "媒体报道"), ("case", "典型案例"), ("pilot", "试点示范")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("首发日期");
    public static readonly Field<string> Summary = Make.Paragraph("summary", "亮点内容") with { Required = true };
    public static readonly Field<string> Outlet = Make.Text("outlet", "首发媒体或单位") with { Required = true, InList = true };
    public static readonly Field<string> Level = GovernanceFields.Level("level", "最高刊发级别") with { Required = true };
    public static readonly Field<long> Pickups = Make.Count("pickups", "转载次数", "次") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Outlets = Make.Rows(
        "outlets", "转载情况", Make.Text("outlet", "媒体") with { Required = true }, Make.Date("on", "日期"), Make.Text("url", "网址") with { MaxLength = 500 });
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new("highlight", "亮点与外宣台账", [Title, Entry, Honour, Kind, On, Summary, Outlet, Level, Pickups, Outlets, Files])
    {
        Title = Title, On = On, Group = WorkLedgerGroup.Menu, Systems = [212], Keepers = Office,
        Rules = [new(Outlets, "转载情况多于转载次数", f => (f.Get(Outlets)?.Count ?? 0) <= f.Get(Pickups))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("highlights_recorded", "特色亮点数", "个", Nature.Flow, "报告期内登记的特色亮点个数，按首发日期统计。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M19", Dimensions = [Kind, Level] },
        new("highlight_pickups", "亮点转载次数", "次", Nature.Flow, "报告期内首发的亮点被转载的次数合计。", 1, FigureQuery.SumRecords(Declaration, Pickups)) { Group = "M19", Dimensions = [Level] },
    ];
}
