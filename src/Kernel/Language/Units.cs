using System.Collections.Frozen;

namespace Fatong.Kernel.Language;

/// <summary>What a unit measures.</summary>
public enum UnitKind
{
    Count,
    Money,
    Percent,
    Weight,
    Duration,
    Length,
    Area,
    Ratio,
    Score,
}

/// <summary>A unit or classifier as it is written after a number.</summary>
/// <param name="Written">The characters in the text, e.g. 台（次）.</param>
/// <param name="Name">The unit itself, e.g. 台次, 工作日 for 个工作日.</param>
/// <param name="Events">Whether a small Chinese numeral before it usually counts (两起, 三场) rather than names (两个, 三项).</param>
public sealed record Unit(string Written, string Name, UnitKind Kind, bool Events = false)
{
    /// <summary>家 for 家次, 人 for 人次: the unit of the objects behind a unit of times; null for others.</summary>
    public string? ObjectsOf => Kind == UnitKind.Count && Name.Length == 2 && Name[1] == '次' && "家人台辆户车艘处".Contains(Name[0], StringComparison.Ordinal)
        ? Name[..1]
        : null;
}

/// <summary>The units that official prose writes after numbers, and the words that only look like one.</summary>
public static class Units
{
    private const string EventUnits =
        "次 起 件 份 名 人 人次 家 家次 辆 辆次 台 台次 台套 车次 户 户次 场 场次 期 篇 册 例 宗 艘 艘次 艘次 张 批次 班次 航次 件次 条次 项次 处 幅 部 座 案 卷 堂 人次 家次 批次 封 课次 轮次 岗次 场次 期次 本 组";

    private const string OtherUnits =
        "个 项 条 类 种 位 所 站 段 批 套 块 面 支 队 班 只 对 则 节 门 轮 页 字 字节 盏 架 栋 幢 口 枚 箱 标箱 标准箱 盒 单 车 点次 频次 道 顶 副 根 株 棵 台班 盆 桶 袋 瓶 间 片 束 泊位 客位 载重吨 吨位 线次 趟 趟次 届次 点位";

    // A unit followed by one of these is part of another word: 12部门, 30个人, 12345处理.
    private static readonly FrozenDictionary<string, string> Look = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["人"] = "民大员才力工社事行身均格口文证群间生类们防说",
        ["名"] = "称录单列义誉下次片册优",
        ["家"] = "庭长园属具禽级乡门",
        ["次"] = "性日生数年级序",
        ["起"] = "诉草步",
        ["条"] = "例件款文线码",
        ["项"] = "目链",
        ["个"] = "人体性别案",
        ["位"] = "置于列次",
        ["场"] = "所站地景馆合面",
        ["期"] = "间限末刊满货待",
        ["台"] = "账阶风湾州胞",
        ["处"] = "罚理置室长级于在分",
        ["批"] = "准复评示发量",
        ["份"] = "额",
        ["张"] = "贴扬",
        ["座"] = "谈位椅",
        ["所"] = "有在得属谓需长辖",
        ["部"] = "门委长分署级队属",
        ["支"] = "部持队付出行援撑护",
        ["组"] = "织长成建合",
        ["户"] = "外籍口",
        ["站"] = "台长前点",
        ["天"] = "然津气候",
        ["案"] = "件卷由例情值",
        ["课"] = "程题堂",
        ["轮"] = "胎船岗",
        ["段"] = "长",
        ["队"] = "伍员长",
        ["班"] = "子组长线车",
        ["本"] = "级地年局市县区月单质报人",
        ["面"] = "积对向试上",
        ["对"] = "于照象策接外标",
        ["门"] = "户店槛口",
        ["节"] = "约点日假目能",
        ["卷"] = "宗烟",
        ["口"] = "岸头号罩",
        ["套"] = "牌路用",
        ["元"] = "旦素",
        ["只"] = "要有能",
        ["车"] = "辆型道站牌主队",
        ["道"] = "路",
        ["单"] = "位一独",
        ["字"] = "号",
        ["架"] = "构设空",
        ["副"] = "局主组书",
        ["根"] = "据本",
        ["箱"] = "涵",
        ["例"] = "会外如行",
        ["间"] = "隔接距",
        ["片"] = "区",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, Unit[]> ByFirst = Build();

    /// <summary>Whether a unit can start with the first character.</summary>
    public static bool Starts(ReadOnlySpan<char> text) => !text.IsEmpty && ByFirst.ContainsKey(text[0]);

    /// <summary>The longest unit at the start of <paramref name="text"/>, or null.</summary>
    public static Unit? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out var candidates))
        {
            return null;
        }

        foreach (var unit in candidates)
        {
            if (text.StartsWith(unit.Written, StringComparison.Ordinal) && !IsOtherWord(unit, text[unit.Written.Length..]))
            {
                return unit;
            }
        }

        return null;
    }

    private static bool IsOtherWord(Unit unit, ReadOnlySpan<char> rest) =>
        !rest.IsEmpty
        && ((Look.TryGetValue(unit.Written, out var after) && after.Contains(rest[0], StringComparison.Ordinal))
            || (unit.Kind is UnitKind.Length or UnitKind.Weight && rest[0] == '/' && rest.Length > 1 && !char.IsDigit(rest[1])));

    private static FrozenDictionary<char, Unit[]> Build()
    {
        var all = new List<Unit>();
        foreach (var name in EventUnits.Split(' ').Distinct(StringComparer.Ordinal))
        {
            all.Add(new Unit(name, name, UnitKind.Count, Events: true));
        }

        all.AddRange(OtherUnits.Split(' ').Select(n => new Unit(n, n, UnitKind.Count)));
        foreach (var name in new[] { "人", "家", "台", "辆", "户", "件", "场", "条", "项", "车", "批" })
        {
            foreach (var written in new[] { $"{name}（次）", $"{name}(次)", $"{name}/次", $"{name}·次" })
            {
                all.Add(new Unit(written, name + "次", UnitKind.Count, Events: true));
            }
        }

        foreach (var written in new[] { "台（套）", "台(套)", "台/套", "台、套" })
        {
            all.Add(new Unit(written, "台套", UnitKind.Count, Events: true));
        }

        Add(all, UnitKind.Money, "元", "余元=元", "元人民币=元");
        Add(all, UnitKind.Percent, "%", "个百分点=百分点", "百分点", "‰");
        Add(all, UnitKind.Weight, "吨", "公斤", "千克", "吨公里", "吨次");
        Add(all, UnitKind.Duration, "工作日", "个工作日=工作日", "天", "小时", "个小时=小时", "分钟", "学时", "个学时=学时", "课时", "个课时=课时", "人天");
        Add(all, UnitKind.Length, "公里", "千米=公里", "米", "延米", "海里", "车道公里", "人公里");
        Add(all, UnitKind.Area, "平方米", "平方公里", "亩", "公顷", "立方米", "㎡=平方米", "平米=平方米");
        Add(all, UnitKind.Ratio, "倍");
        Add(all, UnitKind.Score, "分");
        return all.GroupBy(u => u.Written[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(u => u.Written.Length).ToArray());
    }

    private static void Add(List<Unit> all, UnitKind kind, params string[] pairs)
    {
        foreach (var pair in pairs)
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            all.Add(cut < 0 ? new Unit(pair, pair, kind) : new Unit(pair[..cut], pair[(cut + 1)..], kind));
        }
    }
}
