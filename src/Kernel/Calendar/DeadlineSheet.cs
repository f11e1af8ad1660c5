using System.Text;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Calendar;

/// <summary>What a run of days is to a term.</summary>
public enum DayNote
{
    /// <summary>起算日不计.</summary>
    StartExcluded,

    /// <summary>Counts as a calendar day.</summary>
    Counted,

    /// <summary>Counts as a working day.</summary>
    WorkingDay,

    /// <summary>调休上班: counts although it is a weekend.</summary>
    MakeUpWork,

    /// <summary>周末.</summary>
    Weekend,

    /// <summary>法定节假日 with its bridge days.</summary>
    Holiday,

    /// <summary>中止.</summary>
    Suspended,

    /// <summary>顺延: a day off on which the term would have ended.</summary>
    RolledOver,

    /// <summary>顺延至该日: the working day to which the end moved.</summary>
    RolledTo,
}

/// <summary>A run of days treated alike.</summary>
/// <param name="FirstOrdinal">Which day of the term the run begins with; 0 when its days do not count.</param>
/// <param name="Remark">Name of a holiday or reason of a suspension; may be empty.</param>
/// <param name="Extended">The run belongs to an extension.</param>
public sealed record SheetLine(DateOnly From, DateOnly To, DayNote Note, int FirstOrdinal, string Remark, bool Extended)
{
    public bool Counted => FirstOrdinal > 0;

    /// <summary>Ordinal of the last day of the run; 0 when its days do not count.</summary>
    public int LastOrdinal => Counted ? FirstOrdinal + To.DayNumber - From.DayNumber : 0;
}

/// <summary>A deadline with the reckoning behind it, day by day.</summary>
/// <param name="Due">Last day on which the act is in time; <see cref="DateOnly.MaxValue"/> while a suspension still runs.</param>
/// <param name="Provisional">The reckoning touches a year whose days off are not published yet.</param>
/// <param name="Suspended">A suspension without end stops the term; <paramref name="Remaining"/> units are left.</param>
/// <param name="Remaining">Days of the term left to run when the open suspension began; otherwise 0.</param>
/// <param name="Lines">In order of days; a run of days treated alike is one line.</param>
/// <param name="Warnings">What a person must know, in Chinese, e.g. an extension approved too late.</param>
public sealed record DeadlineSheet(
    Term Term,
    DateOnly Start,
    CountingRule Rule,
    DateOnly Due,
    bool Provisional,
    bool Suspended,
    int Remaining,
    IReadOnlyList<SheetLine> Lines,
    IReadOnlyList<Suspension> Suspensions,
    IReadOnlyList<Extension> Extensions,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Whether this day is after the due day.</summary>
    public bool IsPast(DateOnly day) => day > Due;

    /// <summary>Calendar days from the given day to the due day: 0 on the due day, negative when overdue.</summary>
    public int DaysLeft(DateOnly day) => Due.DayNumber - day.DayNumber;

    /// <summary>The reckoning in Chinese, one line per run of days.</summary>
    /// <param name="cite">Writes a citation, e.g. with the name of the law; its key is shown when left out.</param>
    public string Explain(Func<Citation, string>? cite = null) => SheetText.Of(this, cite ?? (c => c.ToString()));
}

/// <summary>A term of hours, to the minute.</summary>
public sealed record HourSheet(Term Term, DateTimeOffset Start, DateTimeOffset Due, CountingRule Rule)
{
    public bool IsPast(DateTimeOffset instant) => instant > Due;

    public string Explain(Func<Citation, string>? cite = null) =>
        $"{Term}，自{SheetText.Minute(Start)}起算，昼夜与节假日连续计算，届满于{SheetText.Minute(Due)}（{(cite ?? (c => c.ToString()))(Rule.Basis)}）。";
}

/// <summary>The latest day for an act that must come before an event.</summary>
public sealed record AheadSheet(Term Term, DateOnly Event, DateOnly Latest, bool Provisional, CountingRule Rule)
{
    public string Explain(Func<Citation, string>? cite = null)
    {
        var text = new StringBuilder();
        text.Append("须在").Append(SheetText.Day(Event)).Append('的').Append(Term).Append("前办理，");
        text.Append(Rule.Start == StartDay.Excluded ? "办理日与当日均不计入，" : "办理日计入，");
        text.Append("最迟").Append(SheetText.Day(Latest)).Append('（').Append((cite ?? (c => c.ToString()))(Rule.Basis)).Append("）。");
        return text.Append(Provisional ? SheetText.ProvisionalNote : "").ToString();
    }
}
