using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Registers;

/// <summary>
/// A ledger of dated records with typed fields (台账): kept, corrected by new versions, never deleted.
/// The declaration is all a register needs: storage, forms, lists, import, export, search and statistics come from it.
/// </summary>
/// <param name="Code">Permanent code, e.g. <c>officer</c>.</param>
/// <param name="Fields">
/// In the order of the form; codes are unique. The mark of each estimable number follows it, and a place for attachments
/// ends the list when no field holds files.
/// </param>
public sealed record Register(string Code, string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>Where files go when a register declares no place of its own.</summary>
    public static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件") with { MaxFiles = 20, MaxMegabytes = 50 };

    public IReadOnlyList<Field> Fields { get; init; } =
    [
        .. Fields.SelectMany(f => f.Estimable ? [f, f.EstimateMark] : (IEnumerable<Field>)[f]),
        .. Fields.Any(f => f.Kind == FieldKind.Files) ? (IEnumerable<Field>)[] : [Attachments],
    ];

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

    /// <summary>At least one file must be attached; imported records show 待补附件 until it is.</summary>
    public bool NeedsFile { get; init; }

    /// <summary>Days besides <see cref="On"/> that may not lie ahead.</summary>
    public IReadOnlyList<Field<DateOnly>> NotAhead { get; init; } = [];

    /// <summary>Things that come in and go out (入库出库); null when the register keeps no stock.</summary>
    public Stock? Stock { get; init; }

    /// <summary>Who took part; null when the register does not know people.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Written by a computation of the product alone (a comparison, a check): nobody enters, imports or corrects it by hand.</summary>
    public bool Computed { get; init; }

    public Field? Find(string code) => Fields.FirstOrDefault(f => f.Code == code);

    /// <summary>The facts with what follows from them: the number of participants, no mark of an estimate without its number.</summary>
    public Facts Complete(Facts facts)
    {
        if (Attendance is { Number: { } number } attendance && !facts.Has(number) && facts.Get(attendance.People) is { Count: > 0 } people)
        {
            facts = facts.With(number, people.Count);
        }

        return Fields.Where(f => f.Estimable && !facts.Has(f)).Aggregate(facts, (all, f) => all.With(f.EstimateMark.Code, null));
    }

    /// <summary>The rules a record breaks on a day, in their order; <see cref="NeedsFile"/> is not among them.</summary>
    public IReadOnlyList<FieldError> Broken(Facts facts, DateOnly today)
    {
        var errors = Rules.Where(rule => !rule.Holds(facts)).Select(rule => new FieldError(rule.At.Code, rule.At.Label, rule.Message)).ToList();
        errors.AddRange(NotAhead.Where(day => facts.Has(day) && facts.Get(day) > today).Select(day => new FieldError(day.Code, day.Label, "不能晚于今天")));
        if (Attendance is { Number: { } number, People: var list } && facts.Has(number) && facts.Get(list) is { } people && facts.Get(number) < people.Count)
        {
            errors.Add(new(number.Code, number.Label, $"不能少于已列出的{list.Label}{people.Count}人"));
        }

        return errors;
    }

    /// <summary>Whether the record names at least one file.</summary>
    public bool HasFile(Facts facts) => Fields.Any(f => f.Kind == FieldKind.Files && facts[f.Code] is IReadOnlyList<string> { Count: > 0 });
}
