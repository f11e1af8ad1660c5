namespace Fatong.Kernel.Draws;

/// <summary>How many objects to draw from one part of the pool.</summary>
/// <param name="Name">Value of the column <c>stratum</c>; empty for a pool without strata.</param>
/// <param name="Count">Number wanted; 0 allowed.</param>
public sealed record Stratum(string Name, int Count);

/// <summary>How a team is matched to each drawn object.</summary>
/// <param name="Size">Officers in a team, at least 2; the first is the leader.</param>
/// <param name="MatchArea">True when an officer's areas must contain the object's area.</param>
/// <param name="Cap">Most visits an officer takes in this draw; 0 for no limit.</param>
public sealed record TeamRule(int Size, bool MatchArea, int Cap);

/// <summary>What is drawn.</summary>
/// <param name="Strata">Parts of the pool in the order in which they are drawn.</param>
/// <param name="Weighted">True when the column <c>weight</c> sets the chances.</param>
/// <param name="Team">Null when no inspectors are matched.</param>
public sealed record DrawParameters(IReadOnlyList<Stratum> Strata, bool Weighted, TeamRule? Team)
{
    /// <summary>An unstratified, unweighted draw without teams.</summary>
    public static DrawParameters Plain(int count) => new([new("", count)], Weighted: false, Team: null);
}

/// <summary>Where the seed comes from. It is named before anyone can know its value.</summary>
public abstract record SeedSource
{
    private SeedSource()
    {
    }

    /// <summary>A public value that does not exist yet, e.g. a lottery result or a beacon round.</summary>
    /// <param name="Source">Says to a stranger where and when the value appears.</param>
    public sealed record Beacon(string Source) : SeedSource;

    /// <summary>Two secrets, of operator and supervisor, fixed beforehand by their SHA-256 and revealed together.</summary>
    public sealed record TwoParty(Ledger.Hash256 Operator, Ledger.Hash256 Supervisor) : SeedSource;
}

/// <summary>The seed once it is known.</summary>
public abstract record DrawSeed
{
    private DrawSeed()
    {
    }

    /// <summary>The public value as it was published.</summary>
    public sealed record Beacon(string Text) : DrawSeed;

    /// <summary>The two secrets.</summary>
    public sealed record TwoParty(string Operator, string Supervisor) : DrawSeed;
}
