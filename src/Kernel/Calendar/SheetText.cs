using System.Globalization;
using System.Text;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Calendar;

/// <summary>Writes a deadline sheet in Chinese.</summary>
internal static class SheetText
{
    internal const string ProvisionalNote = "所涉年度放假安排尚未公布，该日期为暂定。";

    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    internal static string Of(DeadlineSheet sheet, Func<Citation, string> cite)
    {
        var text = new StringBuilder();
        text.Append("期限").Append(sheet.Term).Append("，自").Append(Day(sheet.Start)).Append("起算，");
        text.Append(sheet.Rule.Start == StartDay.Excluded ? "起算日不计入" : "起算日计入").Append('，');
        text.Append(sheet.Rule.Roll == Roll.Forward ? "末日为休息日的顺延" : "末日为休息日的不顺延");
        text.Append('（').Append(cite(sheet.Rule.Basis)).Append("）。\n");

        foreach (var extension in sheet.Extensions)
        {
            text.Append(Day(extension.ApprovedOn)).Append("批准延长").Append(extension.Term).Append('：')
                .Append(extension.Reason).Append('（').Append(cite(extension.Basis)).Append("）。\n");
        }

        foreach (var suspension in sheet.Suspensions)
        {
            text.Append(Day(suspension.From)).Append('至').Append(suspension.To is { } to ? Day(to) : "今")
                .Append("不计入：").Append(suspension.Reason).Append('（').Append(cite(suspension.Basis)).Append("）。\n");
        }

        foreach (var line in sheet.Lines)
        {
            text.Append("  ").Append(Line(line)).Append('\n');
        }

        foreach (var warning in sheet.Warnings)
        {
            text.Append("注意：").Append(warning).Append('\n');
        }

        text.Append(sheet.Suspended
            ? string.Create(CultureInfo.InvariantCulture, $"期限中止中，剩余{sheet.Remaining}日，届满日待恢复后确定。")
            : $"届满日：{Day(sheet.Due)}。");
        return text.Append(sheet.Provisional ? ProvisionalNote : "").ToString();
    }

    /// <summary>One line, e.g. <c>2026年5月6日（星期三）至5月8日（星期五）　工作日，第1日至第3日</c>.</summary>
    internal static string Line(SheetLine line)
    {
        var text = new StringBuilder(Day(line.From));
        if (line.To == DateOnly.MaxValue)
        {
            text.Append("至今");
        }
        else if (line.To != line.From)
        {
            text.Append('至').Append(Day(line.To));
        }

        text.Append('　').Append(Words(line.Note));
        if (line.Remark.Length > 0)
        {
            text.Append('：').Append(line.Remark);
        }

        if (line.Counted)
        {
            text.Append(CultureInfo.InvariantCulture, $"，第{line.FirstOrdinal}日");
            if (line.LastOrdinal > line.FirstOrdinal)
            {
                text.Append(CultureInfo.InvariantCulture, $"至第{line.LastOrdinal}日");
            }
        }

        return text.Append(line.Extended ? "（延长期）" : "").ToString();
    }

    internal static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日（星期{Weekdays[(int)day.DayOfWeek]}）");

    internal static string Minute(DateTimeOffset instant)
    {
        var local = instant.ToOffset(LegalClock.Offset);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Year}年{local.Month}月{local.Day}日{local.Hour}时{local.Minute:00}分");
    }

    private static string Words(DayNote note) => note switch
    {
        DayNote.StartExcluded => "起算日不计",
        DayNote.Counted => "计入",
        DayNote.WorkingDay => "工作日",
        DayNote.MakeUpWork => "调休上班",
        DayNote.Weekend => "周末不计",
        DayNote.Holiday => "法定节假日不计",
        DayNote.Suspended => "中止不计",
        DayNote.RolledOver => "末日为休息日，顺延",
        DayNote.RolledTo => "顺延至该日",
    };
}
