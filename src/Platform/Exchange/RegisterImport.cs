using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Platform.Exchange;

using Work = Work.Work;

/// <summary>
/// Fills a register from a table file, batch by batch: good rows are entered, bad ones reported by row and column.
/// A row whose external number is known corrects that record, or changes nothing when it says the same; so a repeated import is harmless.
/// </summary>
public sealed class RegisterImport(Desk desk, RecordActs acts, RecordStore store, RecordReader reader, House house)
{
    public const int MostErrors = 2_000;
    private const int Batch = 500;
    private const string ErrorHead = "导入错误";

    /// <exception cref="SheetRefused">The file as a whole cannot be taken.</exception>
    /// <param name="reached">Told the number of rows done after each batch.</param>
    /// <param name="year">The year that every record's day must lie in; null when any will do.</param>
    public async Task<ImportReport> Run(
        Actor actor, Register register, Stream file, string fileName, bool dryRun, Func<int, Task>? reached, CancellationToken ct, int? year = null)
    {
        if (!RecordActs.MayKeep(actor, register))
        {
            throw new SheetRefused($"“{register.Name}”由{string.Join('、', register.Keepers.Select(k => k.Name))}登记，您没有导入的权限");
        }

        var run = new ImportProgress(actor, register, dryRun, year);
        var heads = (IReadOnlyList<Field?>?)null;
        var batch = new List<SheetRow>(Batch);
        foreach (var row in Tables.Read(file, fileName))
        {
            if (row.IsBlank)
            {
                continue;
            }

            if (heads is null)
            {
                heads = row.Faults.Count == 0 ? Heads(register, row) : throw new SheetRefused("列名所在的行含有公式");
                continue;
            }

            batch.Add(row);
            if (batch.Count == Batch)
            {
                await Take(run, heads, batch, ct);
                batch.Clear();
                if (reached is not null)
                {
                    await reached(run.Rows);
                }
            }
        }

        if (heads is null)
        {
            throw new SheetRefused("文件没有内容：第一行应为列名，可先下载模板");
        }

        await Take(run, heads, batch, ct);
        if (!dryRun && run.Entered + run.Corrected > 0)
        {
            await using var work = await desk.Begin(actor, ct);
            work.Append(new("register.imported.v1", Guid.Empty, work.Today, null, new JsonObject
            {
                ["corrected"] = run.Corrected, ["entered"] = run.Entered, ["register"] = register.Code, ["rows"] = run.Rows,
            }));
            await work.Commit(ct);
        }

        return new(dryRun, run.Rows, run.Entered, run.Corrected, run.Unchanged, run.Bad, run.Errors);
    }

    /// <summary>An empty table with the columns of a register, and a second row that says what each accepts.</summary>
    public static void Template(Register register, Stream target)
    {
        var fields = Columns(register);
        using var table = Tables.Write(target, TableFormat.Xlsx, register.Name, [.. fields.Select(_ => 24)]);
        table.Row(fields.Select(f => (Cell)((f.Required ? "*" : "") + TableExport.Header(f))));
    }

    /// <summary>
    /// The rows with errors as they stood in the file, each with its errors in a last column, to be put right and imported again:
    /// that column is passed over.
    /// </summary>
    public static void ErrorTable(ImportReport report, Stream file, string fileName, Stream target)
    {
        var errors = report.Errors.GroupBy(e => e.Row).ToDictionary(g => g.Key, g => string.Join('；', g.Select(e => e.Column.Length == 0 ? e.Message : $"{e.Column}：{e.Message}")));
        var width = 0;
        ITableWriter? table = null;
        try
        {
            foreach (var row in Tables.Read(file, fileName).Where(r => !r.IsBlank))
            {
                if (table is null)
                {
                    var heads = row.Cells.Where(c => c.Trim() != ErrorHead).ToList();
                    width = heads.Count;
                    table = Tables.Write(target, TableFormat.Xlsx, "导入错误", [.. heads.Select(_ => 20), 60]);
                    table.Row([.. heads.Select(h => (Cell)h), ErrorHead]);
                }
                else if (errors.TryGetValue(row.Number, out var message))
                {
                    table.Row([.. Enumerable.Range(0, width).Select(i => (Cell)(i < row.Cells.Count ? row.Cells[i] : "")), $"第{row.Number}行　{message}"]);
                }
            }
        }
        finally
        {
            table?.Dispose();
        }
    }

