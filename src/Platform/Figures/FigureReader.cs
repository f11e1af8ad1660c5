using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Figures;

/// <summary>Computes figures: one query gives the evidence, and the value is a measure over just that.</summary>
public sealed class FigureReader(Db db)
{
    /// <summary>The figure of a bureau for a period, split by a dimension where one is asked.</summary>
    public async Task<Figure> Read(string bureau, Indicator indicator, FigurePeriod period, Field? by, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var evidence = await Evidence(connection, bureau, indicator.Query, indicator.Nature, period, by, ct);
        long? per = indicator.Per is { } query
            ? Total(query, await Evidence(connection, bureau, query, indicator.Nature, period, null, ct))
            : null;
        return new(indicator, period, Total(indicator.Query, evidence), per, evidence);
    }

    /// <summary>The figure of a bureau without its evidence: the same query, measured in the database.</summary>
    public async Task<Figure> Value(string bureau, Indicator indicator, FigurePeriod period, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var (value, estimated) = await Measured(connection, bureau, indicator.Query, indicator.Nature, period, ct);
        long? per = indicator.Per is { } query ? (await Measured(connection, bureau, query, indicator.Nature, period, ct)).Value : null;
        return new(indicator, period, value, per, []) { Estimated = estimated };
    }

    internal static long Total(FigureQuery query, IReadOnlyList<Evidence> evidence) => Figure.Measured(query, evidence);

