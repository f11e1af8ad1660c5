using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>Accounts of the bureau on new media, from opening to closing.</summary>
public static class MediaAccounts
{
    public static readonly Field<string> Account = Name("账号名称");
    public static readonly Field<string> Platform = Make.Choice(
        "platform", "平台", ("wechat", "微信公众号"), ("video", "微信视频号"), ("weibo", "微博"), ("douyin", "抖音"), ("toutiao", "今日头条"), ("app", "客户端"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Identifier = Make.Text("identifier", "账号标识") with { Required = true, InList = true, MaxLength = 80 };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("主办单位") with { Required = true };
    public static readonly Field<Guid> Owner = Person("owner", "管理人") with { Required = true };
    public static readonly Field<string> Filing = Make.Text("filing", "备案编号");
    public static readonly Field<long> Followers = Make.Count("followers", "关注人数", "人") with { InList = true };
    public static readonly Field<DateOnly> From = From("开通日期");
    public static readonly Field<DateOnly> To = To("注销日期");

    public static readonly Register Declaration = new("media-account", "政务新媒体账号", [Account, Platform, Identifier, Unit, Owner, Filing, Followers, From, To])
    {
        Title = Account, InForce = (From, To), Unit = Unit, Shared = true, Group = DisclosureGroup.Menu, Systems = [175], Keepers = Office, UniqueTogether = [Platform, Identifier],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("media_accounts", "政务新媒体账号数", "个", Nature.Stock, "报告期末在运行的政务新媒体账号个数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M15", Dimensions = [Platform] },
    ];
}
