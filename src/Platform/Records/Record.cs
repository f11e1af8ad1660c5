using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Platform.Records;

/// <summary>One record of a register as it stands.</summary>
/// <param name="Version">Counts from 1; every correction is a new version with its reason.</param>
/// <param name="MergedInto">The record that took this one's place when duplicates were merged.</param>
public sealed record Record(
    string Bureau,
    Guid Id,
    Register Register,
    int Version,
    Guid Unit,
    Facts Facts,
    DateTimeOffset EnteredAt,
    Guid? MergedInto,
    bool Withdrawn)
{
    /// <summary>The newest version, when the record was read as it stood on an earlier day; else 0 or <see cref="Version"/>.</summary>
    public int Latest { get; init; }

    /// <summary>It was corrected after the day it was read for.</summary>
    public bool ChangedSince => Latest > Version;

    public string Title => FieldText.Show(Register.Title, Facts[Register.Title.Code]);

    /// <summary>The row as the ledger's keyed digest covers it.</summary>
    internal JsonObject Canonical() => new()
    {
        ["bureau"] = Bureau,
        ["facts"] = FieldJson.Write(Register.Fields, Facts),
        ["id"] = Id.ToString(),
        ["merged"] = MergedInto?.ToString(),
        ["register"] = Register.Code,
        ["unit"] = Unit.ToString(),
        ["version"] = Version,
        ["withdrawn"] = Withdrawn,
    };

    internal string RowName => $"record/{Id}";
}

/// <summary>One version in the history of a record.</summary>
public sealed record RecordVersion(int Version, Facts Facts, string? Reason, string ByName, DateTimeOffset At);

/// <summary>What became of a record: accepted, or the errors by field.</summary>
public sealed record RecordResult(Record? Record, IReadOnlyList<FieldError> Errors)
{
    public bool Accepted => Record is not null;
}

/// <summary>The bureau has no such record; the edge answers 404.</summary>
public sealed class RecordNotFound(Guid id) : Exception($"No record {id}.");
