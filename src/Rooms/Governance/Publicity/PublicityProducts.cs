using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Publicity products of our own (普法产品): videos, manuals and brands, how they were spread and used.</summary>
public static class PublicityProducts
{
    public static readonly Field<string> Name = Make.Text("name", "产品名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("video", "视频"), ("comic", "漫画图解"), ("manual", "手册"), ("audio", "音频"), ("brand", "普法品牌")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Made = Make.Date("made", "制作完成日期") with { Required = true, InList = true };
    public static readonly Field<string> Maker = Make.Text("maker", "制作单位");
    public static readonly Field<long> Cost = Make.Money("cost", "制作费用");
    public static readonly Field<Guid> Approver = Make.Link("approver", "审批人", "staff");
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "审批日期") with { InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Spread = Make.Rows("spread", "发布情况", Make.Text("channel", "渠道"), Make.Date("on", "日期"), Make.Count("views", "播放（使用）量", "次"));
    public static readonly Field<IReadOnlyList<string>> Files = Make.Files("files", "成品");

    public static readonly Register Declaration = new("publicity-product", "普法产品台账", [Name, Kind, Made, Maker, Cost, Unit, Approver, Approved, Spread, Files])
    {
        Title = Name, On = Made, Unit = Unit, Group = PublicityFields.Group, Systems = [51],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("publicity_products", "制作普法产品数", "个", Nature.Flow, "报告期内制作完成的普法产品数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Kind] },
        new("publicity_product_views", "普法产品播放（使用）量", "次", Nature.Flow, "报告期内制作的普法产品登记的播放、使用量合计。", 1,
            new() { Records = Declaration, Measure = Measure.Sum, Each = Spread, Of = Spread.Columns[2] }) { Group = "M03" },
    ];
}
