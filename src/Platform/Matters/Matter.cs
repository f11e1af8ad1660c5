using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters;

/// <summary>A matter (事项) as it stands: the declaration it was opened under, what is known, and every act.</summary>
/// <param name="Revision">Raised by every change; a form carries it so that two people do not overwrite each other.</param>
public sealed record Matter(
    string Bureau,
    Guid Id,
    Procedure Procedure,
    string? Number,
    Guid Unit,
    Guid? Parent,
    DateOnly Opened,
    DateOnly? Ended,
    int Revision,
    Facts Facts,
    IReadOnlyList<ActView> Acts)
{
    public string Title => Facts.Get(Procedure.Title) ?? Procedure.Name;

    public Guid? Party => Procedure.Party is { } party && Facts.Has(party) ? Facts.Get(party) : null;

    public long? Amount => Procedure.Amount is { } amount && Facts.Has(amount) ? Facts.Get(amount) : null;

    /// <summary>Everyone who took part, once each.</summary>
    public IReadOnlyList<Guid> People => [.. Acts.SelectMany(a => a.People.Append(a.By).Concat(a.Signatures.Select(s => s.Person))).Distinct().Order()];

    /// <summary>Ids of the steps that are done.</summary>
    public IReadOnlyList<string> Done => [.. Acts.Where(a => a.State == ActState.Done).Select(a => a.Step.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The act that waits for a signature, with the role that must give it; null when none waits.</summary>
    public (ActView Act, Role Role)? Waiting => Acts.FirstOrDefault(a => a.State == ActState.Pending) is { } act
        ? (act, Procedure.Step(act.Step).Signed[act.Signatures.Count])
        : null;

    public string Stage => Ended is not null
        ? "已办结"
        : Acts.Where(a => a.State == ActState.Done).Select(a => Procedure.Step(a.Step).Stage).LastOrDefault(s => s.Length > 0) ?? Procedure.Opening.Stage;

    /// <summary>The row as the ledger's keyed digest covers it: everything that could be altered to change what was done.</summary>
    internal JsonObject Canonical() => new()
    {
        ["bureau"] = Bureau,
        ["done"] = new JsonArray([.. Done.Select(d => (JsonNode)d)]),
        ["ended"] = Ended?.ToString("yyyy-MM-dd", null),
        ["facts"] = FieldJson.Write(Procedure.Fields, Facts),
        ["id"] = Id.ToString(),
        ["number"] = Number,
        ["opened"] = Opened.ToString("yyyy-MM-dd", null),
        ["parent"] = Parent?.ToString(),
        ["procedure"] = Procedure.Code,
        ["revision"] = Revision,
        ["title"] = Title,
        ["unit"] = Unit.ToString(),
        ["version"] = Procedure.Version,
    };

    /// <summary>An act as the ledger's keyed digest covers it.</summary>
    internal JsonObject Canonical(ActView act) => new()
    {
        ["bureau"] = Bureau,
        ["by"] = act.By.ToString(),
        ["facts"] = FieldJson.Write(Procedure.Fields, act.Values),
        ["matter"] = Id.ToString(),
        ["on"] = act.On.ToString("yyyy-MM-dd", null),
        ["people"] = new JsonArray([.. act.People.Select(p => (JsonNode)p.ToString())]),
        ["seq"] = act.Seq,
        ["signatures"] = ActJson.Write(act.Signatures),
        ["state"] = ActJson.Name(act.State),
        ["step"] = act.Step.Value,
    };

    /// <summary>Names of the rows in ledger payloads.</summary>
    internal string RowName => $"matter/{Id}";

    internal string RowNameOf(ActView act) => $"act/{Id}/{act.Seq}";
}

/// <summary>Signatures and states as kept in JSON and text columns.</summary>
internal static class ActJson
{
    internal static JsonArray Write(IEnumerable<Signature> signatures) => new(
    [
        .. signatures.Select(s => (JsonNode)new JsonObject
        {
            ["agreed"] = s.Agreed,
            ["name"] = s.Name,
            ["on"] = s.On.ToString("yyyy-MM-dd", null),
            ["opinion"] = s.Opinion,
            ["person"] = s.Person.ToString(),
            ["role"] = s.Role,
        }),
    ]);

    internal static IReadOnlyList<Signature> Read(string json) =>
    [
        .. JsonNode.Parse(json)!.AsArray().Select(s => new Signature(
            Guid.Parse(s!["person"]!.GetValue<string>()),
            s["name"]!.GetValue<string>(),
            s["role"]!.GetValue<string>(),
            DateOnly.ParseExact(s["on"]!.GetValue<string>(), "yyyy-MM-dd", null),
            s["agreed"]!.GetValue<bool>(),
            s["opinion"]!.GetValue<string>())),
    ];

    internal static string Name(ActState state) => state switch
    {
        ActState.Pending => "pending",
        ActState.Done => "done",
        ActState.Returned => "returned",
        ActState.Withdrawn => "withdrawn",
    };

    internal static ActState State(string name) => name switch
    {
        "pending" => ActState.Pending,
        "done" => ActState.Done,
        "returned" => ActState.Returned,
        "withdrawn" => ActState.Withdrawn,
        _ => throw new InvalidOperationException(name),
    };
}
