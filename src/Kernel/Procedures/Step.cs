using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>Names a step of a procedure; permanent.</summary>
public readonly record struct StepId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Names a paper that a step produces; its template lives in the room.</summary>
public sealed record PaperKind(string Code, string Name);

/// <summary>A condition the law puts before a step, with its article and what a person is told when it fails.</summary>
/// <param name="Id">Permanent within the room; the refusal code is <c>room.id</c>.</param>
public sealed record Gate(string Id, Citation Basis, string Message, Condition Opens)
{
    /// <summary>Who may approve going on although the gate is closed; null: nobody. Only where the law leaves discretion.</summary>
    public Role? OverriddenBy { get; init; }
}

/// <summary>One step of a procedure: who takes it, what comes first, what it asks, which paper it makes.</summary>
public sealed record Step(StepId Id, string Name, Role By, Citation Basis)
{
    /// <summary>Steps that must be done first. One whose <see cref="When"/> is false counts as done.</summary>
    public IReadOnlyList<StepId> After { get; init; } = [];

    /// <summary>The step belongs to the matter only while this holds; null: always.</summary>
    public Condition? When { get; init; }

    /// <summary>May be left out: does not hold up the steps after it even when it applies.</summary>
    public bool Optional { get; init; }

    /// <summary>No longer possible once one of these is done.</summary>
    public IReadOnlyList<StepId> Before { get; init; } = [];

    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>What the person fills in.</summary>
    public IReadOnlyList<Field> Asks { get; init; } = [];

    /// <summary>Who signs after the person who took the step, in order; the step is done with the last signature.</summary>
    public IReadOnlyList<Role> Signed { get; init; } = [];

    public IReadOnlyList<PaperKind> Produces { get; init; } = [];

    /// <summary>May be taken more than once: inquiries, instalments, services.</summary>
    public bool Repeats { get; init; }

    /// <summary>Ends the matter: nothing follows but steps that name it in <see cref="After"/>.</summary>
    public bool Ends { get; init; }

    /// <summary>Can also be taken when the matter has ended: what comes from outside, such as a judgment, or must be undone.</summary>
    public bool AlsoAfterEnd { get; init; }

    /// <summary>The act names at least two officers, whose qualification is checked on the day of the act.</summary>
    public bool NeedsOfficers { get; init; }

    /// <summary>The stage of the progress strip this step belongs to.</summary>
    public string Stage { get; init; } = "";

    /// <summary>What the step publishes when it is done.</summary>
    public Publication? Publishes { get; init; }

    /// <summary>The step withdraws what the matter has published.</summary>
    public bool Unpublishes { get; init; }

    /// <summary>What the room works out when the step is taken (<c>IStepWork</c>); never typed, never taken from a form.</summary>
    public IReadOnlyList<Field> Computes { get; init; } = [];

    /// <summary>The matter of another procedure, maybe of another room, that this step opens when it takes effect.</summary>
    public StartedMatter? Starts { get; init; }

    /// <summary>Everything an act of this step records: what is typed and what is worked out.</summary>
    public IReadOnlyList<Field> Records => Starts is { } start ? [.. Form, .. Computes, start.Link] : [.. Form, .. Computes];

    /// <summary>Takes its own and the common questions of every act: the day, and the officers where they are needed.</summary>
    public IReadOnlyList<Field> Form => NeedsOfficers ? [CommonFields.On, CommonFields.Officers, .. Asks] : [CommonFields.On, .. Asks];
}

/// <summary>Fields that every procedure shares.</summary>
public static class CommonFields
{
    /// <summary>The legal day of the act.</summary>
    public static readonly Field<DateOnly> On = Make.Date("on", "办理日期") with { Required = true };

    /// <summary>The officers of the act (staff records), at least two where the law asks for them.</summary>
    public static readonly Field<IReadOnlyList<Guid>> Officers = Make.Links("officers", "执法人员", "staff") with { Required = true };
}

/// <summary>
/// A matter that another one gives rise to: a hazard or complaint that becomes a case lead. The rooms know each other only by
/// these codes; the new matter is opened in the same act, by the same person, and refused together with it.
/// </summary>
/// <param name="Procedure">Code of the procedure that is opened.</param>
/// <param name="Link">Keeps the id of the matter that was opened.</param>
/// <param name="Hands">Which of our fields answers which field of the opening form there.</param>
/// <param name="Says">Answers that are the same for every such matter, by field code there, as typed.</param>
public sealed record StartedMatter(string Procedure, Field<Guid> Link, IReadOnlyList<(Field Ours, string Theirs)> Hands, IReadOnlyList<(string Theirs, string Typed)> Says);

/// <summary>A duty to publish what a step decided.</summary>
/// <param name="What">Chinese name of what is published, e.g. 行政处罚决定.</param>
public sealed record Publication(string What, Citation Basis);
