using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Decides whether a number with a unit measures something, or belongs to a name, a rule, a rhythm or a plan.</summary>
internal static class FigureRules
{
    private const int ShortQuote = 18;

    private static readonly string[] Rhythms = ["每年", "每月", "每季", "每周", "每天", "每日", "每旬", "每半年", "每学期", "每两年", "每两月", "每三年", "每星期", "每个月", "每个季度", "每双月", "每半月"];
    private static readonly string[] Norms = ["应当", "不得", "须有", "必须", "不得少于"];

    internal static bool Measures(Quantity q, ReportContext context, string before, string after, bool negated)
    {
        var text = context.Text;
        if (context.InTitle(q.Start) || IsQuotedName(q, context) || IsRhythm(before, after) || IsPattern(q, text) || IsThreshold(q, before, after))
        {
            return false;
        }

        if (before.EndsWith("一行", StringComparison.Ordinal))
        {
            return false;
        }

        var previous = before.Length > 0 ? before[^1] : '\0';
        if (previous == '第' || (previous == '前' && !before.EndsWith("提前", StringComparison.Ordinal)))
        {
            return false;
        }

        if (q.Unit.Kind == UnitKind.Duration && IsNormDuration(q, before, after))
        {
            return false;
        }

        if (q.Unit.Kind == UnitKind.Score && !IsScore(q, before))
        {
            return false;
        }

        if (q.Unit.Name == "类" && (q.IsHan || after.StartsWith("危险", StringComparison.Ordinal) || after.StartsWith("易燃", StringComparison.Ordinal)))
        {
            return false;
        }

        return !q.IsHan || HanRules.Counts(q, before, after, negated);
    }

    // “最多跑一次”, “相约23”: a short quotation is a name.
    private static bool IsQuotedName(Quantity q, ReportContext context) =>
        context.Quote(q.Start) is { } quote && quote.End - quote.Start <= ShortQuote && quote.End > q.End - 1
        && !(context.Text[quote.Start + 1] == context.Text[q.Start] && quote.Start + 1 == q.Start && quote.End - 1 == q.End && q.NumeralLength > 2);

    private static bool IsRhythm(string before, string after)
    {
        foreach (var word in Rhythms)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return after.Length > 1 && after[0] == '/' && after[1] is '年' or '月' or '周' or '日' or '天';
    }

    // 一人一档, 1企1策, 一条一条, 1+6
    private static bool IsPattern(Quantity q, string text)
    {
        if (q.Value is null || q.NumeralLength > 1)
        {
            return false;
        }

        var numeral = text[q.Start];
        if (q.End < text.Length && text[q.End] == numeral)
        {
            return true;
        }

        if (q.Start >= 2 && text[q.Start - 2] == numeral && char.IsLetter(text[q.Start - 1]) && (q.IsHan || q.Start < 3 || !char.IsAsciiDigit(text[q.Start - 3])))
        {
            return true;
        }

        // 两客一危, 三次一改: a short name made of numeral and word twice.
        return q.IsHan && q.End < text.Length && HanNumber.IsNumeral(text[q.End]) && q.Unit.Name.Length == 1;
    }

    private static bool IsThreshold(Quantity q, string before, string after)
    {
        var bound = after.StartsWith("以上", StringComparison.Ordinal) || after.StartsWith("以下", StringComparison.Ordinal)
            || after.StartsWith("及以", StringComparison.Ordinal) || after.StartsWith("（含）以", StringComparison.Ordinal);
        var small = q.Value is 1 or 2 && q.Unit.Name is "人" or "名";
        if (small && (bound || EndsWithAny(before, "不少于", "至少", "不得少于", "须", "由", "必须")))
        {
            return true;
        }

        if (EndsWithAny(before, "处", "并处", "处以") && q.Unit.Kind == UnitKind.Money && bound)
        {
            return true;
        }

        if (!bound)
        {
            return q.Unit.Name == "座" && after.StartsWith('客');
        }

        var rest = after.TrimStart('及', '以', '上', '下', '（', '含', '）', '的');
        return rest.Length > 0 && (q.Unit.Name is "吨" or "座" or "米" or "轴"
            || (q.Unit.Kind == UnitKind.Money && rest.StartsWith("罚款", StringComparison.Ordinal))
            || (q.Unit.Kind == UnitKind.Percent && (before + rest).AsSpan().IndexOf("超限", StringComparison.Ordinal) + (before + rest).AsSpan().IndexOf("超载", StringComparison.Ordinal) > -2 && rest.Contains('车', StringComparison.Ordinal)));
    }

    private static bool IsNormDuration(Quantity q, string before, string after) =>
        q.Norm == 24 && q.Unit.Name == "小时"
        || (q.Norm == 365 && q.Unit.Name == "天")
        || before.EndsWith('×')
        || after.StartsWith("核酸", StringComparison.Ordinal)
        || after.StartsWith("工作制", StringComparison.Ordinal)
        || (after.StartsWith('内') || after.StartsWith("以内", StringComparison.Ordinal) || after.StartsWith("之内", StringComparison.Ordinal)) && !EndsWithAny(before, "至", "到", "为")
        || (q.IsHan && q.NumeralLength == 1)
        || EndsWithAny(before, "期限为", "时限为", "近", "连续");

    private static bool IsScore(Quantity q, string before) =>
        !q.IsHan && (before.Contains("得分", StringComparison.Ordinal) || before.Contains("评分", StringComparison.Ordinal) || before.Contains("考核", StringComparison.Ordinal)
            || before.Contains("平均分", StringComparison.Ordinal) || before.Contains("测评", StringComparison.Ordinal) || before.Contains("加分", StringComparison.Ordinal) || before.Contains("记分", StringComparison.Ordinal));

    private static bool EndsWithAny(string text, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsNorm(string before) => Norms.Any(n => before.Contains(n, StringComparison.Ordinal));
}
