using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Files;

using Work = Work.Work;

/// <summary>A captured file as the bureau knows it.</summary>
public sealed record BureauFile(string Bureau, FileDigest Digest, string Name, string Type, long Size, Guid CapturedBy, DateTimeOffset CapturedAt);

/// <summary>Files of a bureau: captured with their hash, found again only by those who may see what they belong to.</summary>
public sealed class BureauFiles(Db db, IFileStore store, Kernel.House house, Kernel.Calendar.LegalClock clock)
{
    /// <summary>Keeps a file with its name; the reason in Chinese when it is not accepted.</summary>
    public async Task<(BureauFile? File, string? Error)> Capture(Actor actor, Stream content, string name, FileLimits limits, CancellationToken ct)
    {
        var kept = await store.Keep(content, name, limits, ct);
        if (kept is not Files.Capture.Stored stored)
        {
            return (null, ((Files.Capture.Rejected)kept).Message);
        }

        var file = new BureauFile(actor.Bureau, stored.File.Digest, Path.GetFileName(name), stored.Kind.MediaType, stored.File.Size, actor.Person, clock.Now);
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            with brought as (
              insert into file_capture (bureau_id, sha256, person_id, captured_at) values ($1, $2, $6, $7) on conflict do nothing)
            insert into file (bureau_id, sha256, name, type, size, captured_by, captured_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
            """,
            connection)
        {
            Parameters =
            {
                Work.P(file.Bureau), Work.P(file.Digest.Hex), Work.P(file.Name), Work.P(file.Type), Work.P(file.Size), Work.P(file.CapturedBy), Work.P(file.CapturedAt),
            },
        };
        await command.ExecuteNonQueryAsync(ct);
        return (file, null);
    }

    /// <summary>Files by hash, for showing their names beside a thing the actor was already allowed to see.</summary>
    public async Task<IReadOnlyDictionary<string, BureauFile>> Of(string bureau, IEnumerable<string> hashes, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select bureau_id, sha256, name, type, size, captured_by, captured_at from file where bureau_id = $1 and sha256 = any($2)", connection)
        {
            Parameters = { Work.P(bureau), Work.P(hashes.Distinct(StringComparer.Ordinal).ToArray()) },
        };
        return (await Read(command, ct)).ToDictionary(f => f.Digest.Hex, StringComparer.Ordinal);
    }

    /// <summary>Which of some files the actor may attach to a thing: those he brought himself, and those that stand there already.</summary>
    public async Task<IReadOnlySet<string>> Attachable(Actor actor, IEnumerable<string> hashes, IEnumerable<string> standing, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select f.sha256 from file f where f.bureau_id = $1 and f.sha256 = any($2)
              and (f.sha256 = any($3) or exists (select 1 from file_capture c where c.bureau_id = $1 and c.sha256 = f.sha256 and c.person_id = $4))
            """,
            connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(hashes.Distinct(StringComparer.Ordinal).ToArray()), Work.P(standing.Distinct(StringComparer.Ordinal).ToArray()), Work.P(actor.Person) },
        };
        var may = new HashSet<string>(StringComparer.Ordinal);
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            may.Add(r.GetString(0));
        }

        return may;
    }

    /// <summary>The file, when the actor brought it or may see the matter or record named as its owner and that names the file.</summary>
    public async Task<BureauFile?> Find(Actor actor, FileDigest digest, Guid? owner, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var bureau = actor.Bureau;
        var named = false;
        if (owner is { } subject)
        {
            var found = await Named(connection, Scope.Matters(actor), "m.bureau_id from matter m join act a on a.bureau_id = m.bureau_id and a.matter_id = m.matter_id", "m.matter_id", "a.facts", digest, subject, ct)
                ?? await Named(connection, Scope.Records(actor, house), "r.bureau_id from record r", "r.record_id", "r.facts", digest, subject, ct)
                ?? await Named(connection, Scope.Duties(actor), "o.bureau_id from duty_occurrence o join duty_act d on d.bureau_id = o.bureau_id and d.occurrence_id = o.occurrence_id", "o.occurrence_id", "d.files", digest, subject, ct);
            (bureau, named) = (found ?? bureau, found is not null);
        }

        await using var command = new NpgsqlCommand(
            """
            select bureau_id, sha256, name, type, size, captured_by, captured_at from file where bureau_id = $1 and sha256 = $2
              and ($3 or exists (select 1 from file_capture c where c.bureau_id = $1 and c.sha256 = $2 and c.person_id = $4))
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(digest.Hex), Work.P(named), Work.P(actor.Person) },
        };
        return (await Read(command, ct)).FirstOrDefault();
    }

    private static async Task<string?> Named(
        NpgsqlConnection connection, Filter filter, string from, string id, string facts, FileDigest digest, Guid subject, CancellationToken ct)
    {
        filter.And($"{id} = {filter.Add(subject)}").And($"position({filter.Add(digest.Hex)} in {facts}::text) > 0");
        await using var command = filter.Command(connection, $"select {from} where {filter.Sql} limit 1");
        return await command.ExecuteScalarAsync(ct) as string;
    }

    private static async Task<IReadOnlyList<BureauFile>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var files = new List<BureauFile>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            files.Add(new(
                r.GetString(0), FileDigest.Parse(r.GetString(1))!.Value, r.GetString(2), r.GetString(3), r.GetInt64(4), r.GetGuid(5), r.GetFieldValue<DateTimeOffset>(6)));
        }

        return files;
    }
}
