using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Reads channel, region, rank, class and category from the words beside a figure.</summary>
internal static class Dimensions
{
    private static readonly string[] ChannelEnds = ["信访平台", "服务热线", "监督平台", "监管平台", "网格化平台", "平台", "热线", "信箱", "人民网", "留言板", "APP", "网民留言", "来电", "来信", "来访", "网站", "电话"];
    private static readonly string[] Openers = ["协调解决", "及时办理", "办理", "受理", "处理", "承办", "接到", "收到", "回复", "办结", "通过", "转办", "交通运输", "各类"];
    private static readonly string[] Classes = ["特别重大", "重大", "较大", "一般"];

    internal static void Read(Figure figure, IndicatorCard? card)
    {
        if (card is null)
        {
            return;
        }

        foreach (var dim in card.Dims)
        {
            var value = dim switch
            {
                "channel" => Channel(figure.Before),
                "region" => Region(figure.Before),
                "class" => Classes.FirstOrDefault(c => figure.Before.Contains(c + "隐患", StringComparison.Ordinal) || figure.Before.Contains(c + "事故", StringComparison.Ordinal)),
                "rank" => Rank(figure.Local),
                "category" => figure.Whole is null ? null : Phrase.Core(figure.Before),
                "status" => Status(figure.Before),
                _ => null,
            };
            if (!string.IsNullOrEmpty(value))
            {
                figure.SetDim(dim, value);
            }
        }
    }

    private static string? Channel(string before)
    {
        var core = Phrase.Core(before);
        var end = 0;
        foreach (var word in ChannelEnds)
        {
            var at = core.LastIndexOf(word, StringComparison.Ordinal);
            end = at < 0 ? end : Math.Max(end, at + word.Length);
        }

        var digits = Hotline(core);
        if (digits is not null && core.IndexOf('、', StringComparison.Ordinal) < 0)
        {
            return digits;
        }

        if (end == 0)
        {
            return null;
        }

        core = core[..end];
        foreach (var opener in Openers)
        {
            if (core.StartsWith(opener, StringComparison.Ordinal) && core.Length > opener.Length)
            {
                core = core[opener.Length..];
            }
        }

        // 市长、旗长热线 is one channel; 市长信箱、网格化平台 are two: each has its own ending.
        var first = core.IndexOf('、', StringComparison.Ordinal);
        return first > 0 && Array.Exists(ChannelEnds, e => core.AsSpan(0, first).EndsWith(e, StringComparison.Ordinal)) ? core.Replace('、', '+') : core;
    }

    private static string? Hotline(string words)
    {
        for (var i = 0; i + 5 <= words.Length; i++)
        {
            if (words.AsSpan(i, 5).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 5 == words.Length || !char.IsAsciiDigit(words[i + 5])))
            {
                return words.Substring(i, 5);
            }
        }

        return null;
    }

    private static string? Region(string before)
    {
        var core = Phrase.Core(before);
        for (var i = core.Length - 1; i > 0; i--)
        {
            if (core[i] is '区' or '县' or '旗' && i is >= 1 and <= 6 && i == core.Length - 1)
            {
                return core[..(i + 1)];
            }
        }

        return null;
    }

    private static string? Rank(string local)
    {
        var at = local.IndexOf('第', StringComparison.Ordinal);
        return at >= 0 && at + 3 <= local.Length && local[at + 2] == '名' ? local.Substring(at, 3) : null;
    }

    private static string? Status(string before) =>
        before.Contains("结案", StringComparison.Ordinal) ? "结案" : before.Contains("办结", StringComparison.Ordinal) ? "办结" : null;
}
