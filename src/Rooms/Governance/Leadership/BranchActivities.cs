using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>What party branches do under their brand for rule of law (一支部一品牌).</summary>
public static class BranchActivities
{
    public static readonly Field<string> Title = Name("活动名称");
    public static readonly Field<string> Branch = Make.Text("branch", "党支部") with { Required = true, InList = true };
    public static readonly Field<string> Brand = Make.Text("brand", "品牌名称") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("活动日期");
    public static readonly Field<string> Link = Make.Choice(
        "link", "与法治工作的结合", ("publicity", "普法宣传"), ("service", "政务服务"), ("enforcement", "执法一线"), ("volunteer", "志愿服务"), ("study", "学法用法")) with { Required = true, InList = true };
    public static readonly Field<string> Place = Make.Text("place", "地点");
    public static readonly Field<long> People = Make.Count("people", "参加人数", "人") with { Required = true, InList = true };
    public static readonly Field<string> Content = Make.Paragraph("content", "活动情况") with { Required = true };
    public static readonly Field<string> Results = Make.Paragraph("results", "成效");
    public static readonly Field<string> Media = Url("媒体报道网址");
    public static readonly Field<Guid> Entry = Make.Link("entry", "关联工作台账", "work-entry");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("照片和材料");

    public static readonly Register Declaration = new(
        "branch-activity", "支部品牌活动台账", [Title, Branch, Brand, On, Link, Place, People, Content, Results, Media, Entry, Files])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [15],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("branch_brand_activities", "支部品牌活动次数", "次", Nature.Flow, "报告期内各党支部以品牌名义开展的、与法治工作结合的活动次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M01", Dimensions = [Branch, Link] },
    ];
}
