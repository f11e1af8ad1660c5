using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Writes draws as JSON (docs/spec/draw.md §3, §7).</summary>
internal static class DrawJson
{
    public const string CommitmentFormat = "fatong-draw-commitment-1";
    public const string TranscriptFormat = "fatong-draw-1";

    public static JsonObject Write(DrawCommitment c) => new()
    {
        ["format"] = CommitmentFormat,
        ["title"] = c.Title,
        ["time"] = LedgerEntry.WriteInstant(c.Time),
        ["objects"] = Write(c.Objects),
        ["inspectors"] = c.Inspectors is { } inspectors ? Write(inspectors) : null,
        ["recusals"] = c.Recusals is { } recusals ? Write(recusals) : null,
        ["parameters"] = new JsonObject
        {
            ["strata"] = new JsonArray([.. c.Parameters.Strata.Select(s => (JsonNode)new JsonObject { ["name"] = s.Name, ["count"] = s.Count })]),
            ["weighted"] = c.Parameters.Weighted,
            ["team"] = c.Parameters.Team is { } team
                ? new JsonObject { ["size"] = team.Size, ["matchArea"] = team.MatchArea, ["cap"] = team.Cap }
                : null,
        },
        ["seed"] = c.Seed switch
        {
            SeedSource.Beacon b => new JsonObject { ["kind"] = "beacon", ["source"] = b.Source },
            SeedSource.TwoParty t => new JsonObject { ["kind"] = "two-party", ["operator"] = t.Operator.ToHex(), ["supervisor"] = t.Supervisor.ToHex() },
            _ => throw new ArgumentOutOfRangeException(nameof(c)),
        },
    };

    public static JsonObject Write(DrawTranscript t) => new()
    {
        ["format"] = TranscriptFormat,
        ["commitment"] = Write(t.Commitment),
        ["digest"] = t.Digest.ToHex(),
        ["seed"] = t.Seed switch
        {
            DrawSeed.Beacon b => new JsonObject { ["kind"] = "beacon", ["text"] = b.Text },
            DrawSeed.TwoParty p => new JsonObject { ["kind"] = "two-party", ["operator"] = p.Operator, ["supervisor"] = p.Supervisor },
            _ => throw new ArgumentOutOfRangeException(nameof(t)),
        },
        ["objects"] = t.Objects is { } objects ? Texts(objects) : new JsonObject { ["file"] = t.PoolFile },
        ["inspectors"] = t.Inspectors is { } inspectors ? Texts(inspectors) : null,
        ["recusals"] = t.Recusals is { } recusals ? Texts(recusals) : null,
        ["result"] = new JsonObject
        {
            ["picks"] = new JsonArray([.. t.Result.Picks.Select(p => (JsonNode)new JsonObject
            {
                ["stratum"] = p.Stratum,
                ["object"] = p.Object,
                ["line"] = p.Line,
                ["team"] = Texts(p.Team),
            })]),
            ["shortages"] = new JsonArray([.. t.Result.Shortages.Select(s => (JsonNode)Write(s))]),
        },
    };

    private static JsonObject Write(Shortage shortage) => shortage switch
    {
        Shortage.Objects o => new() { ["kind"] = "objects", ["stratum"] = o.Stratum, ["wanted"] = o.Wanted, ["available"] = o.Available },
        Shortage.Team t => new()
        {
            ["kind"] = "team",
            ["object"] = t.Object,
            ["role"] = t.Role,
            ["outOfArea"] = t.OutOfArea,
            ["recused"] = t.Recused,
            ["full"] = t.Full,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(shortage)),
    };

    private static JsonObject Write(ListPrint print) => new()
    {
        ["columns"] = Texts(print.Columns),
        ["count"] = print.Count,
        ["sha256"] = print.Digest.ToHex(),
        ["excluded"] = print.Excluded,
        ["exclusionsSha256"] = print.ExclusionDigest.ToHex(),
    };

    private static JsonArray Texts(IReadOnlyList<string> texts)
    {
        var array = new JsonArray();
        foreach (var text in texts)
        {
            array.Add((JsonNode)text);
        }

        return array;
    }
}