    /// <summary>The errors alone, when the file is not at hand.</summary>
    public static void ErrorTable(ImportReport report, Stream target)
    {
        using var table = Tables.Write(target, TableFormat.Xlsx, "导入错误", [10, 24, 70]);
        table.Row(["行号", "列", "错误"]);
        foreach (var error in report.Errors)
        {
            table.Row([error.Row, error.Column, error.Message]);
        }
    }

    /// <summary>The fields a table can fill: all but files.</summary>
    public static IReadOnlyList<Field> Columns(Register register) => [.. register.Fields.Where(f => f.Kind != FieldKind.Files)];

    private static IReadOnlyList<Field?> Heads(Register register, SheetRow row)
    {
        var columns = Columns(register);
        var heads = row.Cells.Select(cell => cell.Trim().TrimStart('*', '＊')).Select(text => columns.FirstOrDefault(f => TableExport.Header(f) == text || f.Label == text || f.Code == text)).ToList();
        var unknown = row.Cells.Where((cell, i) => cell.Trim().Length > 0 && cell.Trim() != ErrorHead && heads[i] is null).Select(c => c.Trim()).ToList();
        if (unknown.Count > 0)
        {
            throw new SheetRefused($"“{register.Name}”没有这些列：{string.Join('、', unknown.Take(10))}。可先下载模板");
        }

        if (heads.OfType<Field>().GroupBy(f => f.Code).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            throw new SheetRefused($"列“{twice.First().Label}”出现了两次");
        }

        var missing = columns.Where(f => f.Required && !heads.Contains(f)).Select(f => f.Label).ToList();
        return missing.Count == 0 ? heads : throw new SheetRefused($"缺少必填列：{string.Join('、', missing)}");
    }

    private async Task Take(ImportProgress run, IReadOnlyList<Field?> heads, List<SheetRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        run.Rows += rows.Count;
        await using var work = await desk.Begin(run.Actor, ct);
        var links = await Links(work, run, heads, rows, ct);
        var parsed = new List<(SheetRow Row, Facts Facts)>();
        foreach (var row in rows)
        {
            var (facts, errors) = Parse(heads, row, links, house);
            if (errors.Count == 0 && run.Year is { } year && run.Register.On is { } on && facts.Has(on) && facts.Get(on).Year != year)
            {
                errors.Add(new(row.Number, on.Label, $"{facts.Get(on):yyyy-MM-dd}不在{year}年度内"));
            }

            var key = run.Register.Key is { } field ? facts.Get(field) : null;
            if (errors.Count == 0 && key is not null && !run.Keys.Add(key))
            {
                errors.Add(new(row.Number, run.Register.Key!.Label, "文件中有两行使用同一编号"));
            }

            if (errors.Count == 0)
            {
                parsed.Add((row, facts));
            }
            else
            {
                run.Fail(errors);
            }
        }

        var held = await Held(work, run.Register, parsed, ct);
        var same = await Same(work, run.Register, parsed, ct);
        var unseen = await Unseen(work, run.Register, held.Values, ct);
        foreach (var (row, facts) in parsed)
        {
            if (run.Register.Key is { } number && facts.Get(number) is { } said && held.TryGetValue(said, out var other) && unseen.Contains(other.Id))
            {
                run.Fail([new(row.Number, number.Label, $"“{said}”已由其他单位或者人员登记，不在您的数据范围内，不能更正")]);
                continue;
            }

            await Keep(work, run, held, same, row, facts, ct);
        }

        if (!run.DryRun)
        {
            await work.Commit(ct);
            run.Moves.Clear();
        }
    }

