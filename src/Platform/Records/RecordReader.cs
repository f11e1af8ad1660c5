using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>Something a link can point to.</summary>
public sealed record LinkTarget(Guid Id, string Title, string? Note);

/// <summary>Reads single records and resolves links, through the scope filter.</summary>
public sealed class RecordReader(Db db, RecordStore store, House house)
{
    /// <summary>The record, or null when there is none that the actor may see.</summary>
    public async Task<Record?> Find(Actor actor, Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = Scope.Records(actor, house);
        filter.And($"r.record_id = {filter.Add(id)}");
        await using var command = filter.Command(connection, $"select {RecordStore.Columns} from record r where {filter.Sql}");
        return (await store.ReadAll(command, ct)).FirstOrDefault();
    }

    public async Task<IReadOnlyList<RecordVersion>> History(Record record, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await store.History(connection, record, ct);
    }

    /// <summary>Titles of linked records and matters of a bureau: what stands in a thing the actor may see is named there.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Titles(string bureau, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToArray();
        var titles = new Dictionary<Guid, string>();
        if (wanted.Length == 0)
        {
            return titles;
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select record_id, title from record where bureau_id = $1 and record_id = any($2)
            union all
            select matter_id, coalesce(number || ' ', '') || title from matter where bureau_id = $1 and matter_id = any($2)
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(wanted) },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            titles[reader.GetGuid(0)] = reader.GetString(1);
        }

        return titles;
    }

    /// <summary>The links in some facts, by the fields that hold them.</summary>
    public static IEnumerable<Guid> LinksIn(IEnumerable<Field> fields, Facts facts) => fields.SelectMany(f => facts[f.Code] switch
    {
        Guid id => [id],
        IReadOnlyList<Guid> ids => ids,
        IReadOnlyList<Facts> rows => rows.SelectMany(row => LinksIn(f.Columns, row)),
        _ => (IEnumerable<Guid>)[],
    });

    /// <summary>What a link field may point to, narrowed by a text; the newest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<LinkTarget>> Targets(Actor actor, string target, string? search, int limit, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var pairs = Search.Bigrams.Query(search);
        if (house.Register(target) is { } register)
        {
            var filter = Scope.Records(actor, house);
            filter.And($"r.bureau_id = {filter.Add(actor.Bureau)}").And($"r.register = {filter.Add(register.Code)}").And(RecordStore.InUse);
            if (pairs.Length > 0)
            {
                filter.And($"r.terms @> {filter.Add(pairs)}");
            }

            await using var command = filter.Command(
                connection, $"select {RecordStore.Columns} from record r where {filter.Sql} order by r.entered_at desc, r.record_id desc limit {limit}");
            return [.. (await store.ReadAll(command, ct)).Select(r => new LinkTarget(r.Id, r.Title, Note(r)))];
        }

        var matters = Scope.Matters(actor);
        matters.And($"m.bureau_id = {matters.Add(actor.Bureau)}").And($"m.procedure = {matters.Add(target)}");
        if (pairs.Length > 0)
        {
            matters.And($"m.terms @> {matters.Add(pairs)}");
        }

        await using var select = matters.Command(
            connection, $"select m.matter_id, m.title, m.number from matter m where {matters.Sql} order by m.opened desc, m.matter_id desc limit {limit}");
        var found = new List<LinkTarget>();
        await using var reader = await select.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            found.Add(new(reader.GetGuid(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2)));
        }

        return found;
    }

    /// <summary>Ids by title or external number, for imports; a text that fits several records gives the empty id.</summary>
    internal async Task<IReadOnlyDictionary<string, Guid>> Resolve(NpgsqlConnection connection, Actor actor, Register register, IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        var filter = Scope.Records(actor, house);
        filter.And($"r.bureau_id = {filter.Add(actor.Bureau)}").And($"r.register = {filter.Add(register.Code)}").And(RecordStore.InUse);
        var wanted = filter.Add(texts.ToArray());
        filter.And($"({RecordStore.Titled(wanted)} or r.external_no = any({wanted}))");
        await using var command = filter.Command(connection, $"select r.record_id, r.title, r.external_no from record r where {filter.Sql}");
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        void Note(string text, Guid id)
        {
            if (found.TryGetValue(text, out var other) && other != id)
            {
                doubtful.Add(text);
            }

            found[text] = id;
        }

        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            Note(reader.GetString(1), reader.GetGuid(0));
            if (!reader.IsDBNull(2))
            {
                Note(reader.GetString(2), reader.GetGuid(0));
            }
        }

        foreach (var text in doubtful)
        {
            found[text] = Guid.Empty;
        }

        return found;
    }

    /// <summary>A second line that tells namesakes apart, masked: the external number or the first listed text.</summary>
    private static string? Note(Record record)
    {
        var field = record.Register.Key is { } key && key.Code != record.Register.Title.Code
            ? key
            : record.Register.Fields.FirstOrDefault(f => f.Code != record.Register.Title.Code && f.Kind == FieldKind.Text && (f.InList || f.Searched) && record.Facts.Has(f));
        return field is null || !record.Facts.Has(field) ? null : Masking.Show(field, record.Facts[field.Code]);
    }
}