    private static async Task<(long Value, int Estimated)> Measured(
        NpgsqlConnection connection, string bureau, FigureQuery query, Nature nature, FigurePeriod period, CancellationToken ct)
    {
        if (query.Also.Count > 0)
        {
            var evidence = await Evidence(connection, bureau, query, nature, period, null, ct);
            return (Total(query, evidence), evidence.Count(e => e.Estimated));
        }

        var filter = new Filter();
        var sql = query.Records is null ? ActSql(filter, bureau, query, period, null) : RecordSql(filter, bureau, query, nature, period, null);
        var measure = query.Measure switch { Measure.Distinct => "count(distinct thing)", Measure.Sum => "coalesce(sum(measure), 0)::bigint", _ => "count(*)" };
        await using var command = filter.Command(connection, $"select {measure}, (count(*) filter (where guess))::int from ({sql}) e(id, measure, part, thing, guess)");
        command.CommandTimeout = 300;
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetInt64(0), row.GetInt32(1));
    }

    private static async Task<IReadOnlyList<Evidence>> Evidence(
        NpgsqlConnection connection, string bureau, FigureQuery query, Nature nature, FigurePeriod period, Field? by, CancellationToken ct)
    {
        var filter = new Filter();
        var sql = query.Records is null ? ActSql(filter, bureau, query, period, by) : RecordSql(filter, bureau, query, nature, period, by);
        var found = new List<Evidence>();
        var order = query.Records is not null ? " order by r.record_id" : query.OncePerMatter ? "" : " order by a.matter_id, a.seq";
        await using var command = filter.Command(connection, sql + order);
        command.CommandTimeout = 300;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            found.Add(new(reader.GetGuid(0), reader.GetInt64(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetBoolean(4)));
        }

        await reader.CloseAsync();
        foreach (var more in query.Also)
        {
            found.AddRange(await Evidence(connection, bureau, more, nature, period, by, ct));
        }

        return found;
    }

    private static string ActSql(Filter filter, string bureau, FigureQuery query, FigurePeriod period, Field? by)
    {
        filter.And($"a.bureau_id = {filter.Add(bureau)}");
        filter.And("a.state = 'done'");
        filter.And($"(a.procedure, a.step) in (select * from unnest({filter.Add(query.Acts.Select(x => x.Procedure.Code).ToArray())}::text[], {filter.Add(query.Acts.Select(x => x.Step.Value).ToArray())}::text[]))");
        filter.And($"a.on_date between {filter.Add(period.From)} and {filter.Add(period.To)}");
        if (period.AsOf is { } asOf)
        {
            filter.And($"a.done_at <= {filter.Add(asOf)}");
        }

        if (query.Where is { } where)
        {
            filter.And(ConditionSql.Of(where, query.AsActed ? "(m.facts || a.facts)" : "m.facts", "m.done", filter));
        }

        string Fact(Field field)
        {
            var code = filter.Add(field.Code);
            return $"coalesce(a.facts ->> {code}, m.facts ->> {code})";
        }

        var part = by?.Code switch
        {
            null => "''",
            Splits.UnitCode => "m.unit_id::text",
            Splits.MonthCode => "to_char(a.on_date, 'YYYY-MM')",
            _ => $"coalesce({Fact(by)}, '')",
        };
        var measure = query.Measure == Measure.Sum ? $"coalesce(({Fact(query.Of!)})::bigint, 0)" : "1::bigint";
        var thing = query.Measure == Measure.Distinct ? IsMany(query.Of!) ? "each.value" : $"nullif({Fact(query.Of!)}, '')" : "null::text";
        var each = query.Measure == Measure.Distinct && IsMany(query.Of!) ? Each($"coalesce(a.facts -> {filter.Add(query.Of!.Code)}, m.facts -> {filter.Add(query.Of.Code)})") : "";
        var once = query.OncePerMatter ? "distinct on (a.matter_id) " : "";

        // A plain count is answered from the index of acts alone.
        var join = query.Where is null && (by is null || by.Code == Splits.MonthCode) && query.Of is null ? "" : " join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id";
        return $"select {once}a.matter_id, {measure}, {part}, {thing}, false from act a{join}{each} where {filter.Sql}{(query.OncePerMatter ? " order by a.matter_id, a.seq" : "")}";
    }

    private static string RecordSql(Filter filter, string bureau, FigureQuery query, Nature nature, FigurePeriod period, Field? by)
    {
        foreach (var narrow in Narrow(filter, "r", bureau, query, nature, period))
        {
            filter.And(narrow);
        }

        string Fact(Field field) => query.Each is { Kind: FieldKind.Rows } rows && rows.Columns.Contains(field)
            ? $"e.v ->> {filter.Add(field.Code)}"
            : $"r.facts ->> {filter.Add(field.Code)}";
        string Member() => query.Each is { Kind: not FieldKind.Rows } ? "e.v #>> '{}'" : Fact(query.Of!);

        var from = query.Each is { } members ? $"record r cross join lateral jsonb_array_elements(coalesce(r.facts -> {filter.Add(members.Code)}, '[]'::jsonb)) e(v)" : "record r";
        if (query.EachWhere is { } condition)
        {
            filter.And(ConditionSql.Of(condition, "e.v", null, filter));
        }

        if (query.Among is { } among)
        {
            var member = Member();
            filter.And($"{member} in ({Values(filter, bureau, among, nature, period)})");
        }

        var part = by?.Code switch
        {
            null => "''",
            Splits.UnitCode => "r.unit_id::text",
            Splits.MonthCode => "coalesce(to_char(r.on_date, 'YYYY-MM'), '')",
            _ => $"coalesce({Fact(by)}, '')",
        };
        var measure = query.Measure == Measure.Sum ? $"coalesce(({Fact(query.Of!)})::bigint, 0)" : "1::bigint";
        var many = query.Measure == Measure.Distinct && query.Of is { } of && IsMany(of);
        var thing = query.Measure != Measure.Distinct ? "null::text" : many ? "each.value" : query.Of is { } told ? $"nullif({Fact(told)}, '')" : Member();
        var each = many ? Each($"r.facts -> {filter.Add(query.Of!.Code)}") : "";
        var guess = query is { Measure: Measure.Sum, Of.Estimable: true } ? $"coalesce(({Fact(query.Of.EstimateMark)})::boolean, false)" : "false";
        return $"select r.record_id, {measure}, {part}, {thing}, {guess} from {from}{each} where {filter.Sql}";
    }

    /// <summary>What another query finds, as a list of texts: the values of its field, or the ids of its records.</summary>
    private static string Values(Filter filter, string bureau, FigureQuery query, Nature nature, FigurePeriod period)
    {
        var where = string.Join(" and ", Narrow(filter, "s", bureau, query, nature, period));
        var value = query.Of is { } of ? $"s.facts ->> {filter.Add(of.Code)}" : "s.record_id::text";
        return $"select {value} from record s where {where}";
    }

    /// <summary>Which records of an alias a query is about.</summary>
    private static List<string> Narrow(Filter filter, string alias, string bureau, FigureQuery query, Nature nature, FigurePeriod period)
    {
        List<string> parts =
        [
            $"{alias}.bureau_id = {filter.Add(bureau)}", $"{alias}.register = {filter.Add(query.Records!.Code)}",
            $"not {alias}.withdrawn and {alias}.merged_into is null",
        ];
        if (nature == Nature.Stock || query.Standing)
        {
            var day = filter.Add(period.To);
            parts.Add($"coalesce({alias}.from_date, {alias}.on_date, '-infinity') <= {day} and coalesce({alias}.to_date, 'infinity') >= {day}");
        }
        else
        {
            parts.Add($"{alias}.on_date between {filter.Add(period.From)} and {filter.Add(period.To)}");
        }

        if (period.AsOf is { } asOf)
        {
            parts.Add($"{alias}.entered_at <= {filter.Add(asOf)}");
        }

        if (query.Where is { } where)
        {
            parts.Add(ConditionSql.Of(where, alias + ".facts", null, filter));
        }

        return parts;
    }

    private static bool IsMany(Field field) => field.Kind is FieldKind.Links or FieldKind.Choices;

    /// <summary>One row for each value of a list, and one without when the list is empty.</summary>
    private static string Each(string list) => $" left join lateral jsonb_array_elements_text({list}) each(value) on true";
}
