using System.Text.Json;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Npgsql;

namespace Fatong.Rooms.Inspection.Lists;

using Work = Platform.Work.Work;

/// <summary>A record of a list as it was approved.</summary>
public sealed record Listed(Guid Id, int Version, Facts Facts);

/// <summary>A change of a list that waits for approval.</summary>
internal sealed record Pending(Guid Id, int Version, string Title, string What, bool Withdrawn);

/// <summary>The lists as they stand approved: what was entered but not approved is not seen here.</summary>
public sealed class ApprovedLists
{
    /// <summary>Approved records in force on a day, in order of their ids.</summary>
    public static async Task<IReadOnlyList<Listed>> On(NpgsqlConnection connection, string bureau, Register register, DateOnly day, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select a.record_id, a.version, v.facts from (
              select distinct on (record_id) record_id, version, withdrawn from inspection_approved
              where bureau_id = $1 and register = $2 and approved_on <= $3 order by record_id, version desc) a
            join record_version v on v.bureau_id = $1 and v.record_id = a.record_id and v.version = a.version
            join record r on r.bureau_id = $1 and r.record_id = a.record_id
            where not a.withdrawn and r.merged_into is null order by a.record_id
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(register.Code), Work.P(day) },
        };
        var listed = new List<Listed>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            using var json = JsonDocument.Parse(reader.GetString(2));
            var facts = FieldJson.Read(register.Fields, json.RootElement);
            if (register.InForce is not { } span || (facts.Get(span.From) <= day && (!facts.Has(span.To) || facts.Get(span.To) >= day)))
            {
                listed.Add(new(reader.GetGuid(0), reader.GetInt32(1), facts));
            }
        }

        return listed;
    }

    /// <summary>One approved record in force on a day; null when there is none.</summary>
    public static async Task<Listed?> Find(NpgsqlConnection connection, string bureau, Register register, Guid id, DateOnly day, CancellationToken ct) =>
        (await On(connection, bureau, register, day, ct)).FirstOrDefault(l => l.Id == id);

    /// <summary>Versions that differ from what is approved, oldest entry first; at most 5,000.</summary>
    internal static async Task<IReadOnlyList<Pending>> Waiting(NpgsqlConnection connection, string bureau, string register, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select r.record_id, r.version, r.title, r.withdrawn, a.version is null from record r
            left join lateral (
              select version from inspection_approved a where a.bureau_id = r.bureau_id and a.record_id = r.record_id order by version desc limit 1) a on true
            where r.bureau_id = $1 and r.register = $2 and r.merged_into is null and (a.version is null or a.version < r.version)
              and not (r.withdrawn and a.version is null)
            order by r.entered_at, r.record_id limit 5000
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(register) },
        };
        var waiting = new List<Pending>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var withdrawn = reader.GetBoolean(3);
            waiting.Add(new(reader.GetGuid(0), reader.GetInt32(1), reader.GetString(2), withdrawn ? "移出" : reader.GetBoolean(4) ? "新增" : "调整", withdrawn));
        }

        return waiting;
    }

    /// <summary>Queues the approval of one version.</summary>
    internal static void Approve(Work work, Guid matter, string register, Guid record, int version, bool withdrawn, DateOnly on) => work.Change(
        "insert into inspection_approved (bureau_id, record_id, version, register, matter_id, approved_on, withdrawn) values ($1, $2, $3, $4, $5, $6, $7)",
        Work.P(work.Actor.Bureau), Work.P(record), Work.P(version), Work.P(register), Work.P(matter), Work.P(on), Work.P(withdrawn));
}
