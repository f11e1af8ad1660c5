using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>
/// A matter of law as immutable data (程序): steps, gates, terms, papers and invariants, each with its article.
/// Versioned by the day it comes into force; a matter keeps the version it was opened under.
/// </summary>
/// <param name="Code">Permanent, <c>room.name</c>.</param>
/// <param name="Version">Counts from 1 in the order in which the versions were written, and is permanent, for matters keep it; which one is in force is told by <paramref name="InForceFrom"/>.</param>
public sealed record Procedure(string Code, int Version, string Name, DateOnly InForceFrom, Citation Basis)
{
    /// <summary>In the order of the flow chart. The first step opens the matter.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>What must never be broken on any path; checked by the prover, never by the runner.</summary>
    public IReadOnlyList<Invariant> Invariants { get; init; } = [];

    /// <summary>What a matter is called in lists, made from its facts; shown as its title.</summary>
    public required Field<string> Title { get; init; }

    /// <summary>The party of the matter (link to the party register), where there is one.</summary>
    public Field<Guid>? Party { get; init; }

    /// <summary>The amount shown in lists, fen.</summary>
    public Field<long>? Amount { get; init; }

    /// <summary>The word of the number a matter gets when it is opened, e.g. 案; null: no number of its own.</summary>
    public string? NumberWord { get; init; }

    /// <summary>Code of the procedure this one branches off from; its matters belong to one of that.</summary>
    public string? Parent { get; init; }

    /// <summary>Other procedures whose matters this one may belong to besides <see cref="Parent"/>, with the same inherited fields.</summary>
    public IReadOnlyList<string> AlsoUnder { get; init; } = [];

    /// <summary>Whether a matter of this procedure may belong to one of that.</summary>
    public bool Under(string procedure) => Parent == procedure || AlsoUnder.Contains(procedure);

    /// <summary>May also be opened when its parent has ended: a lead ends by being filed.</summary>
    public bool AfterParent { get; init; }

    /// <summary>Fields of the parent matter that are carried over when this one is opened.</summary>
    public IReadOnlyList<Field> Inherits { get; init; } = [];

    public string Group { get; init; } = "";

    /// <summary>Rows of the mission that this procedure carries.</summary>
    public IReadOnlyList<int> Systems { get; init; } = [];

    /// <summary>The room's part of the code: refusal codes begin with it.</summary>
    public string Room => Code[..Code.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Every field that some step asks for or the parent hands over, once, in order of appearance.</summary>
    public IReadOnlyList<Field> Fields
    {
        get
        {
            // A copy made by "with" carries the cache along, so it holds only for the steps it was made from.
            if (!ReferenceEquals(fieldsOf, Steps) || fields is null)
            {
                fields = [.. Inherits.Concat(Steps.SelectMany(s => s.Records)).Where(f => f.Code != CommonFields.On.Code).DistinctBy(f => f.Code)];
                fieldsOf = Steps;
            }

            return fields;
        }
    }

    private IReadOnlyList<Field>? fields;

    private IReadOnlyList<Step>? fieldsOf;

    public Step Opening => Steps[0];

    /// <summary>The step by id; a fault when the procedure has none.</summary>
    public Step Step(StepId id) => Steps.First(s => s.Id == id);

    public Step? Find(string id) => Steps.FirstOrDefault(s => s.Id.Value == id);

    public string NameOf(StepId id) => Steps.FirstOrDefault(s => s.Id == id)?.Name ?? id.Value;

    public bool Equals(Procedure? other) => other is not null && other.Code == Code && other.Version == Version && ReferenceEquals(other.Steps, Steps);

    public override int GetHashCode() => HashCode.Combine(Code, Version);
}

/// <summary>
/// A promise of the law over all paths: whenever one of the steps is taken, the condition holds.
/// Declared apart from the gates, so that removing a gate is found by the prover.
/// </summary>
public sealed record Invariant(string Id, Citation Basis, string Text, IReadOnlyList<StepId> Before, Condition Requires);
