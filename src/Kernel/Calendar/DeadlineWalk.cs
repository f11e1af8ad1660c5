using System.Globalization;

namespace Fatong.Kernel.Calendar;

/// <summary>Walks a term day by day and writes down what each day was.</summary>
internal sealed class DeadlineWalk(WorkCalendar calendar, CountingRule rule, IReadOnlyList<Suspension> suspensions)
{
    private readonly List<SheetLine> lines = [];
    private readonly List<string> warnings = [];
    private DateOnly cursor;
    private int ordinal;
    private int remaining;
    private bool extended;
    private bool stopped;

    internal DeadlineSheet Run(Term term, DateOnly start, IReadOnlyList<Extension> extensions)
    {
        if (term.Count < 0 || term.Unit == TermUnit.Hours)
        {
            throw new ArgumentException("A term counted from a day must be in days, months or years and not negative.", nameof(term));
        }

        cursor = rule.Start == StartDay.Excluded ? start : start.AddDays(-1);
        if (rule.Start == StartDay.Excluded)
        {
            Write(start, DayNote.StartExcluded, counted: false);
        }

        Walk(term.Unit, DaysOf(term, start));
        foreach (var extension in extensions.OrderBy(e => e.ApprovedOn))
        {
            Extend(extension);
        }

        var last = stopped ? cursor : RollOver();
        var workingDays = term.Unit == TermUnit.WorkingDays || extensions.Any(e => e.Term.Unit == TermUnit.WorkingDays);
        var dayKindsMatter = workingDays || rule.Roll == Roll.Forward;
        return new DeadlineSheet(
            term,
            start,
            rule,
            stopped ? DateOnly.MaxValue : last,
            Provisional: dayKindsMatter && !calendar.IsPublished(workingDays ? start : cursor, last),
            Suspended: stopped,
            remaining,
            lines,
            [.. suspensions.OrderBy(s => s.From)],
            [.. extensions.OrderBy(e => e.ApprovedOn)],
            warnings);
    }

    /// <summary>How many days a term takes from a start; months and years end on the day of the same number, or on the last of a shorter month.</summary>
    internal static int DaysOf(Term term, DateOnly start) => term.Unit switch
    {
        TermUnit.Months => start.AddMonths(term.Count).DayNumber - start.DayNumber,
        TermUnit.Years => start.AddYears(term.Count).DayNumber - start.DayNumber,
        TermUnit.Hours => throw new ArgumentException("A term counted from a day cannot be in hours.", nameof(term)),
        _ => term.Count,
    };

    private void Extend(Extension extension)
    {
        if (stopped)
        {
            remaining += DaysOf(extension.Term, cursor);
            return;
        }

        var due = rule.Roll == Roll.Forward ? FirstWorkingDayOn(cursor) : cursor;
        if (extension.ApprovedOn > due)
        {
            warnings.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{SheetText.Day(extension.ApprovedOn)}批准的延长晚于届满日{SheetText.Day(due)}，未计入。"));
            return;
        }

        extended = true;
        Walk(extension.Term.Unit, DaysOf(extension.Term, cursor));
    }

    private void Walk(TermUnit unit, int count)
    {
        remaining = count;
        while (remaining > 0)
        {
            var day = cursor.AddDays(1);
            if (SuspensionOn(day) is { } suspension)
            {
                if (suspension.To is null)
                {
                    lines.Add(new SheetLine(day, DateOnly.MaxValue, DayNote.Suspended, 0, suspension.Reason, extended));
                    stopped = true;
                    return;
                }

                Write(day, DayNote.Suspended, counted: false, suspension.Reason);
            }
            else if (unit != TermUnit.WorkingDays)
            {
                Write(day, DayNote.Counted, counted: true);
                remaining--;
            }
            else
            {
                var works = calendar.IsWorkingDay(day);
                Write(day, KindOf(day), works, works ? "" : calendar.Special(day)?.Name ?? "");
                remaining -= works ? 1 : 0;
            }

            cursor = day;
        }
    }

    /// <summary>The open suspension wins over one that ends, so that an overlap cannot hide it.</summary>
    private Suspension? SuspensionOn(DateOnly day) =>
        suspensions.Where(s => s.Covers(day)).OrderBy(s => s.To is not null).FirstOrDefault();

    /// <summary>Moves the end to the first working day that is not suspended.</summary>
    private DateOnly RollOver()
    {
        if (rule.Roll == Roll.Never || calendar.IsWorkingDay(cursor))
        {
            return cursor;
        }

        var due = FirstWorkingDayOn(cursor);
        for (var day = cursor; day < due; day = day.AddDays(1))
        {
            var name = calendar.Special(day)?.Name ?? (WorkCalendar.IsWeekend(day) ? "周末" : SuspensionOn(day)?.Reason ?? "");
            Write(day, DayNote.RolledOver, counted: false, name);
        }

        Write(due, DayNote.RolledTo, counted: false);
        return due;
    }

    private DateOnly FirstWorkingDayOn(DateOnly day)
    {
        var found = calendar.OnOrAfter(day);
        while (SuspensionOn(found) is { To: not null })
        {
            found = calendar.AddWorkingDays(found, 1);
        }

        return found;
    }

    private DayNote KindOf(DateOnly day) => (calendar.IsWorkingDay(day), WorkCalendar.IsWeekend(day)) switch
    {
        (true, true) => DayNote.MakeUpWork,
        (true, false) => DayNote.WorkingDay,
        (false, _) when calendar.Special(day) is not null => DayNote.Holiday,
        _ => DayNote.Weekend,
    };

    private void Write(DateOnly day, DayNote note, bool counted, string remark = "")
    {
        ordinal += counted ? 1 : 0;
        var joins = lines.Count > 0
            && lines[^1] is var previous
            && previous.Note == note
            && previous.Remark == remark
            && previous.Extended == extended
            && previous.To.AddDays(1) == day;
        if (joins)
        {
            lines[^1] = lines[^1] with { To = day };
        }
        else
        {
            lines.Add(new SheetLine(day, day, note, counted ? ordinal : 0, remark, extended));
        }
    }
}