    private async Task Keep(Work work, ImportProgress run, Dictionary<string, Record> held, HashSet<string> same, SheetRow row, Facts facts, CancellationToken ct)
    {
        var register = run.Register;
        if (register.Key is null || !facts.Has(register.Key))
        {
            var said = Said(register, register.Complete(facts));
            if (same.Contains(said))
            {
                run.Unchanged++;
                return;
            }

            if (!run.Said.TryAdd(said, row.Number))
            {
                run.Fail([new(row.Number, "", $"与第{run.Said[said]}行完全相同，只导入一次")]);
                return;
            }
        }

        var earlier = register.Key is { } key && facts.Get(key) is { } number ? held.GetValueOrDefault(number) : null;
        var merged = register.Complete(earlier is null ? facts : earlier.Facts.Merge(facts));
        if (earlier is not null && Same(register, earlier.Facts, merged))
        {
            run.Unchanged++;
            return;
        }

        var errors = await acts.CheckImported(work, register, merged, earlier?.Id, run.Moves, ct);
        if (errors.Count == 0)
        {
            errors = run.Doubled(merged);
        }

        if (errors.Count > 0)
        {
            run.Fail([.. errors.Select(e => new RowError(row.Number, e.Label, e.Message))]);
            return;
        }

        StockMove.Note(run.Moves, register, earlier?.Facts, merged, work.Today);
        if (earlier is null)
        {
            run.Entered++;
            acts.KeepImported(work, register, merged);
        }
        else
        {
            run.Corrected++;
            acts.KeepImported(work, earlier, merged, "批量导入更正");
        }
    }

