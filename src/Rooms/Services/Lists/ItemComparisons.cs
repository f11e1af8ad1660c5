using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Comparisons of service items that were kept: both terms of each rate with the list of differences. Written by the computation alone.</summary>
public static class ItemComparisons
{
    public static readonly Field<string> Name = Make.Text("name", "比对") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类型", ("vertical", "市县纵向"), ("horizontal", "县区横向")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> Elements = new("elements", "比对要素", FieldKind.Choices) { Options = ItemComparison.Elements, Required = true };
    public static readonly Field<long> Due = Make.Count("due", "应一致事项数", "项") with { Required = true, InList = true };
    public static readonly Field<long> Agreeing = Make.Count("agreeing", "一致事项数", "项") with { Required = true, InList = true };
    public static readonly Field<string> Regions = Make.Text("regions", "比对地区") with { InList = true, MaxLength = 1000 };
    public static readonly Field<IReadOnlyList<Facts>> Differences = Make.Rows(
        "differences", "差异", Make.Text("item", "事项") with { MaxLength = 400 }, Make.Text("element", "要素"), Make.Text("region", "地区"), Make.Text("value", "内容") with { MaxLength = 4000 },
        Make.Text("other_region", "对照地区"), Make.Text("other_value", "对照内容") with { MaxLength = 4000 });

    public static readonly Register Declaration = new("item-comparison", "事项比对结果", [Name, Kind, From, To, Elements, Regions, Due, Agreeing, Differences])
    {
        Title = Name, InForce = (From, To), Group = ListFields.Group, Systems = [68], Computed = true,
        Rules = [RecordRules.PartOf(Agreeing, Due)],
    };

    private static readonly FigureQuery Numerator = FigureQuery.SumRecords(Declaration, Agreeing) with { Standing = true };
    private static readonly FigureQuery Denominator = FigureQuery.SumRecords(Declaration, Due) with { Standing = true };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("item_vertical_uniformity_rate", "政务服务事项市县纵向统一率", "%", Nature.Rate,
            "期末最近一次比对中，市级清单与县级清单共有事项里编码、名称、依据、类型等所选要素全部一致的事项数÷共有事项数；同一事项按编码或者名称认定，忽略空格和标点。", 1, Numerator.Only(Is(Kind, "vertical")))
        {
            Group = "M06", Per = Denominator.Only(Is(Kind, "vertical")),
        },
        new("item_horizontal_consistency_rate", "政务服务事项县区横向一致率", "%", Nature.Rate,
            "期末最近一次比对中，两个以上县区共有事项里所选要素全部一致的事项数÷共有事项数；认定方法同纵向统一率。", 1, Numerator.Only(Is(Kind, "horizontal")))
        {
            Group = "M06", Per = Denominator.Only(Is(Kind, "horizontal")),
        },
    ];
}
