using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>New-media law columns (新媒体普法专栏): draft, legal check, publication and reach of each post.</summary>
public static class LawPosts
{
    public static readonly Field<string> Title = Make.Text("title", "标题") with { Required = true, InList = true };
    public static readonly Field<string> Column = Make.Choice("column", "专栏", ("live", "云直播"), ("class", "微课堂"), ("case", "以案释法"), ("transport", "交通普法"), ("day", "节点宣传"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Channel = Make.Choice("channel", "渠道", ("wechat", "微信公众号"), ("site", "政务网站"), ("video", "短视频号"), ("weibo", "微博"), ("app", "客户端"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Author = Make.Link("author", "撰稿人", "staff");
    public static readonly Field<Guid> Checker = Make.Link("checker", "法律审核人", "staff") with { InList = true };
    public static readonly Field<DateOnly> Checked = Make.Date("checked", "审核日期");
    public static readonly Field<DateOnly> Published = Make.Date("published", "发布日期") with { InList = true };
    public static readonly Field<string> Url = Make.Text("url", "网址") with { MaxLength = 400 };
    public static readonly Field<long> Reads = Make.Count("reads", "阅读（播放）量", "次") with { InList = true };
    public static readonly Field<bool> Repost = Make.YesNo("repost", "转载");
    public static readonly Field<IReadOnlyList<string>> Text = Make.Files("text", "稿件和截图");

    public static readonly Register Declaration = new("law-post", "新媒体普法台账", [Title, Column, Channel, Unit, Author, Checker, Checked, Published, Url, Reads, Repost, Text])
    {
        Title = Title, On = Published, Unit = Unit, Group = PublicityFields.Group, Systems = [41],
        Rules = [NeededWith(Checker, Checked), NeededWith(Checked, Published), NotBefore(Published, Checked)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("law_popularisation_posts", "发布普法信息数", "篇", Nature.Flow, "报告期内在自有平台发布的普法信息篇数，同一内容在不同渠道发布分别计，未发布的稿件不计。", 1,
            FigureQuery.CountRecords(Declaration).Only(Known(Published))) { Group = "M03", Dimensions = [Channel, Column] },
    ];
}
