using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>
/// The list of powers and responsibilities (权责清单): main and sub items, effective-dated. An item that changes ends on a day and
/// begins anew the next, so that the list of any day can be read and counted.
/// </summary>
public static class PowerItems
{
    public static readonly Field<string> Code = Make.Text("code", "事项编码") with { Required = true, InList = true, Searched = true, MaxLength = 60 };
    public static readonly Field<string> Name = Make.Text("name", "事项名称") with { Required = true, InList = true };
    public static readonly Field<string> Level = Make.Choice("level", "层级", ("main", "主项"), ("sub", "子项")) with { Required = true, InList = true };
    public static readonly Field<Guid> Main = Make.Link("main", "所属主项", "power-item") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "权力类型", ("licence", "行政许可"), ("penalty", "行政处罚"), ("compulsion", "行政强制"), ("inspection", "行政检查"), ("confirmation", "行政确认"),
        ("payment", "行政给付"), ("levy", "行政征收"), ("reward", "行政奖励"), ("ruling", "行政裁决"), ("other", "其他行政权力")) with { Required = true, InList = true };
    public static readonly Field<string> Exercise = Make.Choice("exercise", "行使层级", ("city", "市级"), ("county", "县级"), ("shared", "市县共有")) with { Required = true, InList = true };
    public static readonly Field<Guid> Subject = Make.Link("subject", "行使主体", "unit") with { InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Laws = Make.Links("laws", "依据的法律法规", "law-version") with { Help = "法律变动时据此列出受影响的事项" };
    public static readonly Field<string> Duty = Make.Paragraph("duty", "责任事项");
    public static readonly Field<string> Source = Make.Choice(
        "source", "列入原因", ("initial", "首次公布"), ("law", "法律法规立改废"), ("delegated", "上级下放"), ("reform", "机构职能调整"), ("complaint", "热点问题倒查"), ("other", "其他")) with { Required = true };

    public static readonly Register Declaration = new("power-item", "权责清单", [Code, Name, Level, Main, Kind, Exercise, Subject, Basis, Laws, Duty, Source, From, To])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = ListFields.Group, Systems = [66],
        Rules = [NeededWhen(Main, Level, "sub")],
        UniqueTogether = [Code, From],
    };

    private static readonly FigureQuery All = FigureQuery.CountRecords(Declaration);

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("power_list_main_items", "权责事项主项数", "个", Nature.Stock, "期末有效的权责清单主项数，为调整后的时点数。", 1, All.Only(Is(Level, "main"))) { Group = "M06", Dimensions = [Kind, Exercise] },
        new("power_list_sub_items", "权责事项子项数", "个", Nature.Stock, "期末有效的权责清单子项数，为调整后的时点数。", 1, All.Only(Is(Level, "sub"))) { Group = "M06", Dimensions = [Kind, Exercise] },
        new("shared_power_main_items", "市县共有职权主项数", "个", Nature.Stock, "期末有效、行使层级为市县共有的主项数。", 1, All.Only(Is(Level, "main") & Is(Exercise, "shared"))) { Group = "M06", Dimensions = [Kind] },
        new("shared_power_sub_items", "市县共有职权子项数", "个", Nature.Stock, "期末有效、行使层级为市县共有的子项数。", 1, All.Only(Is(Level, "sub") & Is(Exercise, "shared"))) { Group = "M06", Dimensions = [Kind] },
    ];
}
