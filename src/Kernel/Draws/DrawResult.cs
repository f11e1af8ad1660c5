namespace Fatong.Kernel.Draws;

/// <summary>A drawn object.</summary>
/// <param name="Stratum">Part of the pool it was drawn from.</param>
/// <param name="Object">Its id.</param>
/// <param name="Line">Its line in the pool, from 1.</param>
/// <param name="Team">Ids of the officers, leader first; empty without teams or where the team is short.</param>
public sealed record Pick(string Stratum, string Object, long Line, IReadOnlyList<string> Team);

/// <summary>What the draw could not give. It is part of the result, never a silent gap.</summary>
public abstract record Shortage
{
    private Shortage()
    {
    }

    /// <summary>A stratum has fewer eligible objects than wanted; all of them were drawn.</summary>
    public sealed record Objects(string Stratum, int Wanted, int Available) : Shortage;

    /// <summary>An object got no team.</summary>
    /// <param name="Object">Id of the object.</param>
    /// <param name="Role"><c>leader</c> or <c>member</c>: what was missing.</param>
    /// <param name="OutOfArea">Eligible officers for the role who do not serve the object's area.</param>
    /// <param name="Recused">Those in the area who are recused from the object.</param>
    /// <param name="Full">Those left whose visits have reached the cap.</param>
    public sealed record Team(string Object, string Role, int OutOfArea, int Recused, int Full) : Shortage;
}

/// <summary>Outcome of a draw: drawn objects in order, and every shortage.</summary>
public sealed record DrawResult(IReadOnlyList<Pick> Picks, IReadOnlyList<Shortage> Shortages);

/// <summary>The frozen lists of a draw.</summary>
/// <param name="Objects">Pool of objects.</param>
/// <param name="Inspectors">Null without teams.</param>
/// <param name="Recusals">Null when there are none. Columns <c>id</c>, <c>object</c>, <c>inspector</c>, usually <c>reason</c>.</param>
public sealed record DrawLists(DrawList Objects, DrawList? Inspectors = null, DrawList? Recusals = null);
