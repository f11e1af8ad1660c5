using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Registers;

/// <summary>
/// A ledger of dated records with typed fields (台账): kept, corrected by new versions, never deleted.
/// The declaration is all a register needs: storage, forms, lists, import, export, search and statistics come from it.
/// </summary>
/// <param name="Code">Permanent code, e.g. <c>officer</c>.</param>
/// <param name="Fields">In the order of the form. Codes are unique.</param>
public sealed record Register(string Code, string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>The field that names a record in lists and links.</summary>
    public required Field Title { get; init; }

    /// <summary>The day a record counts for; null when a record is a standing fact.</summary>
    public Field<DateOnly>? On { get; init; }

    /// <summary>First and last day a record is in force (inclusive); null when it is not effective-dated.</summary>
    public (Field<DateOnly> From, Field<DateOnly> To)? InForce { get; init; }

    /// <summary>The external number that makes a repeated import harmless.</summary>
    public Field<string>? Key { get; init; }

    /// <summary>What must hold between the values of one record, e.g. a part not above its whole.</summary>
    public IReadOnlyList<RecordRule> Rules { get; init; } = [];

    /// <summary>Fields that together tell records apart, e.g. leader and year: a second record with the same values is refused. A record that lacks one of them is free.</summary>
    public IReadOnlyList<Field> UniqueTogether { get; init; } = [];

    /// <summary>The unit a record belongs to for the data scope; null: the unit of the person who entered it.</summary>
    public Field<Guid>? Unit { get; init; }

    public Citation? Basis { get; init; }

    /// <summary>Menu group, e.g. 队伍装备.</summary>
    public string Group { get; init; } = "";

    /// <summary>Rows of the mission that this register carries.</summary>
    public IReadOnlyList<int> Systems { get; init; } = [];

    /// <summary>Roles that may enter and correct records; empty: every role of the bureau.</summary>
    public IReadOnlyList<Procedures.Role> Keepers { get; init; } = [];

    /// <summary>A reference list of the bureau (units, staff, parties): seen by the whole bureau whatever the data scope, because forms pick from it.</summary>
    public bool Shared { get; init; }

    public Field? Find(string code) => Fields.FirstOrDefault(f => f.Code == code);
}
