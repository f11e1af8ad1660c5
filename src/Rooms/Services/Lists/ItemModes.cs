using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>
/// How an item is handled from which day (许可、备案、告知承诺、取消): the front desk takes it and inspection follows it up by the
/// mode of that day.
/// </summary>
public static class ItemModes
{
    public static readonly Field<Guid> Item = Make.Link("item", "政务服务事项", "service-item") with { Required = true, InList = true };
    public static readonly Field<string> Mode = Make.Choice("mode", "办理方式", ("licence", "许可"), ("filing", "备案"), ("commitment", "告知承诺"), ("cancelled", "取消")) with { Required = true, InList = true };
    public static readonly Field<string> Decision = Make.Text("decision", "改革依据") with { Required = true, InList = true, MaxLength = 300 };
    public static readonly Field<string> FrontDesk = Make.Text("front_desk", "窗口办理要求") with { MaxLength = 500 };
    public static readonly Field<string> Supervision = Make.Choice("supervision", "监管方式", ("follow-up", "事后核查"), ("random", "双随机抽查"), ("credit", "信用监管"), ("key", "重点检查"), ("none", "不再监管")) with { Required = true, InList = true };

    public static readonly Register Declaration = new("item-mode", "办理方式改革台账", [Item, Mode, From, To, Decision, FrontDesk, Supervision, Attachments])
    {
        Title = Decision, InForce = (From, To), Group = ListFields.Group, Systems = [70],
        UniqueTogether = [Item, From],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("items_by_mode", "改革后办理方式事项数", "项", Nature.Stock, "期末各办理方式的事项数，按方式分列。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M06", Dimensions = [Mode] },
    ];

    /// <summary>The mode of an item on a day among its records; a licence while none is recorded.</summary>
    public static string On(IEnumerable<Facts> modes, DateOnly day) => modes
        .Where(m => m.Get(From) <= day && (!m.Has(To) || m.Get(To) >= day))
        .OrderByDescending(m => m.Get(From))
        .Select(m => m.Get(Mode)!)
        .FirstOrDefault("licence");
}
