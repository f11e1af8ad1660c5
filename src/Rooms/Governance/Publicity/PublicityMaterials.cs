using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Handed-out materials (宣传品): what there is, and every movement in and out. Totals are sums of movements, never typed.</summary>
public static class PublicityMaterials
{
    public static readonly Field<string> Name = Make.Text("name", "品名") with { Required = true, InList = true, Unique = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("leaflet", "宣传单"), ("brochure", "宣传册"), ("item", "宣传用品")) with { Required = true, InList = true };
    public static readonly Field<string> Each = Make.Text("each", "计量单位") with { Required = true, InList = true, MaxLength = 4, Help = "张、册、份" };
    public static readonly Field<string> Content = Make.Text("content", "宣传内容");

    public static readonly Register Items = new("publicity-material", "宣传品目录", [Name, Kind, Each, Content, Attachments])
    {
        Title = Name, Shared = true, Group = PublicityFields.Group, Systems = [45],
    };

    public static readonly Field<Guid> Item = Make.Link("item", "宣传品", "publicity-material") with { Required = true, InList = true };
    public static readonly Field<string> Way = Make.Choice("way", "收发", ("in", "入库"), ("out", "发放"), ("lost", "报损")) with { Required = true, InList = true };
    public static readonly Field<long> Quantity = Make.Count("quantity", "数量", "份", estimable: true) with { Required = true, InList = true, Min = 1 };
    public static readonly Field<Guid> Event = Make.Link("event", "发放的活动", "publicity-event") with { InList = true };
    public static readonly Field<Guid> By = Make.Link("by", "经手人", "staff");
    public static readonly Field<string> Note = Make.Text("note", "摘要") with { Required = true, InList = true };

    public static readonly Register Declaration = new("material-move", "宣传品收发台账", [On, Item, Kind, Way, Quantity, Event, Unit, By, Note, Attachments])
    {
        Title = Note, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [45],
        Stock = new(Item, Quantity, Way, ["in"], ["out", "lost"]),
    };

    private static readonly FigureQuery Out = FigureQuery.SumRecords(Declaration, Quantity).Only(Is(Way, "out"));

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("leaflets_distributed", "发放宣传单数", "张", Nature.Flow, "报告期内发放的普法宣传单张数，由收发台账的发放数合计，不含入库和报损。", 1, Out.Only(Is(Kind, "leaflet"))) { Group = "M03" },
        new("brochures_distributed", "发放宣传册数", "册", Nature.Flow, "报告期内发放的普法宣传册数，由收发台账的发放数合计。", 1, Out.Only(Is(Kind, "brochure"))) { Group = "M03" },
        new("publicity_items_distributed", "法治宣传用品份数", "份", Nature.Flow, "报告期内发放的法治宣传用品份数，由收发台账的发放数合计。", 1, Out.Only(Is(Kind, "item"))) { Group = "M03" },
    ];
}
