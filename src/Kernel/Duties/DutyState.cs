namespace Fatong.Kernel.Duties;

/// <summary>Where one occurrence of a duty stands on a day.</summary>
public enum DutyState
{
    /// <summary>未到期.</summary>
    NotDue,

    /// <summary>将到期: within the days of warning, the due day and the grace after it included.</summary>
    Soon,

    /// <summary>已完成, on time.</summary>
    Done,

    /// <summary>逾期完成.</summary>
    DoneLate,

    /// <summary>逾期.</summary>
    Overdue,

    /// <summary>免除, with a reason.</summary>
    Exempt,
}

/// <summary>Works out states; pure.</summary>
public static class DutyStates
{
    public static readonly IReadOnlyList<(DutyState State, string Code, string Name)> All =
    [
        (DutyState.Overdue, "overdue", "逾期"), (DutyState.Soon, "soon", "将到期"), (DutyState.NotDue, "not-due", "未到期"),
        (DutyState.Done, "done", "已完成"), (DutyState.DoneLate, "done-late", "逾期完成"), (DutyState.Exempt, "exempt", "免除"),
    ];

    /// <param name="doneOn">The day on which the target was reached; null while it is not.</param>
    public static DutyState Of(Duty duty, DateOnly due, DateOnly? doneOn, bool exempt, DateOnly today)
    {
        var last = duty.LastGoodDay(due);
        return (exempt, doneOn) switch
        {
            (true, _) => DutyState.Exempt,
            (_, { } on) => on <= last ? DutyState.Done : DutyState.DoneLate,
            _ when today > last => DutyState.Overdue,
            _ => today.DayNumber >= due.DayNumber - duty.WarnDays ? DutyState.Soon : DutyState.NotDue,
        };
    }

    /// <summary>How many days it is overdue; 0 when it is not.</summary>
    public static int DaysOverdue(Duty duty, DateOnly due, DateOnly today) => Math.Max(0, today.DayNumber - duty.LastGoodDay(due).DayNumber);

    public static string Code(this DutyState state) => All.First(s => s.State == state).Code;

    public static string Name(this DutyState state) => All.First(s => s.State == state).Name;

    public static DutyState? Find(string? code) => All.Where(s => s.Code == code).Select(s => (DutyState?)s.State).FirstOrDefault();
}

/// <summary>
/// How far duties were done (完成率), with both terms. Owed: fell due by the day and not exempt; what is done before it falls due
/// counts only once it has.
/// </summary>
public readonly record struct Completion(int Owed, int Done, int OnTime)
{
    /// <summary>Share done in basis points, rounded half up; null when nothing is owed.</summary>
    public int? BasisPoints => Of(Done);

    public int? OnTimeBasisPoints => Of(OnTime);

    public static Completion Count(IEnumerable<(DateOnly Due, DutyState State)> occurrences, DateOnly asOf)
    {
        var (owed, done, onTime) = (0, 0, 0);
        foreach (var (due, state) in occurrences)
        {
            if (due <= asOf && state != DutyState.Exempt)
            {
                owed++;
                done += state is DutyState.Done or DutyState.DoneLate ? 1 : 0;
                onTime += state == DutyState.Done ? 1 : 0;
            }
        }

        return new(owed, done, onTime);
    }

    private int? Of(int part) => Owed == 0 ? null : (int)(((part * 10_000L) + (Owed / 2)) / Owed);
}
