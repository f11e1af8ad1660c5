using System.Globalization;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Tells from a heading what its part of the report is for.</summary>
internal static class PartRoles
{
    private static readonly string[] Plan = ["计划", "打算", "工作安排", "工作思路", "下一步", "下步", "下一年", "今后", "明年", "努力方向", "展望", "工作重点", "改进措施", "改进方向", "整改措施", "工作谋划"];
    private static readonly string[] Ahead = ["下一步", "下步", "下一年", "明年工作", "今后工作", "工作打算", "下阶段"];
    private static readonly string[] Gaps = ["问题", "不足", "困难", "短板", "差距", "薄弱"];
    private static readonly string[] Done = ["成效", "举措", "工作情况", "开展情况", "完成情况", "落实情况", "主要做法", "亮点", "解决", "化解", "整治", "整改落实", "履职"];

    /// <summary>The role a heading states, or null when it states none and its parent decides.</summary>
    internal static PartRole? Of(string title, int level, int? year)
    {
        if (title.Length == 0)
        {
            return null;
        }

        if (title.Contains("第一责任人", StringComparison.Ordinal))
        {
            return PartRole.FirstResponsible;
        }

        if (year is { } y && title.Contains((y + 1).ToString(CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal))
        {
            return PartRole.NextYear;
        }

        // Below the first level a word such as 计划 or 问题 names a deed (抽查计划, 问题整治), not a part of the report.
        if (level > 1)
        {
            return Contains(title, Ahead) ? PartRole.NextYear : title.Contains("存在的", StringComparison.Ordinal) && Contains(title, Gaps) ? PartRole.Deficiencies : null;
        }

        if (Contains(title, Gaps) && !Contains(title, Done))
        {
            return PartRole.Deficiencies;
        }

        if (Contains(title, Plan) && !Contains(title, Done) && !title.Contains("完善", StringComparison.Ordinal))
        {
            return PartRole.NextYear;
        }

        return Contains(title, Done) && title.Length < 40 ? PartRole.Deeds : null;
    }

    /// <summary>Whether a sentence speaks of what is to be done.</summary>
    internal static bool SpeaksOfPlans(ReadOnlySpan<char> sentence, int? year)
    {
        var head = sentence[..Math.Min(sentence.Length, 30)];
        if (head.StartsWith("下一步", StringComparison.Ordinal) || head.StartsWith("下步", StringComparison.Ordinal) || head.StartsWith("今后", StringComparison.Ordinal) || head.StartsWith("明年", StringComparison.Ordinal)
            || head.Contains("下一步，", StringComparison.Ordinal) || head.Contains("下步，", StringComparison.Ordinal))
        {
            return true;
        }

        return year is { } y && head.StartsWith((y + 1).ToString(CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal)
            && (sentence.Contains("将", StringComparison.Ordinal) || sentence.Contains("计划", StringComparison.Ordinal) || sentence.Contains("拟", StringComparison.Ordinal) || sentence.Contains("力争", StringComparison.Ordinal) || sentence.Contains("要", StringComparison.Ordinal));
    }

    private static bool Contains(string title, string[] words)
    {
        foreach (var word in words)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
