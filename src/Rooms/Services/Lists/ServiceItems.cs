using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>
/// The library of service items (政务服务事项库), one list a region, effective-dated. Elements of the same item are to agree
/// between levels and between counties; <see cref="ItemComparison"/> compares them.
/// </summary>
public static class ServiceItems
{
    public static readonly Field<string> Region = Make.Text("region", "地区") with { Required = true, InList = true, Searched = true, MaxLength = 40, Help = "如“云溪县”；市级填市名" };
    public static readonly Field<string> Tier = Make.Choice("tier", "层级", ("city", "市级"), ("county", "县级")) with { Required = true, InList = true };
    public static readonly Field<string> Code = Make.Text("code", "事项编码") with { Required = true, InList = true, Searched = true, MaxLength = 60 };
    public static readonly Field<string> Name = Make.Text("name", "事项名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "事项类型", ("licence", "行政许可"), ("other-power", "其他行政权力"), ("public", "公共服务")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Materials = Make.Rows("materials", "申请材料", Make.Text("name", "材料名称") with { Required = true }, Make.Choice("form", "形式", ("original", "原件"), ("copy", "复印件"), ("electronic", "电子件")), Make.YesNo("optional", "可容缺"));
    public static readonly Field<long> LegalDays = Make.Count("legal_days", "法定时限", "工作日") with { Max = 400 };
    public static readonly Field<long> Days = Make.Count("days", "承诺时限", "工作日") with { Required = true, InList = true, Max = 400 };
    public static readonly Field<long> Steps = Make.Count("steps", "办理环节", "个") with { Max = 50 };
    public static readonly Field<long> Trips = Make.Count("trips", "跑动次数", "次") with { Max = 20 };
    public static readonly Field<Guid> Power = Make.Link("power", "对应权责事项", "power-item");
    public static readonly Field<bool> OnRequest = Make.YesNo("on_request", "依申请事项") with { Required = true };
    public static readonly Field<bool> Streamlined = Make.YesNo("streamlined", "已开展“四减”");
    public static readonly Field<bool> OneWindow = Make.YesNo("one_window", "一窗办理");
    public static readonly Field<bool> Online = Make.YesNo("online", "可网上办理");
    public static readonly Field<bool> Commitment = Make.YesNo("commitment", "实行告知承诺");
    public static readonly Field<bool> Instant = Make.YesNo("instant", "即办件");
    public static readonly Field<bool> Own = Make.YesNo("own", "本机关办理") with { Required = true, InList = true, Help = "用于比对的上级或其他县区清单填“否”" };

    public static readonly Register Declaration = new(
        "service-item", "政务服务事项库",
        [Region, Tier, Code, Name, Kind, Basis, Materials, LegalDays, Days, Steps, Trips, Power, OnRequest, Streamlined, OneWindow, Online, Commitment, Instant, Own, From, To])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = ListFields.Group, Systems = [68],
        Rules = [new(Days, "承诺时限长于法定时限", f => !f.Has(LegalDays) || !f.Has(Days) || f.Get(Days) <= f.Get(LegalDays))],
        UniqueTogether = [Region, Code, From],
    };

    private static readonly FigureQuery Ours = FigureQuery.CountRecords(Declaration).Only(Yes(Own));
    private static readonly FigureQuery Powers = Ours.Only(Is(Kind, "licence", "other-power"));

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("service_items_total", "政务服务事项数", "项", Nature.Stock, "期末有效、由本机关办理的行政许可和其他行政权力事项数，等于两类事项数之和；公共服务事项另列。", 1, Powers) { Group = "M06", Dimensions = [Region, Kind] },
        new("service_items_licence", "行政许可事项数", "项", Nature.Stock, "政务服务事项中期末有效的行政许可事项数。", 1, Ours.Only(Is(Kind, "licence"))) { Group = "M06", Dimensions = [Region] },
        new("service_items_other_power", "其他行政权力事项数", "项", Nature.Stock, "政务服务事项中期末有效的其他行政权力事项数。", 1, Ours.Only(Is(Kind, "other-power"))) { Group = "M06", Dimensions = [Region] },
        new("streamlined_service_items", "开展“四减”的依申请事项数", "个", Nature.Stock, "期末有效、已减时限、减材料、减环节或者减跑动的依申请事项数。", 1, Ours.Only(Yes(OnRequest) & Yes(Streamlined))) { Group = "M06", Dimensions = [Kind] },
    ];
}
