using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;

namespace Fatong.Platform.Duties;

/// <summary>The query that finds what proves the occurrences of a duty; value and evidence come from it alone.</summary>
internal static class DutyEvidence
{
    /// <summary>Rows: occurrence, id of the record or matter, day; in order of the day. Null when nothing but a filed proof counts.</summary>
    /// <param name="each">At most so many rows an occurrence.</param>
    internal static string? Sql(Filter filter, string bureau, Duty duty, IReadOnlyCollection<Guid> occurrences, int each)
    {
        if (duty.Done.ByHandOnly)
        {
            return null;
        }

        var body = duty.Done.Register is null ? Acts(duty.Done, filter) : Records(duty.Done, filter);
        return $"""
            select o.occurrence_id, e.id, e.day from duty_occurrence o cross join lateral ({body} order by 2, 1 limit {each}) e
            where o.bureau_id = {filter.Add(bureau)} and o.occurrence_id = any({filter.Add(occurrences.ToArray())}) order by 1, 3, 2
            """;
    }

    /// <summary>The day a record counts for, as SQL over alias r.</summary>
    internal static string DayOf(Register register, Field<DateOnly>? day, Filter filter) =>
        day is not null && day.Code != register.On?.Code ? $"substring(r.facts ->> {filter.Add(day.Code)} from '^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}$')::date"
        : register.On is not null ? "r.on_date"
        : register.InForce is not null ? "coalesce(r.from_date, (r.entered_at at time zone 'Asia/Shanghai')::date)"
        : "(r.entered_at at time zone 'Asia/Shanghai')::date";

    private static string Records(DoneBy done, Filter filter)
    {
        filter.And("r.bureau_id = o.bureau_id").And($"r.register = {filter.Add(done.Register!.Code)}").And(RecordStore.InUse);
        var day = DayOf(done.Register, done.Day, filter);
        filter.And(done.Period is { } period ? $"r.facts ->> {filter.Add(period.Code)} = o.key" : $"{day} between o.from_date and o.to_date");
        filter.And($"(o.debtor_kind = 'bureau' or {Debtor(done, filter)})");
        if (done.Same)
        {
            filter.And("r.record_id = o.started_by");
        }
        else if (done.Of is { } of)
        {
            filter.And(Names(of, null, "o.started_by", filter, "r.facts"));
        }

        if (done.Where is { } where)
        {
            filter.And(ConditionSql.Of(where, "r.facts", null, filter));
        }

        return done.Distinct is { } distinct
            ? $"select (min(r.record_id::text))::uuid as id, min({day}) as day from record r where {filter.Sql} group by r.facts ->> {filter.Add(distinct.Code)}"
            : $"select r.record_id as id, {day} as day from record r where {filter.Sql}";
    }

    private static string Debtor(DoneBy done, Filter filter) => done.By is { } by
        ? Names(by, done.Column, "o.debtor_id", filter, "r.facts")
        : "case o.debtor_kind when 'unit' then r.unit_id else r.entered_by end = o.debtor_id";

    private static string Names(Field field, Field? column, string id, Filter filter, string facts) => field.Kind switch
    {
        FieldKind.Links => $"{facts} -> {filter.Add(field.Code)} @> to_jsonb({id}::text)",
        FieldKind.Rows => $"{facts} -> {filter.Add(field.Code)} @> jsonb_build_array(jsonb_build_object({filter.Add((column ?? field.Columns[0]).Code)}::text, {id}::text))",
        _ => $"{facts} ->> {filter.Add(field.Code)} = {id}::text",
    };

    private static string Acts(DoneBy done, Filter filter)
    {
        filter.And("a.bureau_id = o.bureau_id").And("a.state = 'done'")
            .And($"(a.procedure, a.step) in (select * from unnest({filter.Add(done.Acts.Select(x => x.Procedure.Code).ToArray())}::text[], {filter.Add(done.Acts.Select(x => x.Step.Value).ToArray())}::text[]))")
            .And("a.on_date between o.from_date and o.to_date")
            .And(done.By is { } by
                ? $"(o.debtor_kind = 'bureau' or {Names(by, done.Column, "o.debtor_id", filter, "m.facts")})"
                : "(o.debtor_kind = 'bureau' or case o.debtor_kind when 'unit' then m.unit_id = o.debtor_id else a.people @> array[o.debtor_id] end)");
        if (done.Same)
        {
            filter.And("a.matter_id = o.started_by");
        }
        else if (done.Of is { } of)
        {
            filter.And($"m.facts ->> {filter.Add(of.Code)} = o.started_by::text");
        }

        if (done.Where is { } where)
        {
            filter.And(ConditionSql.Of(where, "m.facts", "m.done", filter));
        }

        var key = done.Distinct is { } distinct ? $"m.facts ->> {filter.Add(distinct.Code)}" : "a.matter_id::text";
        return $"select (min(a.matter_id::text))::uuid as id, min(a.on_date) as day from act a join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id where {filter.Sql} group by {key}";
    }
}