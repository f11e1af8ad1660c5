using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Tells Chinese numerals that count (两起, 五百零二件) from those that are part of a word or a name (一起, 三项制度).</summary>
internal static class HanRules
{
    // 这一次, 第三期, 数百件, 进一步: the numeral leans on the word before it.
    private const string Leaning = "第数几每任某这那同另唯";
    private const string LeaningOne = "统单之进下后又逐哪首头其专归划不万";
    private const string AlwaysBefore1 = "跑最多只再进提做走找填交仅再先";
    private const string Boundary = "，,。；;：:！？、）)\n\t";

    // Nouns that are counted rather than named when a small number with 个, 项, 条 … stands before them.
    private static readonly string[] Countables =
    [
        "事项", "项目", "案件", "问题", "隐患", "企业", "单位", "窗口", "课题", "站点", "路段", "码头", "乡镇", "乡", "镇", "县", "区", "市", "村", "社区", "支部", "党支部", "部门", "批次",
        "大队", "中队", "工作组", "专班", "小组", "品牌", "奖项", "案例", "文件", "规范性文件", "培训班", "标段", "点位", "卡点", "检查站", "基地", "公司", "科室", "执法队", "车队", "专项行动", "典型", "展板", "横幅", "宣传点",
    ];

    private static readonly string[] NamedWords =
    [
        "方面", "层面", "维护", "意识", "自信", "坚持", "确保", "环节", "阶段", "统一", "体系", "工程", "行动", "关键", "关系", "导向", "到位", "转变", "机制", "原则", "标准", "抓手", "重点", "步骤", "维度", "全覆盖", "聚焦", "强化", "注重", "确立", "清单", "制度", "规定", "条例",
    ];

    private static readonly string[] Makers = ["制定", "修订", "出台", "新增", "取消", "下放", "废止", "承接", "新建", "印发", "查处", "受理", "办理", "办结", "处理", "举办", "召开", "开展", "组织", "发放", "聘请", "聘用", "发现", "排查", "整改", "检查", "约谈", "发布", "公示", "荣获", "获得", "培育", "建成", "设立", "设置", "成立", "化解", "立案", "查扣", "暂扣", "培养", "配备"];
    private static readonly string[] EventsOfOne = ["召开", "举办", "开展", "组织", "查处", "发生", "查获", "受理", "聘请", "聘用", "选聘", "办结", "审结", "立案", "承办", "编印", "发布", "参加", "接待", "进行", "移送", "办理", "举行", "完成"];

    internal static bool Counts(Quantity q, string before, string after, bool negated)
    {
        if (negated || q.Unit.Kind == UnitKind.Percent)
        {
            return true;
        }

        var previous = before.Length > 0 ? before[^1] : '\0';
        if (Leaning.Contains(previous, StringComparison.Ordinal) && !before.EndsWith("不少于", StringComparison.Ordinal) && previous != '\0')
        {
            return false;
        }

        if (q.Value == 1 && q.NumeralLength == 1 && previous != '\0' && LeaningOne.Contains(previous, StringComparison.Ordinal))
        {
            return false;
        }

        if (q.Inner.Length > 0)
        {
            return true;
        }

        if (q.NumeralLength == 1 && q.Value is 100 or 1000 or 10_000 or 100_000_000)
        {
            return previous is '近' or '上' or '超' or '逾' or '约' or '过' or '达';
        }

        if (q.Unit.Kind is UnitKind.Area or UnitKind.Length && q.Value <= 10)
        {
            return Ends(after);
        }

        return q.Value switch
        {
            0 => q.Unit.Name is "起" or "例" or "宗" && q.NumeralLength == 1 && !Ends(before),
            1 => CountsOne(q, before, after, previous),
            <= 10 => CountsFew(q, before, after, previous),
            <= 20 when !q.Unit.Events && q.Unit.Kind == UnitKind.Count => CountsFew(q, before, after, previous),
            _ => true,
        };
    }

    private static bool CountsOne(Quantity q, string before, string after, char previous)
    {
        if (AlwaysBefore1.Contains(previous, StringComparison.Ordinal))
        {
            return false;
        }

        var head = before.EndsWith('了') || before.EndsWith('过') ? before[..^1] : before;
        var perfective = head.Length < before.Length;
        var verb = EndsWithAny(head, EventsOfOne);
        if (q.Unit.Name == "起")
        {
            return verb || (Ends(after) && EndsWithAnyWord(before, EventsOfOne) && before.AsSpan().IndexOfAny("与同和跟") < 0);
        }

        if (!q.Unit.Events)
        {
            return q.Unit.Kind == UnitKind.Count && Ends(after) && before.Length >= 6 && EndsWithAnyWord(before, Makers) && q.Unit.Name is "个" or "项" or "条";
        }

        if (q.Unit.Name is "名" or "人" or "位")
        {
            return verb && !before.Contains('为', StringComparison.Ordinal);
        }

        if (q.Unit.Name is "件" && after.StartsWith('事'))
        {
            return false;
        }

        return (verb && (perfective || !after.StartsWith("全面", StringComparison.Ordinal)) && q.Unit.Name != "部")
            || (Ends(after) && before.Length >= 4 && !before.Contains("最多", StringComparison.Ordinal) && !before.Contains("至少", StringComparison.Ordinal) && EndsWithAnyWord(before, Makers));
    }

    private static bool CountsFew(Quantity q, string before, string after, char previous)
    {
        if (previous is '这' or '前' or '上' or '述' or '的' or '大')
        {
            return false;
        }

        var perfective = previous is '了' or '过';
        if (q.Unit.Events)
        {
            return !(q.Unit.Name is "组" or "本" or "部" or "卷" && !Ends(after) && !perfective)
                && !StartsWithAny(after, "一组", "一车", "一体", "合一", "同行");
        }

        if (perfective)
        {
            return !StartsWithAny(after, "方面", "层面", "环节", "关键");
        }

        if (StartsWithAny(after, NamedWords))
        {
            return q.Unit.Name is "项" && EndsWithAny(before, ["制定", "修订", "出台", "新增", "废止"]);
        }

        if (Ends(after))
        {
            return previous != '\0' && EndsWithAnyWord(before, Makers) && !before.EndsWith('、');
        }

        return StartsWithAny(after, Countables) || EndsWithAny(before, ["制定", "修订", "出台", "新增", "取消", "下放", "废止", "承接", "共", "共计", "共有"]);
    }

    private static bool Ends(string after) => after.Length == 0 || Boundary.Contains(after[0], StringComparison.Ordinal);

    private static bool StartsWithAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAnyWord(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
