using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Platform.Exchange;

/// <summary>Streams the present filter of a list as a table; each export is a ledger entry. Personal data is masked.</summary>
public sealed class TableExport(Desk desk, MatterList matters, RecordList records, RecordReader reader, House house)
{
    private const int Batch = 500;

    /// <summary>Writes all matters of a filter that the actor may see.</summary>
    public async Task<long> Matters(Actor actor, MatterQuery query, TableFormat format, Stream target, CancellationToken ct)
    {
        var procedure = query.Procedure is { } code ? house.Current.FirstOrDefault(p => p.Code == code) : null;
        await Note(actor, "matters", query.Procedure ?? "", format, Words(query), ct);
        var fields = procedure?.Fields.Where(f => f.InList && f.Code != procedure.Title.Code).ToList() ?? [];
        using var table = Tables.Write(target, format, procedure?.Name ?? "事项", [8, 26, 46, 16, 12, 12, 12, 16, .. fields.Select(_ => 20)]);
        table.Row(["序号", "编号", "名称", "程序", "当前阶段", "立案日期", "办结日期", "到期日", .. fields.Select(f => (Cell)Header(f))]);
        var names = house.Current.ToDictionary(p => p.Code, p => p.Name, StringComparer.Ordinal);
        var done = 0L;
        await foreach (var rows in Chunks(matters.Stream(actor, query, desk.Clock.Today, ct), ct))
        {
            var titles = await Titles(rows.GroupBy(r => r.Bureau).Select(g => (g.Key, g.SelectMany(r => RecordReader.LinksIn(fields, r.Facts)))), ct);
            foreach (var row in rows)
            {
                done++;
                table.Row(
                [
                    done, row.Number, row.Title, names.GetValueOrDefault(row.Procedure, row.Procedure), row.Stage, Day(row.Opened), Day(row.Ended),
                    Day(row.Due) + (row.DueProvisional ? "（暂定）" : ""), .. fields.Select(f => Value(f, row.Facts[f.Code], titles)),
                ]);
            }
        }

        return done;
    }

    /// <summary>Writes all records of a filter that the actor may see, every field a column.</summary>
    public async Task<long> Records(Actor actor, RecordQuery query, TableFormat format, Stream target, CancellationToken ct)
    {
        await Note(actor, "records", query.Register.Code, format, query.Search is null ? "" : "有检索条件", ct);
        var fields = query.Register.Fields;
        using var table = Tables.Write(target, format, query.Register.Name, [.. fields.Select(f => f.Kind == FieldKind.Paragraph ? 50 : 20)]);
        table.Row(fields.Select(f => (Cell)Header(f)));
        var done = 0L;
        await foreach (var rows in Chunks(records.Stream(actor, query, ct), ct))
        {
            var titles = await Titles(rows.GroupBy(r => r.Bureau).Select(g => (g.Key, g.SelectMany(r => RecordReader.LinksIn(fields, r.Facts)))), ct);
            foreach (var record in rows)
            {
                done++;
                table.Row(fields.Select(f => Value(f, record.Facts[f.Code], titles)));
            }
        }

        return done;
    }

    /// <summary>The column head of a field: its label, with the unit where it has one; what an import reads back.</summary>
    public static string Header(Field field) => field.Unit is { } unit ? $"{field.Label}（{unit}）" : field.Label;

    private async Task Note(Actor actor, string what, string code, TableFormat format, string filter, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        work.Append(new("export.made.v1", Guid.Empty, work.Today, null, new JsonObject
        {
            ["code"] = code, ["filter"] = filter, ["format"] = format.ToString().ToLowerInvariant(), ["what"] = what,
        }));
        await work.Commit(ct);
    }

    private static Cell Value(Field field, object? value, IReadOnlyDictionary<Guid, string> titles) => value switch
    {
        null => "",
        long number when field.Kind == FieldKind.Number => number,
        long fen => new("", fen / 100m),
        Guid id => titles.GetValueOrDefault(id, ""),
        IReadOnlyList<Guid> ids => string.Join('、', ids.Select(id => titles.GetValueOrDefault(id, ""))),
        _ => Masking.Show(field, value),
    };

    private async Task<IReadOnlyDictionary<Guid, string>> Titles(IEnumerable<(string Bureau, IEnumerable<Guid> Ids)> wanted, CancellationToken ct)
    {
        var all = new Dictionary<Guid, string>();
        foreach (var (bureau, ids) in wanted)
        {
            foreach (var (id, title) in await reader.Titles(bureau, ids, ct))
            {
                all[id] = title;
            }
        }

        return all;
    }

    private static async IAsyncEnumerable<List<T>> Chunks<T>(IAsyncEnumerable<T> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var chunk = new List<T>(Batch);
        await foreach (var row in rows.WithCancellation(ct))
        {
            chunk.Add(row);
            if (chunk.Count == Batch)
            {
                yield return chunk;
                chunk = new(Batch);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>The filter without what was typed: a search text may be a name.</summary>
    private static string Words(MatterQuery query) => string.Join(' ', new[]
    {
        query.State.ToString().ToLowerInvariant(), query.From is null ? null : $"from {Day(query.From)}", query.To is null ? null : $"to {Day(query.To)}", query.Search is null ? null : "searched",
    }.OfType<string>());
}
