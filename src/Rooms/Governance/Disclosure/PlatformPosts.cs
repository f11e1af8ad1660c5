using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>What the bureau publishes of its work on site, platform and new media: original or repost, piece by piece.</summary>
public static class PlatformPosts
{
    public static readonly Field<string> Title = Name("标题");
    public static readonly Field<string> Channel = Make.Choice(
        "channel", "发布平台", ("site", "政务网站"), ("platform", "信息公开平台"), ("wechat", "微信公众号"), ("video", "微信视频号"), ("weibo", "微博"), ("douyin", "抖音"), ("toutiao", "今日头条"), ("app", "客户端")) with { Required = true, InList = true };
    public static readonly Field<Guid> Account = Make.Link("account", "发布账号", "media-account");
    public static readonly Field<string> Kind = Make.Choice("kind", "内容类别", ("news", "工作动态"), ("policy", "政策"), ("service", "便民服务"), ("warning", "安全提示"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Origin = Make.Choice("origin", "来源", ("original", "原创"), ("repost", "转载")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("发布日期");
    public static readonly Field<long> Pieces = Make.Count("pieces", "条（篇）数", "条") with { Required = true, Min = 1, InList = true };
    public static readonly Field<long> Reads = Make.Count("reads", "阅读量", "次");
    public static readonly Field<Guid> Author = Person("author", "撰稿人");
    public static readonly Field<Guid> Checker = Person("checker", "审核人") with { Required = true };
    public static readonly Field<Guid> Entry = Make.Link("entry", "关联工作台账", "work-entry");
    public static readonly Field<string> Where = Url("发布网址");

    public static readonly Register Declaration = new(
        "platform-post", "平台信息发布台账", [Title, Channel, Account, Kind, Origin, On, Pieces, Reads, Author, Checker, Entry, Where])
    {
        Title = Title, On = On, Group = DisclosureGroup.Menu, Systems = [175], Keepers = Office,
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "platform_info_published", "各平台发布工作动态、政策条数", "条", Nature.Flow, "报告期内在政务网站、信息公开平台和新媒体发布的工作动态和政策条数，同一内容在几个平台发布的分别计入。", 1,
            FigureQuery.SumRecords(Declaration, Pieces).Only(Is(Kind, "news", "policy"))) { Group = "M15", Dimensions = [Channel, Kind] },
        new(
            "new_media_posts", "政务新媒体发布信息篇数", "篇", Nature.Flow, "报告期内在政务新媒体账号发布的信息篇数，含原创和转载，各类内容都计入。", 1,
            FigureQuery.SumRecords(Declaration, Pieces).Only(Is(Channel, "wechat", "video", "weibo", "douyin", "toutiao", "app"))) { Group = "M15", Dimensions = [Channel, Origin, Kind] },
    ];
}
