using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>Where a relation comes from.</summary>
public enum Basis
{
    /// <summary>The text says so.</summary>
    Asserted,

    /// <summary>The text implies it.</summary>
    Implied,

    /// <summary>A rule from outside the text makes it plausible.</summary>
    Plausibility,
}

/// <summary>Something that must hold between figures.</summary>
/// <param name="Type">sum, part_of, equality, percent_of, list_count, le, min_ratio, growth.</param>
/// <param name="Args">Named terms; a figure by its id, several by a list of ids, a missing one by null.</param>
/// <param name="Holds">null when it cannot be told: a term is masked, missing or approximate, or the reading is open.</param>
/// <param name="Detail">The arithmetic, written out.</param>
/// <param name="Why">One Chinese sentence saying why the relation must hold.</param>
/// <param name="Terms">The figures that take part, the first being the place to show.</param>
/// <param name="Certain">Whether a failure is an error of the text and not only doubtful.</param>
public sealed record Relation(
    string Type,
    IReadOnlyDictionary<string, object?> Args,
    bool? Holds,
    string Detail,
    string Why,
    Basis Basis,
    IReadOnlyList<Figure> Terms,
    bool Certain = true);
