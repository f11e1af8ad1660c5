using Fatong.Kernel.Duties;

namespace Fatong.Platform.Duties;

/// <summary>One occurrence as it is stored.</summary>
/// <param name="Debtor">The unit or person; the nil id for the bureau itself.</param>
/// <param name="Unit">The unit for the data scope; the nil id for the bureau itself.</param>
/// <param name="StartedBy">The record or matter that started it, for duties that follow an event.</param>
public sealed record DutyOccurrence(
    string Bureau, Guid Id, string Duty, DebtorKind Kind, Guid Debtor, string DebtorName, Guid Unit, string Key, string Name,
    DateOnly From, DateOnly To, DateOnly Due, Guid? StartedBy);

/// <summary>What a person did about an occurrence by hand.</summary>
/// <param name="Kind">closed, exempt or reopened.</param>
public sealed record DutyAct(Guid Id, string Kind, DateOnly On, string Note, string Link, IReadOnlyList<string> Files, string ByName, DateTimeOffset At);

/// <summary>One thing that proves an occurrence.</summary>
public sealed record DutyProof(Guid Id, string Title, DateOnly On, bool IsMatter);

/// <summary>An occurrence with where it stands today.</summary>
/// <param name="Found">How many records or acts were found, at most the target.</param>
/// <param name="DoneOn">The day on which the target was reached, or the day a person closed it for.</param>
/// <param name="ByHand">The newest thing done by hand, unless it was taken back.</param>
public sealed record DutyLine(DutyOccurrence Occurrence, StandingDuty Standing, int Found, DateOnly? DoneOn, DutyAct? ByHand, DutyState State, int DaysOverdue)
{
    public Duty Duty => Standing.Duty;

    public bool IsDone => State is DutyState.Done or DutyState.DoneLate;

    /// <summary>Whether a person must still do something.</summary>
    public bool IsOpen => State is DutyState.NotDue or DutyState.Soon or DutyState.Overdue;
}

/// <summary>Which occurrences are asked for.</summary>
/// <param name="DueFrom">First due day, included.</param>
/// <param name="DueTo">Last due day, included.</param>
/// <param name="Mine">Only what the actor, the actor's unit, or a role of the actor owes.</param>
/// <param name="Begun">Only those whose period has begun by this day.</param>
/// <param name="InTime">Only those that were written down before they fell due.</param>
public sealed record DutyQuery(
    DateOnly? DueFrom = null, DateOnly? DueTo = null, string? Duty = null, Guid? Unit = null, Guid? Debtor = null, bool Mine = false,
    IReadOnlyList<DutyState>? States = null, Guid? Id = null, DateOnly? Begun = null, bool InTime = false);
