using Fatong.Kernel.Law;

namespace Fatong.Kernel.Calendar;

/// <summary>Whether the day of the event that starts a term is its first day.</summary>
public enum StartDay
{
    /// <summary>起算当日不计入: counting begins the day after.</summary>
    Excluded,

    Included,
}

/// <summary>What happens when the last day is a day off.</summary>
public enum Roll
{
    /// <summary>The term ends on the next working day (顺延).</summary>
    Forward,

    /// <summary>The term ends where it ends: a term that burdens the party is never lengthened.</summary>
    Never,
}

/// <summary>How a term runs, as data with its source in law.</summary>
public sealed record CountingRule(StartDay Start, Roll Roll, Citation Basis);

/// <summary>Days that do not count (中止, 扣除): from <paramref name="From"/> through <paramref name="To"/>, both included.</summary>
/// <param name="To">Last suspended day; null while the suspension still runs.</param>
public sealed record Suspension(DateOnly From, DateOnly? To, string Reason, Citation Basis)
{
    /// <summary>Whether this day is suspended.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>Time added to a running term (延长). It counts on from the unrolled end of what it extends, and only if approved by its due day.</summary>
public sealed record Extension(Term Term, string Reason, DateOnly ApprovedOn, Citation Basis);
