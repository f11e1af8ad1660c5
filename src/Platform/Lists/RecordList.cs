using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Platform.Search;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Lists;

/// <summary>What a list of records is filtered by.</summary>
/// <param name="AsOf">Only those in force on this day, for effective-dated registers, with what was registered by the end of it.</param>
/// <param name="Withdrawn">Also withdrawn and merged ones.</param>
/// <param name="NoFile">Only those that still lack a file.</param>
public sealed record RecordQuery(
    Register Register,
    string? Search = null,
    DateOnly? From = null,
    DateOnly? To = null,
    DateOnly? AsOf = null,
    Guid? Unit = null,
    bool Withdrawn = false,
    IReadOnlyList<(Field Field, string Value)>? Where = null,
    bool NoFile = false);

/// <summary>Lists of records of any register, through the scope filter.</summary>
public sealed class RecordList(Db db, RecordStore store, House house)
{
    public static readonly IReadOnlyList<SortKey> Sorts =
    [
        new("entered", "登记时间", "r.entered_at", "timestamptz"),
        new("on", "日期", "r.on_date", "date", "r.on_date is not null"),
        new("title", "名称", "r.title", "text"),
    ];

    /// <summary>By day where the day is filled in later (drafts, hearings to come): until then a record stands at the day it was entered.</summary>
    private static readonly SortKey WithDrafts = new("on", "日期", "coalesce(r.on_date, r.entered_at::date)", "date");

    /// <summary>One page of the records the actor may see.</summary>
    public async Task<Page<Record>> Read(Actor actor, RecordQuery query, PageRequest request, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var sort = Sorts.FirstOrDefault(s => s.Code == request.Sort) ?? (query.Register.On is null ? Sorts[0] : Sorts[1]);
        if (sort == Sorts[1] && query.Register.On is { Required: false })
        {
            sort = WithDrafts;
        }

        var filter = FilterOf(actor, query);
        return await Keyset.Read(
            connection, filter, ColumnsOf(query, filter), "record r", "r.record_id", sort, request.Ascending ?? sort.Code == "title", request,
            store.Read, r => r.Id, ct);
    }

    /// <summary>All records of a filter, streamed in order of entry, for exports.</summary>
    public async IAsyncEnumerable<Record> Stream(Actor actor, RecordQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = FilterOf(actor, query);
        await using var command = filter.Command(connection, $"select {ColumnsOf(query, filter)} from record r where {filter.Sql} order by r.entered_at, r.record_id");
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return store.Read(reader);
        }
    }

    /// <summary>Whether the actor may see this record.</summary>
    public async Task<bool> MaySee(Actor actor, Guid record, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = Scope.Records(actor, house);
        filter.And($"r.record_id = {filter.Add(record)}");
        await using var command = filter.Command(connection, $"select 1 from record r where {filter.Sql}");
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    /// <summary>For a day in the past, each record as it was registered by the end of that day.</summary>
    private static string ColumnsOf(RecordQuery query, Filter filter) =>
        query.AsOf is { } day ? RecordStore.ColumnsBefore(filter.Add(LegalClock.StartOf(day.AddDays(1)))) : RecordStore.Columns;

    /// <summary>The scope of the actor and the conditions of the query over the record table (alias r).</summary>
    internal Filter FilterOf(Actor actor, RecordQuery query)
    {
        var filter = Scope.Records(actor, query.Register);
        if (!query.Withdrawn)
        {
            filter.And(RecordStore.InUse);
        }

        if (Bigrams.Query(query.Search) is { Length: > 0 } pairs)
        {
            filter.And($"r.terms @> {filter.Add(pairs)}");
        }

        if (query.From is { } from)
        {
            filter.And($"r.on_date >= {filter.Add(from)}");
        }

        if (query.To is { } to)
        {
            filter.And($"r.on_date <= {filter.Add(to)}");
        }

        if (query.AsOf is { } day)
        {
            filter.And($"coalesce(r.from_date, '-infinity') <= {filter.Add(day)} and coalesce(r.to_date, 'infinity') >= {filter.Add(day)}");
        }

        if (query.Unit is { } unit)
        {
            filter.And($"r.unit_id = {filter.Add(unit)}");
        }

        if (query.NoFile)
        {
            var places = query.Register.Fields.Where(f => f.Kind == FieldKind.Files).Select(f => $"coalesce(jsonb_array_length(r.facts -> {filter.Add(f.Code)}), 0) = 0");
            filter.And(string.Join(" and ", places));
        }

        foreach (var (field, value) in query.Where ?? [])
        {
            filter.And($"r.facts ->> {filter.Add(field.Code)} = {filter.Add(value)}");
        }

        return filter;
    }
}
