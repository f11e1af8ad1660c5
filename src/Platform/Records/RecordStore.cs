using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Search;
using Npgsql;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>Records in and out of their table, for every register alike.</summary>
public sealed class RecordStore(House house)
{
    public const string Columns = "r.record_id, r.register, r.version, r.unit_id, r.facts, r.entered_at, r.merged_into, r.withdrawn, r.bureau_id, r.version";

    /// <summary>
    /// <see cref="Columns"/> with each record as it was registered before a moment (SQL); as it stands where nothing was registered then.
    /// </summary>
    internal static string ColumnsBefore(string moment)
    {
        string Then(string column) =>
            $"coalesce((select v.{column} from record_version v where v.bureau_id = r.bureau_id and v.record_id = r.record_id and v.at < {moment} order by v.version desc limit 1), r.{column})";
        return Columns.Replace("r.register, r.version,", $"r.register, {Then("version")},", StringComparison.Ordinal).Replace("r.facts", Then("facts"), StringComparison.Ordinal);
    }

    public const string InUse = "not r.withdrawn and r.merged_into is null";

    /// <summary>SQL for records (alias r) whose title is one of some texts, from the index of their beginnings.</summary>
    /// <param name="texts">Place of the texts, e.g. <c>$3</c>.</param>
    internal static string Titled(string texts) =>
        $"(left(r.title, 64) = any(array(select left(t, 64) from unnest({texts}::text[]) t)) and r.title = any({texts}))";

    /// <summary>SQL for the id of the record that remains of one after all mergers; <c>$1</c> is the bureau.</summary>
    /// <param name="id">Place of the id, e.g. <c>$2</c>; the expression is null when it is.</param>
    internal static string Remaining(string id) => $"""
        (with recursive led(id, on_to) as (
          select {id}::uuid, (select r.merged_into from record r where r.bureau_id = $1 and r.record_id = {id}::uuid)
          union all
          select led.on_to, (select r.merged_into from record r where r.bureau_id = $1 and r.record_id = led.on_to) from led where led.on_to is not null)
        select led.id from led where led.on_to is null)
        """;

    /// <summary>The record by id; null when the bureau has none.</summary>
    public async Task<Record?> Load(NpgsqlConnection connection, string bureau, Guid id, bool forChange, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from record r where r.bureau_id = $1 and r.record_id = $2" + (forChange ? " for update" : ""), connection)
        {
            Parameters = { Work.P(bureau), Work.P(id) },
        };
        return (await ReadAll(command, ct)).FirstOrDefault();
    }

    /// <summary>Records by id, in no order; unknown ids are left out.</summary>
    public async Task<IReadOnlyList<Record>> Load(NpgsqlConnection connection, string bureau, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var command = new NpgsqlCommand($"select {Columns} from record r where r.bureau_id = $1 and r.record_id = any($2)", connection)
        {
            Parameters = { Work.P(bureau), Work.P(ids.ToArray()) },
        };
        return await ReadAll(command, ct);
    }

    /// <summary>The record with this external number; null when there is none in use.</summary>
    public async Task<Record?> Find(NpgsqlConnection connection, string bureau, Register register, string externalNo, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from record r where r.bureau_id = $1 and r.register = $2 and r.external_no = $3 and {InUse}", connection)
        {
            Parameters = { Work.P(bureau), Work.P(register.Code), Work.P(externalNo) },
        };
        return (await ReadAll(command, ct)).FirstOrDefault();
    }

    /// <summary>All records in use of a small register (units, staff, certificates), in order of entry; at most 5,000.</summary>
    public async Task<IReadOnlyList<Record>> All(NpgsqlConnection connection, string bureau, Register register, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from record r where r.bureau_id = $1 and r.register = $2 and {InUse} order by r.entered_at, r.record_id limit 5000", connection)
        {
            Parameters = { Work.P(bureau), Work.P(register.Code) },
        };
        return await ReadAll(command, ct);
    }

