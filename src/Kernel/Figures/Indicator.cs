using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Kernel.Figures;

/// <summary>Flow: happened in the period. Stock: state at its end. Rate: two queries. Duration: a length.</summary>
public enum Nature
{
    Flow,
    Stock,
    Rate,
    Duration,
}

/// <summary>A defined figure (指标): its wording and the query that gives value, parts and evidence at once.</summary>
/// <param name="Code">Canonical and permanent.</param>
/// <param name="Definition">The 口径 in Chinese.</param>
/// <param name="Version">Raised whenever the meaning changes.</param>
public sealed record Indicator(string Code, string Name, string Unit, Nature Nature, string Definition, int Version, FigureQuery Query)
{
    /// <summary>For a rate: what <see cref="Query"/> is divided by. Both terms are kept; the quotient is in basis points.</summary>
    public FigureQuery? Per { get; init; }

    /// <summary>Module group, e.g. M10.</summary>
    public string Group { get; init; } = "";

    /// <summary>Rows of the mission's table that this figure itself carries.</summary>
    public IReadOnlyList<int> Systems { get; init; } = [];

    /// <summary>Fields by which the figure may be split; the parts add up to the value.</summary>
    public IReadOnlyList<Field> Dimensions { get; init; } = [];
}

/// <summary>Splits that every figure has besides its own dimensions: the unit a thing belongs to, and the month of its day.</summary>
public static class Splits
{
    public const string UnitCode = "@unit";
    public const string MonthCode = "@month";

    public static readonly Field<Guid> Unit = Make.Link(UnitCode, "单位", "unit");

    /// <summary>Parts are written <c>2026-03</c>.</summary>
    public static readonly Field<string> Month = Make.Text(MonthCode, "月份");
}

/// <summary>What is measured over the found things.</summary>
public enum Measure
{
    Count,
    Sum,
    Distinct,
}

/// <summary>
/// A query over acts, matters or records. The evidence is the ids it finds; the value is a measure over just these.
/// </summary>
public sealed record FigureQuery
{
    /// <summary>Done acts of these steps (with these procedures); the period is the day of the act.</summary>
    public IReadOnlyList<(Procedure Procedure, StepId Step)> Acts { get; init; } = [];

    /// <summary>Records of this register; the period is its <see cref="Register.On"/> day.</summary>
    public Register? Records { get; init; }

    /// <summary>Only those for which this holds; field conditions, TakenStep (of the matter) and their combinations.</summary>
    public Condition? Where { get; init; }

    public Measure Measure { get; init; } = Measure.Count;

    /// <summary>The field that is summed or told apart.</summary>
    public Field? Of { get; init; }

    /// <summary>
    /// Looks at every member of this list field (Links, Choices or Rows) instead of the record: a count then counts members
    /// (人次), a distinct without <see cref="Of"/> tells members apart (人), a sum adds <see cref="Of"/> once for each member.
    /// </summary>
    public Field? Each { get; init; }

    /// <summary>Only those members of a Rows field for which this holds over its columns.</summary>
    public Condition? EachWhere { get; init; }

    /// <summary>
    /// Only members (or values of <see cref="Of"/>) that this query finds too, so that a numerator is a part of its denominator.
    /// A query without Of finds the ids of its records.
    /// </summary>
    public FigureQuery? Among { get; init; }

    /// <summary>What these find is added: one figure over several registers. They have the same measure.</summary>
    public IReadOnlyList<FigureQuery> Also { get; init; } = [];

    /// <summary>Counts what is in force at the end of the period, whatever the nature of the indicator: a term of a rate that is a stock.</summary>
    public bool Standing { get; init; }

    /// <summary>Counts each matter once, at its first act in the period.</summary>
    public bool OncePerMatter { get; init; }

    /// <summary>Conditions look at what the counted act itself recorded, before what the matter says now: for steps that repeat.</summary>
    public bool AsActed { get; init; }

    public static FigureQuery CountActs(params (Procedure, StepId)[] acts) => new() { Acts = acts, OncePerMatter = true };

    public static FigureQuery SumActs(Field<long> of, params (Procedure, StepId)[] acts) =>
        new() { Acts = acts, Measure = Measure.Sum, Of = of };

    public static FigureQuery CountRecords(Register register) => new() { Records = register };

    public static FigureQuery SumRecords(Register register, Field<long> of) =>
        new() { Records = register, Measure = Measure.Sum, Of = of };

    public static FigureQuery DistinctRecords(Register register, Field of) =>
        new() { Records = register, Measure = Measure.Distinct, Of = of };

    /// <summary>Different members of a list field: persons trained, enterprises reached.</summary>
    public static FigureQuery DistinctMembers(Register register, Field each) =>
        new() { Records = register, Measure = Measure.Distinct, Each = each };

    /// <summary>Members of a list field, each as often as it occurs (人次, 家次).</summary>
    public static FigureQuery CountMembers(Register register, Field each) => new() { Records = register, Each = each };

    public FigureQuery Only(Condition where) => this with { Where = Where is null ? where : Where & where };
}
