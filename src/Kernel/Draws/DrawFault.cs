namespace Fatong.Kernel.Draws;

/// <summary>What can be wrong with a transcript.</summary>
public enum DrawFaultKind
{
    /// <summary>Not a transcript, or lists and parameters that do not fit together.</summary>
    Malformed,

    /// <summary>The commitment is not the one with the published digest.</summary>
    Commitment,

    /// <summary>The object pool is not the one committed to.</summary>
    Pool,

    /// <summary>Only the exclusions of the object pool or their reasons differ.</summary>
    Exclusions,

    /// <summary>The inspector pool is not the one committed to.</summary>
    Inspectors,

    /// <summary>The recusals are not those committed to.</summary>
    Recusals,

    /// <summary>The seed is not of the announced source.</summary>
    Seed,

    /// <summary>The drawn objects are not those that the recomputation gives.</summary>
    Picks,

    /// <summary>A team is not the one that the recomputation gives.</summary>
    Teams,

    /// <summary>The shortages are not those that the recomputation gives.</summary>
    Shortages,

    /// <summary>Another outcome for the same commitment exists.</summary>
    SecondDraw,
}

/// <summary>A fault with an explanation in Chinese.</summary>
public sealed record DrawFault(DrawFaultKind Kind, string Detail);
