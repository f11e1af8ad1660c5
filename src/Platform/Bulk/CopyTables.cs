using Npgsql;
using NpgsqlTypes;
using static NpgsqlTypes.NpgsqlDbType;

namespace Fatong.Platform.Bulk;

/// <summary>The tables that cases fill, as columns for COPY.</summary>
internal sealed class CopyTables
{
    private const NpgsqlDbType Texts = NpgsqlDbType.Array | Text;
    private const NpgsqlDbType Ids = NpgsqlDbType.Array | Uuid;

    internal CopyTable Record { get; } = new(
        "record", ("bureau_id", Text), ("record_id", Uuid), ("register", Text), ("version", Integer), ("title", Text), ("unit_id", Uuid), ("external_no", Text),
        ("facts", Jsonb), ("terms", Texts), ("entered_by", Uuid), ("entered_at", TimestampTz), ("changed_at", TimestampTz));

    internal CopyTable RecordVersion { get; } = new(
        "record_version", ("bureau_id", Text), ("record_id", Uuid), ("version", Integer), ("facts", Jsonb), ("by_id", Uuid), ("by_name", Text), ("at", TimestampTz));

    internal CopyTable Matter { get; } = new(
        "matter", ("bureau_id", Text), ("matter_id", Uuid), ("procedure", Text), ("version", Integer), ("number", Text), ("title", Text), ("stage", Text),
        ("unit_id", Uuid), ("people", Ids), ("party_id", Uuid), ("parent_id", Uuid), ("opened", Date), ("ended", Date), ("due", Date), ("due_name", Text),
        ("due_provisional", NpgsqlDbType.Boolean), ("waits_for", Text), ("amount_fen", Bigint), ("revision", Integer), ("done", Texts), ("facts", Jsonb),
        ("terms", Texts), ("changed_at", TimestampTz));

    internal CopyTable Act { get; } = new(
        "act", ("bureau_id", Text), ("matter_id", Uuid), ("seq", Integer), ("procedure", Text), ("step", Text), ("state", Text), ("on_date", Date), ("by_id", Uuid),
        ("by_name", Text), ("people", Ids), ("unit_id", Uuid), ("signatures", Jsonb), ("facts", Jsonb), ("recorded_at", TimestampTz), ("done_at", TimestampTz));

    internal CopyTable Number { get; } = new(
        "number", ("bureau_id", Text), ("series", Text), ("year", Integer), ("serial", Integer), ("printed", Text), ("state", Text), ("subject", Uuid), ("changed_at", TimestampTz));

    internal CopyTable Entry { get; } = new(
        "ledger_entry", ("bureau_id", Text), ("seq", Bigint), ("kind", Text), ("subject", Uuid), ("actor", Text), ("recorded_at", TimestampTz), ("body", Bytea), ("leaf", Bytea));

    internal async Task Send(NpgsqlConnection connection, CancellationToken ct)
    {
        foreach (var table in new[] { Record, RecordVersion, Matter, Act, Number, Entry })
        {
            await table.Send(connection, ct);
        }
    }
}
