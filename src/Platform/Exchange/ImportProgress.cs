using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Platform.Exchange;

/// <summary>Where an import stands: what was counted, and what the file has said so far that the database does not hold yet.</summary>
internal sealed class ImportProgress(Actor actor, Register register, bool dryRun, int? year)
{
    private readonly HashSet<(string, string)> unique = [];

    public Actor Actor => actor;

    public Register Register => register;

    public bool DryRun => dryRun;

    public int? Year => year;

    /// <summary>Rows without an external number, by what they say, with the row that said it first.</summary>
    public Dictionary<string, int> Said { get; } = new(StringComparer.Ordinal);

    /// <summary>Movements of a stock that the database does not hold yet.</summary>
    public List<StockMove> Moves { get; } = [];

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public List<RowError> Errors { get; } = [];

    public int Rows { get; set; }

    public int Entered { get; set; }

    public int Corrected { get; set; }

    public int Unchanged { get; set; }

    public int Bad { get; private set; }

    public void Fail(IReadOnlyList<RowError> errors)
    {
        Bad++;
        Errors.AddRange(errors.Take(Math.Max(0, RegisterImport.MostErrors - Errors.Count)));
    }

    /// <summary>Values that must be unique and stood in an earlier row of the file, which the database does not hold yet.</summary>
    public IReadOnlyList<FieldError> Doubled(Facts facts) =>
    [
        .. register.Fields.Where(f => f.Unique && f.Code != register.Key?.Code && facts.Has(f) && !unique.Add((f.Code, FieldText.Input(f, facts[f.Code]))))
            .Select(f => new FieldError(f.Code, f.Label, "与文件中前面的行重复")),
        .. register.UniqueTogether is { Count: > 0 } together && together.All(facts.Has)
            && !unique.Add((string.Join('+', together.Select(f => f.Code)), string.Join('\n', together.Select(f => FieldText.Input(f, facts[f.Code])))))
            ? [new FieldError(together[0].Code, together[0].Label, "与文件中前面的行重复")]
            : Array.Empty<FieldError>(),
    ];
}
