using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Web.Shell;

/// <summary>One line of the menu.</summary>
public sealed record MenuItem(string Text, string Link);

/// <summary>A branch of the menu. A branch without items is a line itself.</summary>
/// <param name="Icon">Name of the icon in the icon font, without its prefix.</param>
public sealed record MenuGroup(string Text, string Icon, string? Link, IReadOnlyList<MenuItem> Items);

/// <summary>The menu tree, made from what the rooms declare and from the roles of the person.</summary>
public static class Menu
{
    private static readonly Dictionary<string, string> Icons = new(StringComparer.Ordinal)
    {
        ["行政处罚"] = "gavel", ["行政强制"] = "lock-square", ["线索管理"] = "bulb", ["两法衔接"] = "arrows-right-left",
        ["案件办理"] = "folders", ["监督检查"] = "search", ["决策与法律顾问"] = "scale",
        ["机构人员"] = "sitemap", ["基础名录"] = "address-book", ["队伍装备"] = "shield-half",
        ["学法培训"] = "school", ["普法宣传"] = "speakerphone", ["清单事项"] = "list-details", ["执法监督"] = "eye-check",
    };

    /// <summary>Pages that rooms write themselves, by the menu group they stand at the head of.</summary>
    private static readonly Dictionary<string, IReadOnlyList<MenuItem>> Special = new(StringComparer.Ordinal)
    {
        ["学法培训"] = [new("双达标", "/study/dual-target"), new("在线答题", "/study/exams")],
        ["清单事项"] = [new("一致性比对", "/services/compare"), new("交叉核查", "/services/overlaps")],
        ["执法监督"] = [new("三项制度", "/oversight/three-systems"), new("审核分派", "/oversight/reviewers")],
        ["队伍装备"] = [new("装备配备率", "/officers/equipment"), new("中队得分", "/officers/squads"), new("编制与空缺", "/officers/vacancies")],
    };

    public static IReadOnlyList<MenuGroup> For(Actor actor, House house)
    {
        var groups = new List<MenuGroup> { new("首页", "home", Links.Home, []) };
        if (!actor.Roles.Any(Platform.Identity.Separation.IsAdministrative))
        {
            groups.Add(new("义务", "checklist", null, Duties.DutyWords.Menu));
            groups.AddRange(Declared(house));
            if (house.Register("inspection-object") is not null)
            {
                groups.Add(new("现场检查", "device-mobile", null, [new("抽查名录", "/inspection/lists"), new("我的检查任务", "/field")]));
            }

            groups.Add(new("号码簿", "hash", Links.Numbers, []));
            groups.Add(new("统计指标", "chart-bar", Links.Figures, []));
            groups.Add(new("年度报告", "report", null, [new("编写与发布", Links.AnnualReports), new("检查报告", Links.CheckReport), new("报告比较", Links.CompareReports)]));
        }
        else if (actor.Is(Roles.SystemAdmin))
        {
            groups.AddRange(house.Registers.Where(r => r.Keepers.Contains(Roles.SystemAdmin)).GroupBy(r => r.Group).Select(Registers));
        }

        if (Administration(actor) is { Count: > 0 } administration)
        {
            groups.Add(new("系统管理", "settings", null, administration));
        }

        groups.Add(new("后台任务", "progress", Links.Jobs, []));
        groups.Add(new("公开查询", "world", Links.Open, []));
        return groups;
    }

    /// <summary>The branch and the line a path belongs to: the longest link that leads it.</summary>
    public static (MenuGroup? Group, MenuItem? Item) At(IReadOnlyList<MenuGroup> menu, string path)
    {
        var all = menu.SelectMany(g => g.Items.Select(i => (Group: g, Item: (MenuItem?)i, i.Link)).Concat(g.Link is null ? [] : [(g, null, g.Link)]));
        var found = all.Where(x => Leads(x.Link, path)).OrderByDescending(x => x.Link.Length).FirstOrDefault();
        return (found.Group, found.Item);
    }

    /// <summary>A branch for each group: its own pages, then the procedures, then the ledgers of all rooms.</summary>
    private static IEnumerable<MenuGroup> Declared(House house) =>
        house.Rooms.SelectMany(room => room.Procedures.Where(house.Current.Contains).Select(p => (Group: p.Group.Length > 0 ? p.Group : room.Name, Item: new MenuItem(p.Name, Links.Procedure(p.Code)))))
            .Concat(house.Registers.Select(r => (Group: r.Group.Length > 0 ? r.Group : "台账", Item: Item(r))))
            .GroupBy(x => x.Group, x => x.Item)
            .Select(group => new MenuGroup(group.Key, Icon(group.Key, "notebook"), null, [.. Special.GetValueOrDefault(group.Key, []), .. group]));

    private static MenuGroup Registers(IGrouping<string, Kernel.Registers.Register> group) => new(group.Key, Icon(group.Key, "notebook"), null, [.. group.Select(Item)]);

    private static MenuItem Item(Kernel.Registers.Register register) => new(register.Name, Links.Register(register.Code));

    private static List<MenuItem> Administration(Actor actor)
    {
        var items = new List<MenuItem>();
        if (actor.Is(Roles.SystemAdmin))
        {
            items.Add(new("账号管理", Links.Accounts));
            items.Add(new("下级机关", Links.BureausBelow));
            items.Add(new("机关参数", Links.Parameters));
            items.Add(new("文号用字", Links.Words));
        }

        if (actor.Is(Roles.SecurityAdmin))
        {
            items.Add(new("角色与数据范围", Links.Grants));
            items.Add(new("登录日志", Links.SignIns));
            items.Add(new("接口令牌", "/admin/tokens"));
        }

        if (actor.Is(Roles.AuditAdmin))
        {
            items.Add(new("存证账本", Links.Ledger));
            items.Add(new("查阅审计", Links.Readings));
            items.Add(new("登录日志", Links.SignIns));
        }

        return items;
    }

    private static string Icon(string group, string otherwise) => Icons.GetValueOrDefault(group, otherwise);

    private static bool Leads(string link, string path) =>
        link == Links.Home ? path == Links.Home : path == link || path.StartsWith(link + "/", StringComparison.Ordinal);
}
