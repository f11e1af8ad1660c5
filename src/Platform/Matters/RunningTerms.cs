using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters;

/// <summary>The terms of a matter as they run: begun, lengthened and suspended by its acts.</summary>
public sealed class RunningTerms(WorkCalendar calendar, Facts facts, IReadOnlyList<ActView> acts, DateOnly today, Func<string, long?> parameter)
{
    private readonly Dictionary<string, TermState> known = new(StringComparer.Ordinal);

    /// <summary>The state of one term on the day.</summary>
    public TermState Of(Deadline deadline)
    {
        if (!known.TryGetValue(deadline.Id, out var state))
        {
            known[deadline.Id] = state = !Applies(deadline) ? new(deadline, null, null, null, false)
                : deadline.Kind == DeadlineKind.Within ? Within(deadline) : Ahead(deadline);
        }

        return state;
    }

    /// <summary>The day-by-day explanation of a term that has begun; null while it has not. Ahead terms have none.</summary>
    public DeadlineSheet? Sheet(Deadline deadline) =>
        deadline.Kind == DeadlineKind.Within && Start(deadline) is { } start && Length(deadline).Unit != TermUnit.Hours
            ? calendar.Deadline(Length(deadline), start, deadline.Counting, Suspensions(deadline), Extensions(deadline))
            : null;

    /// <summary>The length that applies to the bureau: the parameter where one is set.</summary>
    public Term Length(Deadline deadline) =>
        deadline.Parameter is { } code && parameter(code) is { } count ? deadline.Term with { Count = (int)count } : deadline.Term;

    private bool Applies(Deadline deadline) => deadline.When?.HoldsIn(facts, step => DaysOf(step).Any()) ?? true;

    private TermState Within(Deadline deadline)
    {
        if (Start(deadline) is not { } start)
        {
            return new(deadline, null, null, null, false);
        }

        // A term that ends on a day set beforehand may be met before that day, but not before it was set.
        var begun = deadline.FromField is null ? start : DaysOf(deadline.From).Last();
        var met = deadline.MetBy.SelectMany(DaysOf).Where(day => day >= begun).Order().Cast<DateOnly?>().FirstOrDefault();
        if (Length(deadline) is { Unit: TermUnit.Hours } hours)
        {
            // Legal days only: the day on which the hours run out at the latest.
            return new(deadline, start, start.AddDays((hours.Count + 23) / 24), met, false);
        }

        if (deadline.ExtendedBy is null && deadline.SuspendedBetween is null)
        {
            var due = calendar.Due(Length(deadline), start, deadline.Counting);
            return new(deadline, start, due, met, !calendar.IsPublished(start, due) && Length(deadline).Unit == TermUnit.WorkingDays);
        }

        var sheet = Sheet(deadline)!;
        return new(deadline, start, sheet.Suspended ? null : sheet.Due, met, sheet.Provisional);
    }

    private TermState Ahead(Deadline deadline)
    {
        var eventDay = deadline.FromField is { } field && facts.Has(field) ? facts.Get(field)
            : DaysOf(deadline.From).Cast<DateOnly?>().LastOrDefault();
        if (eventDay is not { } day)
        {
            return new(deadline, null, null, null, false);
        }

        var sheet = calendar.Ahead(Length(deadline), day, deadline.Counting);
        return new(deadline, day, sheet.Latest, DaysOf(deadline.To).Cast<DateOnly?>().LastOrDefault(), sheet.Provisional);
    }

    private DateOnly? Start(Deadline deadline) =>
        deadline.FromField is { } field && facts.Has(field) && DaysOf(deadline.From).Any() ? facts.Get(field)
        : DaysOf(deadline.From).Cast<DateOnly?>().LastOrDefault();

    private List<Extension> Extensions(Deadline deadline) => deadline.ExtendedBy is { } extended
        ? [.. DaysOf(extended.Step).Take(1).Select(day => new Extension(extended.By, "经批准延长", day, deadline.Basis))]
        : [];

    private List<Suspension> Suspensions(Deadline deadline)
    {
        if (deadline.SuspendedBetween is not { } between)
        {
            return [];
        }

        var ends = DaysOf(between.End).ToList();
        return
        [
            .. DaysOf(between.Start).Select(from => new Suspension(
                from, ends.Where(day => day >= from).Cast<DateOnly?>().FirstOrDefault(), "依法不计入期限", deadline.Basis)),
        ];
    }

    private IEnumerable<DateOnly> DaysOf(StepId step) =>
        acts.Where(a => a.Step == step && a.State == ActState.Done && a.On <= today).Select(a => a.On);
}
