using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Kernel.Duties;

/// <summary>
/// What counts as done: records of a register, done acts of steps, or, where no register exists, a proof that a person files.
/// Records and acts are found by query, so that a correction or withdrawal of the evidence changes the duty at once.
/// </summary>
public sealed record DoneBy
{
    public Register? Register { get; init; }

    /// <summary>The day that counts; null: the day the register counts a record for.</summary>
    public Field<DateOnly>? Day { get; init; }

    public IReadOnlyList<(Procedure Procedure, StepId Step)> Acts { get; init; } = [];

    /// <summary>Only those for which this holds.</summary>
    public Condition? Where { get; init; }

    /// <summary>
    /// The field that names the debtor: a link, several links, or a rows field with <see cref="Column"/>. Null: a unit's own records
    /// or matters, or what a person entered or took part in.
    /// </summary>
    public Field? By { get; init; }

    /// <summary>The column of a rows field that names the debtor, e.g. of a sign-in list.</summary>
    public Field? Column { get; init; }

    /// <summary>The field that names what started the term; for duties that follow an event.</summary>
    public Field? Of { get; init; }

    /// <summary>For a duty that follows a record: the same record, once the condition holds, is its own evidence.</summary>
    public bool Same { get; init; }

    /// <summary>The text that names the period as the duty's key does, e.g. 2026-03: a record counts for the period it names, whatever its day.</summary>
    public Field<string>? Period { get; init; }

    /// <summary>Each value of this field counts once towards the target; null: each record or act does.</summary>
    public Field? Distinct { get; init; }

    /// <summary>What the proof is when a person files it, in Chinese.</summary>
    public string Proof { get; init; } = "";

    /// <summary>True when nothing but a filed proof closes the duty.</summary>
    public bool ByHandOnly => Register is null && Acts.Count == 0;

    /// <summary>A filed proof: document, link or text.</summary>
    public static DoneBy Hand(string proof) => new() { Proof = proof };

    public static DoneBy Record(Register register, Condition? where = null) => new() { Register = register, Where = where };

    public static DoneBy Act(Procedure procedure, params StepId[] steps) => new() { Acts = [.. steps.Select(s => (procedure, s))] };

    /// <summary>What counts, in Chinese.</summary>
    public string Say()
    {
        if (ByHandOnly)
        {
            return Proof.Length > 0 ? Proof : "上传或填写佐证";
        }

        var what = Register is { } register
            ? $"台账“{register.Name}”的记录"
            : string.Join('、', Acts.GroupBy(a => a.Procedure).Select(g => $"“{g.Key.Name}”的{string.Join('、', g.Select(a => NameOf(g.Key, a.Step)))}"));
        var where = Where is { } condition ? $"（{condition.Say(step => Acts.Select(a => NameOf(a.Procedure, step)).FirstOrDefault() ?? step.Value)}）" : "";
        return what + where + (Distinct is { } distinct ? $"，按{distinct.Label}计" : "");
    }

    private static string NameOf(Procedure procedure, StepId step) => procedure.Steps.FirstOrDefault(s => s.Id == step)?.Name ?? step.Value;
}
