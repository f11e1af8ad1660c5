using System.Globalization;

namespace Fatong.Kernel.Calendar;

/// <summary>What a term counts. Laws differ: the unit is declared at each deadline, never guessed from the number.</summary>
public enum TermUnit
{
    Hours,

    /// <summary>自然日: every day counts, also days off.</summary>
    CalendarDays,

    /// <summary>工作日: days off do not count, make-up working days (调休上班) do.</summary>
    WorkingDays,
    Months,
    Years,
}

/// <summary>A length of time set by law. Written <c>90.CalendarDays</c>, <c>5.WorkingDays</c>, <c>24.Hours</c>, <c>3.Months</c>.</summary>
/// <param name="Count">How many units; not negative.</param>
public readonly record struct Term(int Count, TermUnit Unit)
{
    /// <summary>Chinese wording, e.g. <c>5个工作日</c>, <c>90日</c>, <c>3个月</c>.</summary>
    public override string ToString()
    {
        var unit = Unit switch
        {
            TermUnit.Hours => "小时",
            TermUnit.CalendarDays => "日",
            TermUnit.WorkingDays => "个工作日",
            TermUnit.Months => "个月",
            TermUnit.Years => "年",
        };
        return Count.ToString(CultureInfo.InvariantCulture) + unit;
    }
}

/// <summary>Terms as a lawyer would say them: <c>7.WorkingDays</c>.</summary>
public static class Terms
{
    extension(int count)
    {
        public Term Hours => new(count, TermUnit.Hours);

        public Term CalendarDays => new(count, TermUnit.CalendarDays);

        public Term WorkingDays => new(count, TermUnit.WorkingDays);

        public Term Months => new(count, TermUnit.Months);

        public Term Years => new(count, TermUnit.Years);
    }
}
