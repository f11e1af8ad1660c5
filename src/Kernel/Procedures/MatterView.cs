using Fatong.Kernel.Fields;

namespace Fatong.Kernel.Procedures;

/// <summary>Where an act stands: waiting for signatures, done, sent back, or taken back.</summary>
public enum ActState
{
    Pending,
    Done,
    Returned,
    Withdrawn,
}

/// <summary>A signature on an act: who, as what, when, agreed or sent back, with the opinion.</summary>
public sealed record Signature(Guid Person, string Name, string Role, DateOnly On, bool Agreed, string Opinion);

/// <summary>One act on a matter, as kept.</summary>
/// <param name="Seq">Counts from 1 within the matter.</param>
/// <param name="On">The legal day of the act; for a signed act the day of the last signature.</param>
/// <param name="People">Who took the act and the officers it names.</param>
public sealed record ActView(
    int Seq,
    StepId Step,
    ActState State,
    DateOnly On,
    Guid By,
    string ByName,
    IReadOnlyList<Guid> People,
    IReadOnlyList<Signature> Signatures,
    Facts Values);

/// <summary>Everything a gate may look at: the matter as it stands, and the act that is proposed.</summary>
public sealed record MatterView(Procedure Procedure, Facts Facts, IReadOnlyList<ActView> Acts, DateOnly Today)
{
    /// <summary>The person who acts, and the officers named by the act.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];

    /// <summary>How many of the named officers were found qualified for this act on its day.</summary>
    public int Qualified { get; init; }

    /// <summary>Open matters that belong to this one, by procedure code.</summary>
    public IReadOnlyDictionary<string, int> OpenChildren { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether no other matter of the bureau has the same values and took one of the steps; answered from storage.</summary>
    public Func<Condition.NoTwin, bool> Alone { get; init; } = _ => true;

    /// <summary>The length of a parameter set by the bureau; null: the default of the declaration.</summary>
    public Func<string, long?> Parameter { get; init; } = _ => null;

    /// <summary>Terms of the procedure as they run for this matter.</summary>
    public required Func<Deadline, TermState> Term { get; init; }

    /// <summary>Done acts of a step, oldest first.</summary>
    public IEnumerable<ActView> Done(StepId step) => Acts.Where(a => a.Step == step && a.State == ActState.Done);

    public bool IsDone(StepId step) => Done(step).Any();

    /// <summary>The day the step was last done, or null.</summary>
    public DateOnly? DayOf(StepId step) => Done(step).LastOrDefault()?.On;

    /// <summary>Answers an atom for this matter and the proposed act.</summary>
    public bool Answer(Condition atom) => atom switch
    {
        Condition.TermOver over => Term(over.Deadline) is { Last: { } last } && Today > last,
        Condition.TermOpen open => Term(open.Deadline) is not { Last: { } last } || Today <= last,
        Condition.OtherPeopleThan other => !other.Steps.SelectMany(PeopleOf).Intersect(People).Any(),
        Condition.QualifiedOfficers officers => Qualified >= officers.AtLeast,
        Condition.NoOpenChild child => OpenChildren.GetValueOrDefault(child.Procedure) == 0,
        Condition.NoTwin twin => Alone(twin),
        Condition.Measured measured => measured.Test(this),
        _ => atom.HoldsIn(Facts, IsDone),
    };

    private IEnumerable<Guid> PeopleOf(StepId step) =>
        Acts.Where(a => a.Step == step && a.State is ActState.Done or ActState.Pending).SelectMany(a => a.People);
}

/// <summary>A term as it runs for one matter.</summary>
/// <param name="Start">The day it began; null while it has not.</param>
/// <param name="Last">Its last day; null while it has not begun.</param>
/// <param name="Met">The day the awaited step was done; null while it was not.</param>
/// <param name="Provisional">Falls past the last published holiday year.</param>
public sealed record TermState(Deadline Deadline, DateOnly? Start, DateOnly? Last, DateOnly? Met, bool Provisional)
{
    /// <summary>Late on that day: not met by its last day.</summary>
    public bool Late(DateOnly today) => Last is { } last && (Met ?? today) > last;
}
