using Fatong.Kernel.Law;

namespace Fatong.Kernel;

/// <summary>The law says no, once: one failing gate with its article and what it demands.</summary>
/// <param name="Code">Permanent code <c>room.gate-id</c>.</param>
/// <param name="Basis">The article that demands it; null for rules of the house (role, order of steps).</param>
/// <param name="Message">What is missing, in Chinese, as a person is told.</param>
public sealed record Refusal(string Code, Citation? Basis, string Message);

/// <summary>A field that cannot be accepted as written.</summary>
/// <param name="Field">Code of the field; empty for the input as a whole.</param>
public sealed record FieldError(string Field, string Label, string Message)
{
    public override string ToString() => Label.Length == 0 ? Message : $"{Label}：{Message}";
}

/// <summary>What became of an act: done, or refused with all reasons. Bad input never gets this far.</summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>The act took effect and is in the ledger.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>Nothing was changed; every failing gate is listed (never empty).</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Reasons) : Outcome<T>;
}
