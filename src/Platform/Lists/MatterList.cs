using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Search;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Lists;

/// <summary>Which matters: every part narrows; null means any.</summary>
public enum MatterState
{
    Any,
    Open,
    Ended,

    /// <summary>Open and past the due day of the nearest term; for the archivist also ended ones that should be filed away by now.</summary>
    Late,

    /// <summary>Due within seven days, of the same.</summary>
    Soon,

    /// <summary>Waits for a signature that the actor's roles may give.</summary>
    ToSign,

    /// <summary>Open, with the actor taking part.</summary>
    Mine,

    /// <summary>The actor took part.</summary>
    Touched,
}

/// <summary>What a list of matters is filtered by.</summary>
public sealed record MatterQuery(
    string? Procedure = null,
    MatterState State = MatterState.Any,
    string? Search = null,
    DateOnly? From = null,
    DateOnly? To = null,
    Guid? Unit = null,
    Guid? Party = null,
    Guid? Parent = null,
    string? Done = null,
    IReadOnlyList<(Field Field, string Value)>? Where = null);

/// <summary>A row of a list of matters.</summary>
public sealed record MatterRow(
    string Bureau,
    Guid Id,
    string Procedure,
    int Version,
    string? Number,
    string Title,
    string Stage,
    Guid Unit,
    DateOnly Opened,
    DateOnly? Ended,
    DateOnly? Due,
    string? DueName,
    bool DueProvisional,
    string? WaitsFor,
    long? AmountFen,
    int Revision,
    Facts Facts);

/// <summary>Lists of matters, through the scope filter.</summary>
public sealed class MatterList(Db db, House house)
{
    public static readonly IReadOnlyList<SortKey> Sorts =
    [
        new("opened", "立案日期", "m.opened", "date"),
        new("due", "到期日", "m.due", "date", "m.due is not null"),
        new("amount", "金额", "m.amount_fen", "bigint", "m.amount_fen is not null"),
        new("changed", "最近办理", "m.changed_at", "timestamptz"),
    ];

    private const string Columns =
        "m.bureau_id, m.matter_id, m.procedure, m.version, m.number, m.title, m.stage, m.unit_id, m.opened, m.ended, m.due, m.due_name, m.due_provisional, m.waits_for, m.amount_fen, m.revision, m.facts";

    /// <summary>One page of the matters the actor may see.</summary>
    public async Task<Page<MatterRow>> Read(Actor actor, MatterQuery query, PageRequest request, DateOnly today, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var sort = Sorts.FirstOrDefault(s => s.Code == request.Sort) ?? (query.State is MatterState.Late or MatterState.Soon ? Sorts[1] : Sorts[0]);
        var ascending = request.Ascending ?? sort.Code == "due";
        return await Keyset.Read(connection, FilterOf(actor, query, today), Columns, "matter m", "m.matter_id", sort, ascending, request, ReadRow, r => r.Id, ct);
    }

    /// <summary>All rows of a filter, streamed in order of opening, for exports.</summary>
    public async IAsyncEnumerable<MatterRow> Stream(Actor actor, MatterQuery query, DateOnly today, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = FilterOf(actor, query, today);
        await using var command = filter.Command(connection, $"select {Columns} from matter m where {filter.Sql} order by m.opened, m.matter_id");
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return ReadRow(reader);
        }
    }

    /// <summary>Whether the actor may see this matter: the gate of every detail page, file and paper.</summary>
    public async Task<bool> MaySee(Actor actor, Guid matter, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = Scope.Matters(actor);
        filter.And($"m.matter_id = {filter.Add(matter)}");
        await using var command = filter.Command(connection, $"select 1 from matter m where {filter.Sql}");
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    /// <summary>The terms of what is ended are those of filing it away: they warn the archivist alone.</summary>
    private static Filter Running(Actor actor, Filter filter) => actor.Is(Roles.Archivist) ? filter : filter.And("m.ended is null");

    private static Filter FilterOf(Actor actor, MatterQuery query, DateOnly today)
    {
        var filter = Scope.Matters(actor);
        if (query.Procedure is { } procedure)
        {
            filter.And($"m.procedure = {filter.Add(procedure)}");
        }

        _ = query.State switch
        {
            MatterState.Any => filter,
            MatterState.Open => filter.And("m.ended is null"),
            MatterState.Ended => filter.And("m.ended is not null"),
            MatterState.Late => Running(actor, filter).And($"m.due < {filter.Add(today)}"),
            MatterState.Soon => Running(actor, filter).And($"m.due between {filter.Add(today)} and {filter.Add(today.AddDays(7))}"),
            MatterState.ToSign => filter.And($"m.waits_for = any({filter.Add(actor.Roles.Select(r => r.Id).ToArray())})"),
            MatterState.Mine => filter.And($"m.ended is null and m.people @> array[{filter.Add(actor.Person)}]"),
            MatterState.Touched => filter.And($"m.people @> array[{filter.Add(actor.Person)}]"),
        };
        if (Bigrams.Query(query.Search) is { Length: > 0 } pairs)
        {
            filter.And($"m.terms @> {filter.Add(pairs)}");
        }

        void Day(DateOnly? day, string comparison)
        {
            if (day is not null)
            {
                filter.And($"m.opened {comparison} {filter.Add(day)}");
            }
        }

        Day(query.From, ">=");
        Day(query.To, "<=");
        void Id(Guid? id, string column)
        {
            if (id is not null)
            {
                filter.And($"m.{column} = {filter.Add(id)}");
            }
        }

        Id(query.Unit, "unit_id");
        Id(query.Party, "party_id");
        Id(query.Parent, "parent_id");
        if (query.Done is { } step)
        {
            filter.And($"m.done @> array[{filter.Add(step)}]");
        }

        foreach (var (field, value) in query.Where ?? [])
        {
            filter.And($"m.facts ->> {filter.Add(field.Code)} = {filter.Add(value)}");
        }

        return filter;
    }

    private MatterRow ReadRow(NpgsqlDataReader r)
    {
        T? Or<T>(int i) => r.IsDBNull(i) ? default : r.GetFieldValue<T>(i);
        var procedure = house.Procedure(r.GetString(2), r.GetInt32(3)) ?? throw new InvalidOperationException(r.GetString(2));
        using var facts = JsonDocument.Parse(r.GetString(16));
        return new(
            r.GetString(0), r.GetGuid(1), procedure.Code, procedure.Version, Or<string>(4), r.GetString(5), r.GetString(6), r.GetGuid(7),
            r.GetFieldValue<DateOnly>(8), r.IsDBNull(9) ? null : r.GetFieldValue<DateOnly>(9), r.IsDBNull(10) ? null : r.GetFieldValue<DateOnly>(10),
            Or<string>(11), r.GetBoolean(12), Or<string>(13), r.IsDBNull(14) ? null : r.GetInt64(14), r.GetInt32(15),
            FieldJson.Read(procedure.Fields.Where(f => f.InList), facts.RootElement));
    }
}
