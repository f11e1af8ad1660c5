using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Cuts the words beside a number down to what is counted.</summary>
internal static class Phrase
{
    internal const string Boundaries = "，,。；;：:！？!?\n\t （()）【】";

    private static readonly string[] Openers =
    [
        "其中", "今年以来", "全年", "本年度", "本年", "年内", "去年", "同年", "期间", "截至目前", "截止目前", "目前", "现有", "现行", "同时", "另外", "此外", "并且", "已经", "已", "并", "均", "先后", "依法", "累计", "共计", "总计",
        "合计", "一共", "共", "我局", "全局", "全市", "全县", "全区", "全旗", "局机关", "各单位", "积极", "认真", "切实", "大力", "扎实", "及时", "按时", "统一", "分别", "为", "对", "将", "了", "又", "还", "也", "再", "于", "至", "年底", "本年度内", "深入", "有序", "规范化", "广泛", "有效",
        "充分", "严格", "全面", "持续", "不断", "，", "、", "。",
    ];

    private static readonly string[] Closers =
    [
        "累计达到", "累计达", "共计达", "共计", "总计", "合计", "累计", "达到了", "达到", "达", "共有", "共", "分别为", "为", "约", "近", "超过", "超", "逾", "总数", "数量", "数", "了", "计", "有", "各", "的", "多达", "不少于", "至少", "等", "均", "是", "至", "到", "提高", "提升", "、", "过", "上",
    ];

    /// <summary>Without the adverbs, times and fillers that open and close it.</summary>
    internal static string Core(string words) => Trim(TrimEnd(words));

    private static string Trim(string words)
    {
        var rest = words.AsSpan();
        var cut = true;
        while (cut && rest.Length > 0)
        {
            cut = false;
            var year = YearLength(rest);
            if (year > 0)
            {
                rest = rest[year..];
                cut = true;
                continue;
            }

            foreach (var opener in Openers)
            {
                if (rest.StartsWith(opener, StringComparison.Ordinal))
                {
                    rest = rest[opener.Length..];
                    cut = true;
                    break;
                }
            }
        }

        return rest.ToString();
    }

    private static string TrimEnd(string words)
    {
        var rest = words.AsSpan();
        var cut = true;
        while (cut && rest.Length > 0)
        {
            cut = false;
            foreach (var closer in Closers)
            {
                if (rest.EndsWith(closer, StringComparison.Ordinal) && !IsPartOfNoun(rest, closer))
                {
                    rest = rest[..^closer.Length];
                    cut = true;
                    break;
                }
            }
        }

        return rest.ToString();
    }

    private static bool IsPartOfNoun(ReadOnlySpan<char> words, string closer) =>
        (closer == "数" && words.EndsWith("人数", StringComparison.Ordinal)) || (closer == "为" && words.EndsWith("行为", StringComparison.Ordinal));

    /// <summary>Length of 2024年度 or 2024年1-11月 at the start; 0 when there is none.</summary>
    internal static int YearLength(ReadOnlySpan<char> words)
    {
        var i = 0;
        while (i < words.Length && (char.IsAsciiDigit(words[i]) || words[i] is '-' or '—' or '至' or '月' or '日' or '年' or '底' or '末' or '度' or '初'))
        {
            i++;
        }

        return i > 0 && words[..i].IndexOfAny("年月") > 0 ? i : 0;
    }

    /// <summary>The text to the left of a position, back to a boundary or to <paramref name="floor"/>.</summary>
    internal static int LeftEdge(string text, int at, int floor)
    {
        var i = at;
        while (i > floor && !(Boundaries.Contains(text[i - 1], StringComparison.Ordinal) && !IsInsideNumber(text, i - 1)))
        {
            i--;
        }

        return i;
    }

    internal static int RightEdge(string text, int at, int ceiling)
    {
        var i = at;
        var quoted = false;
        while (i < ceiling && (quoted || text[i] != '、') && !Boundaries.Contains(text[i], StringComparison.Ordinal))
        {
            quoted = text[i] == '“' || (quoted && text[i] != '”');
            i++;
        }

        return i;
    }

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is ',' or '，' && at > 0 && at + 3 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 3]);

    /// <summary>未发生, 没有收到, 无 … before a one: the figure is zero.</summary>
    internal static bool Negates(Quantity q, string before)
    {
        if (q.Value != 1 || q.Scale != 1 || q.Unit.Kind != UnitKind.Count || q.Inner.Length > 0)
        {
            return false;
        }

        var tail = before.Length > 14 ? before[^14..] : before;
        foreach (var word in NegativeVerbs)
        {
            if (tail.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return tail.EndsWith('无') || tail.EndsWith("没有", StringComparison.Ordinal);
    }

    private static readonly string[] NegativeVerbs =
    [
        "未发生", "没发生", "没有发生", "未出现", "没有出现", "未收到", "没有收到", "未接到", "没有接到", "未产生", "未引发", "无发生", "未曾发生", "从未发生", "杜绝发生", "未存在", "未有", "未被",
    ];

    internal static List<string> Approximation(Quantity q, string before, string text)
    {
        var marks = new List<string>();
        foreach (var c in q.Inner)
        {
            marks.Add(c.ToString());
        }

        foreach (var lead in LeadMarks)
        {
            if (before.EndsWith(lead, StringComparison.Ordinal) && !IsOtherWord(lead, before, q))
            {
                marks.Add(lead);
                break;
            }
        }

        foreach (var tail in TailMarks)
        {
            if (text.AsSpan(q.End).StartsWith(tail, StringComparison.Ordinal))
            {
                marks.Add(tail);
                break;
            }
        }

        return marks;
    }

    private static readonly string[] LeadMarks = ["不少于", "不低于", "不下", "将近", "接近", "大约", "超过", "高于", "至少", "近", "约", "超", "逾", "上"];
    private static readonly string[] TailMarks = ["以上", "及以上", "左右", "上下", "有余", "余"];

    private static bool IsOtherWord(string lead, string before, Quantity q)
    {
        var previous = before.Length > 1 ? before[^2] : '\0';
        return lead switch
        {
            "近" => previous is '最' or '附' or '临' or '靠' or '远' or '将' or '接' or '就',
            "约" => previous is '预' or '违' or '节' or '签' or '解' or '集' or '制' or '条' or '公' or '履' or '契' or '特' or '邀' or '大' or '失' or '合',
            "超" => previous is '治' or '赶' or '反' or '严' or '查' or '科' or '控' or '源',
            "上" => !(q.IsHan && q.NumeralLength == 1 && q.Value >= 100),
            _ => false,
        };
    }
}