    /// <summary>Earlier and present versions, newest first.</summary>
    public async Task<IReadOnlyList<RecordVersion>> History(NpgsqlConnection connection, Record record, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select version, facts, reason, by_name, at from record_version where bureau_id = $1 and record_id = $2 order by version desc", connection)
        {
            Parameters = { Work.P(record.Bureau), Work.P(record.Id) },
        };
        var versions = new List<RecordVersion>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            versions.Add(new(
                reader.GetInt32(0), ReadFacts(record.Register, reader.GetString(1)), reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.GetString(3), reader.GetFieldValue<DateTimeOffset>(4)));
        }

        return versions;
    }

    internal static void Save(Work work, Record record, string? reason)
    {
        var register = record.Register;
        DateOnly? Day(Field<DateOnly>? field) => field is not null && record.Facts.Has(field) ? record.Facts.Get(field) : null;
        var facts = FieldJson.Write(register.Fields, record.Facts);
        work.Change(
            """
            insert into record (bureau_id, record_id, register, version, title, on_date, from_date, to_date, unit_id, external_no, facts, terms, entered_by, entered_at, changed_at, merged_into, withdrawn)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            on conflict (bureau_id, record_id) do update set
              version = excluded.version, title = excluded.title, on_date = excluded.on_date, from_date = excluded.from_date, to_date = excluded.to_date,
              unit_id = excluded.unit_id, external_no = excluded.external_no, facts = excluded.facts, terms = excluded.terms,
              changed_at = excluded.changed_at, merged_into = excluded.merged_into, withdrawn = excluded.withdrawn
            """,
            Work.P(record.Bureau), Work.P(record.Id), Work.P(register.Code), Work.P(record.Version), Work.P(record.Title),
            Work.P(Day(register.On)), Work.P(Day(register.InForce?.From)), Work.P(Day(register.InForce?.To)), Work.P(record.Unit),
            Work.P(register.Key is { } key ? record.Facts.Get(key) : null), Work.Json(facts),
            Work.P(Bigrams.Of(Searched(record))),
            Work.P(work.Actor.Person), Work.P(record.EnteredAt), Work.P(work.Now), Work.P(record.MergedInto), Work.P(record.Withdrawn));
        work.Change(
            "insert into record_version (bureau_id, record_id, version, facts, reason, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            Work.P(record.Bureau), Work.P(record.Id), Work.P(record.Version), Work.Json(facts), Work.P(reason),
            Work.P(work.Actor.Person), Work.P(work.Actor.Name), Work.P(work.Now));
    }

    /// <summary>What the quick search of a list looks into: title, key and the fields marked as searched.</summary>
    internal static IEnumerable<string?> Searched(Record record) => record.Register.Fields
        .Where(f => f.Searched || f.Code == record.Register.Title.Code || f.Code == record.Register.Key?.Code)
        .Select(f => FieldText.Show(f, record.Facts[f.Code]));

    /// <summary>Reads records by a command over <see cref="Columns"/>.</summary>
    public async Task<IReadOnlyList<Record>> ReadAll(NpgsqlCommand command, CancellationToken ct)
    {
        var records = new List<Record>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            records.Add(Read(reader));
        }

        return records;
    }

    internal Record Read(NpgsqlDataReader reader)
    {
        var code = reader.GetString(1);
        var register = house.Register(code) ?? throw new InvalidOperationException($"No register {code}.");
        return new(
            reader.GetString(8), reader.GetGuid(0), register, reader.GetInt32(2), reader.GetGuid(3), ReadFacts(register, reader.GetString(4)),
            reader.GetFieldValue<DateTimeOffset>(5), reader.IsDBNull(6) ? null : reader.GetGuid(6), reader.GetBoolean(7))
        {
            Latest = reader.GetInt32(9),
        };
    }

    private static Facts ReadFacts(Register register, string json)
    {
        using var document = JsonDocument.Parse(json);
        return FieldJson.Read(register.Fields, document.RootElement);
    }
}
