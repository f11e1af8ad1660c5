using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>How a term binds two steps.</summary>
public enum DeadlineKind
{
    /// <summary>The second step must follow the first within the term.</summary>
    Within,

    /// <summary>The second step must come at least the term before the first, clear days between.</summary>
    Ahead,
}

/// <summary>Whom a term binds.</summary>
public enum Bound
{
    Authority,
    Party,
}

/// <summary>A term (期限) between two steps, with its article and the way it counts.</summary>
/// <param name="Id">Permanent within the procedure.</param>
/// <param name="From">The step whose date starts the term; for Ahead the event that is counted back from.</param>
/// <param name="To">The step that must happen in time.</param>
public sealed record Deadline(string Id, string Name, DeadlineKind Kind, Term Term, StepId From, StepId To, Citation Basis)
{
    public Bound Binds { get; init; } = Bound.Authority;

    /// <summary>How days are counted; every rule cites its source.</summary>
    public required CountingRule Counting { get; init; }

    /// <summary>Other steps that also satisfy the term, e.g. a decision not to penalise.</summary>
    public IReadOnlyList<StepId> OrBy { get; init; } = [];

    /// <summary>Every step that satisfies the term.</summary>
    public IReadOnlyList<StepId> MetBy => [To, .. OrBy];

    /// <summary>Code of the bureau parameter that sets the length, where the law leaves it to local rules.</summary>
    public string? Parameter { get; init; }

    /// <summary>The step that lengthens the term once, and by how much.</summary>
    public (StepId Step, Term By)? ExtendedBy { get; init; }

    /// <summary>Between these two steps the term stands still.</summary>
    public (StepId Start, StepId End)? SuspendedBetween { get; init; }

    /// <summary>The term applies only while this holds, a condition of steps and fields alone; null: always.</summary>
    public Condition? When { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Read;

    /// <summary>What the date of the From step means when it is read from a field, e.g. the day of the hearing itself.</summary>
    public Fields.Field<DateOnly>? FromField { get; init; }

    public static Deadline Within(string id, string name, Term term, StepId from, StepId to, Citation basis, CountingRule counting) =>
        new(id, name, DeadlineKind.Within, term, from, to, basis) { Counting = counting };

    public static Deadline Ahead(string id, string name, Term term, StepId of, StepId act, Citation basis, CountingRule counting) =>
        new(id, name, DeadlineKind.Ahead, term, of, act, basis) { Counting = counting };
}
