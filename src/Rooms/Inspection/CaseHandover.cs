using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Inspection;

/// <summary>What is told when a finding becomes a case lead of the enforcement room, which this room knows only by its codes.</summary>
internal static class CaseHandover
{
    internal static readonly Field<string> Title = Make.Text("lead-title", "涉嫌违法行为（线索案由）") with { Required = true };
    internal static readonly Field<string> Category = Make.Choice(
        "lead-category", "执法门类",
        ("road", "公路路政"), ("passenger", "道路客运"), ("freight", "道路货运"), ("hazardous", "危险货物运输"), ("transport", "道路运输"), ("bus", "公共汽电车"), ("rental", "车辆租赁"),
        ("taxi", "出租汽车"), ("ride-hailing", "网约车"), ("shipping", "水路运输"), ("port", "港口"), ("channel", "航道"), ("safety", "安全生产"), ("quality", "工程质量")) with { Required = true };
    internal static readonly Field<DateOnly> FoundOn = Make.Date("lead-found-on", "发现日期") with { Required = true };
    internal static readonly Field<string> Place = Make.Text("lead-place", "发生地") with { Required = true };
    internal static readonly Field<DateTimeOffset> At = Make.Moment("lead-at", "发生时间") with { Required = true };
    internal static readonly Field<string> Summary = Make.Paragraph("lead-summary", "基本情况") with { Required = true };
    internal static readonly Field<string> Note = Make.Text("lead-note", "来源说明");
    internal static readonly Field<Guid> Lead = Make.Link("lead", "转出的案件线索", "enforcement.lead");

    internal static readonly IReadOnlyList<Field> Asks = [Title, Category, FoundOn, Place, At, Summary];

    /// <summary>The lead that is opened.</summary>
    /// <param name="source">Code of the case source there.</param>
    internal static StartedMatter To(Field<Guid> party, string source) => new(
        "enforcement.lead", Lead,
        [(Title, "title"), (Category, "category"), (FoundOn, "found-on"), (Place, "place"), (At, "acted-at"), (Summary, "summary"), (Note, "source-note"), (party, "party")],
        [("source", source), ("party-kind", "organisation"), ("party-age", "adult")]);
}
