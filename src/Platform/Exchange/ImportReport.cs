using System.Text.Json.Nodes;

namespace Fatong.Platform.Exchange;

/// <summary>One error of one row.</summary>
/// <param name="Row">Number in the file.</param>
/// <param name="Column">Head of the column; empty for the row as a whole.</param>
public sealed record RowError(int Row, string Column, string Message);

/// <summary>What an import came to, or, on a dry run, would come to.</summary>
/// <param name="Errors">At most <see cref="RegisterImport.MostErrors"/> of them; <paramref name="Bad"/> counts the rows.</param>
public sealed record ImportReport(bool DryRun, int Rows, int Entered, int Corrected, int Unchanged, int Bad, IReadOnlyList<RowError> Errors)
{
    public JsonObject ToJson() => new()
    {
        ["dryRun"] = DryRun, ["rows"] = Rows, ["entered"] = Entered, ["corrected"] = Corrected, ["unchanged"] = Unchanged, ["bad"] = Bad,
        ["errors"] = new JsonArray([.. Errors.Select(e => (JsonNode)new JsonObject { ["row"] = e.Row, ["column"] = e.Column, ["message"] = e.Message })]),
    };

    public static ImportReport Of(JsonObject json) => new(
        json["dryRun"]!.GetValue<bool>(), json["rows"]!.GetValue<int>(), json["entered"]!.GetValue<int>(), json["corrected"]!.GetValue<int>(),
        json["unchanged"]!.GetValue<int>(), json["bad"]!.GetValue<int>(),
        [.. json["errors"]!.AsArray().Select(e => new RowError(e!["row"]!.GetValue<int>(), e["column"]!.GetValue<string>(), e["message"]!.GetValue<string>()))]);
}