    private static (Facts Facts, List<RowError> Errors) Parse(IReadOnlyList<Field?> heads, SheetRow row, IReadOnlyDictionary<(string, string), Guid> links, House house)
    {
        var facts = Facts.None;
        var errors = row.Faults.Select(f => new RowError(row.Number, f.Column < heads.Count ? heads[f.Column]?.Label ?? "" : "", f.Message)).ToList();
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i] is not { } field || row.Faults.Any(f => f.Column == i))
            {
                continue;
            }

            var text = i < row.Cells.Count ? row.Cells[i] : "";
            var (value, error) = field.Kind switch
            {
                FieldKind.Link when text.Trim().Length > 0 => Link(field, text.Trim(), links, house),
                FieldKind.Links when text.Trim().Length > 0 => Many(field, text, links, house),
                _ => FieldText.Parse(field, text),
            };
            if (error is null)
            {
                facts = facts.With(field.Code, value);
            }
            else
            {
                errors.Add(new(row.Number, field.Label, error));
            }
        }

        return (facts, errors);
    }

    private static (object? Value, string? Error) Link(Field field, string text, IReadOnlyDictionary<(string, string), Guid> links, House house) =>
        !links.TryGetValue((field.Target!, text), out var id) ? (null, $"“{house.Register(field.Target!)?.Name ?? field.Label}”中没有“{text}”，请核对名称或改填编号")
        : id == Guid.Empty ? (null, $"有多条名为“{text}”的记录，请改填编号")
        : (id, null);

    private static (object? Value, string? Error) Many(Field field, string text, IReadOnlyDictionary<(string, string), Guid> links, House house)
    {
        var found = Names(text).Select(name => Link(field, name, links, house)).ToList();
        return found.FirstOrDefault(f => f.Error is not null).Error is { } error ? (null, error) : ((IReadOnlyList<Guid>)[.. found.Select(f => (Guid)f.Value!)], null);
    }

    private static string[] Names(string text) => text.Split(['、', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<IReadOnlyDictionary<(string, string), Guid>> Links(Work work, ImportProgress run, IReadOnlyList<Field?> heads, List<SheetRow> rows, CancellationToken ct)
    {
        var links = new Dictionary<(string, string), Guid>();
        foreach (var target in heads.OfType<Field>().Where(f => f.Kind is FieldKind.Link or FieldKind.Links).Select(f => f.Target!).Distinct(StringComparer.Ordinal))
        {
            if (house.Register(target) is not { } register)
            {
                continue;
            }

            var texts = rows.SelectMany(row => heads.SelectMany((f, i) =>
                f?.Target != target || i >= row.Cells.Count ? [] : f.Kind == FieldKind.Link ? [row.Cells[i].Trim()] : Names(row.Cells[i]))).Where(t => t.Length > 0);
            foreach (var (text, id) in await reader.Resolve(work.Connection, run.Actor, register, [.. texts.Distinct(StringComparer.Ordinal)], ct))
            {
                links[(target, text)] = id;
            }
        }

        return links;
    }

    /// <summary>Those of some records that are outside the scope of the person: an import corrects no more than the pages let him see.</summary>
    private static async Task<HashSet<Guid>> Unseen(Work work, Register register, IReadOnlyCollection<Record> held, CancellationToken ct)
    {
        var unseen = held.Select(r => r.Id).ToHashSet();
        if (unseen.Count > 0)
        {
            var filter = Scope.Records(work.Actor, register);
            filter.And($"r.record_id = any({filter.Add(unseen.ToArray())})");
            await using var command = filter.Command(work.Connection, $"select r.record_id from record r where {filter.Sql}");
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                unseen.Remove(rows.GetGuid(0));
            }
        }

        return unseen;
    }

    private async Task<Dictionary<string, Record>> Held(Work work, Register register, List<(SheetRow Row, Facts Facts)> parsed, CancellationToken ct)
    {
        var held = new Dictionary<string, Record>(StringComparer.Ordinal);
        if (register.Key is not { } key || parsed.Count == 0)
        {
            return held;
        }

        await using var command = work.Command(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and r.external_no = any($3) and {RecordStore.InUse} for update",
            work.Actor.Bureau, register.Code, parsed.Select(p => p.Facts.Get(key)).OfType<string>().ToArray());
        foreach (var record in await store.ReadAll(command, ct))
        {
            held[record.Facts.Get(key)!] = record;
        }

        return held;
    }

    /// <summary>What records without an external number already say that is said again: the same file twice changes nothing.</summary>
    private async Task<HashSet<string>> Same(Work work, Register register, List<(SheetRow Row, Facts Facts)> parsed, CancellationToken ct)
    {
        var free = parsed.Where(p => register.Key is null || !p.Facts.Has(register.Key)).ToList();
        if (free.Count == 0)
        {
            return [];
        }

        var days = register.On is { } on ? free.Where(p => p.Facts.Has(on)).Select(p => p.Facts.Get(on)).Distinct().ToArray() : null;
        await using var command = work.Command(
            $"""
            select {RecordStore.Columns} from record r
            where r.bureau_id = $1 and r.register = $2 and {RecordStore.Titled("$3")}{(days is null ? "" : " and r.on_date = any($4)")} and {RecordStore.InUse}
            """,
            [work.Actor.Bureau, register.Code, free.Select(p => FieldText.Show(register.Title, p.Facts[register.Title.Code])).Distinct().ToArray(), .. days is null ? Array.Empty<object>() : [days]]);
        return [.. (await store.ReadAll(command, ct)).Select(r => Said(register, r.Facts))];
    }

    /// <summary>What a table can say of a record, as one text.</summary>
    private static string Said(Register register, Facts facts) => FieldJson.Write(Columns(register), Only(register, facts)).ToJsonString();

    private static Facts Only(Register register, Facts facts) => Columns(register).Aggregate(Facts.None, (only, field) => only.With(field.Code, facts[field.Code]));

    private static bool Same(Register register, Facts a, Facts b) =>
        FieldJson.Write(register.Fields, a).ToJsonString() == FieldJson.Write(register.Fields, b).ToJsonString();
}
