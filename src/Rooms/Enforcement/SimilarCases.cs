using Fatong.Kernel.Calendar;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Penalties;

namespace Fatong.Rooms.Enforcement;

/// <summary>A closed case with the same offence, grade and kind of party.</summary>
public sealed record SimilarCase(Guid Matter, string? Number, string Title, DateOnly DecidedOn, long FineFen);

/// <summary>Fines of similar cases of the bureau, as they stand beside the choice of a fine.</summary>
/// <param name="Cases">The newest, at most 20.</param>
/// <param name="Count">All that were found, also those not listed.</param>
/// <param name="LowerQuartileFen">Linear between neighbours, whole fen; null without cases.</param>
public sealed record SimilarFines(IReadOnlyList<SimilarCase> Cases, int Count, long? LeastFen, long? LowerQuartileFen, long? MedianFen, long? UpperQuartileFen, long? MostFen)
{
    /// <summary>How far a proposed fine lies from the median, in basis points of the median; null when there is no median above zero.</summary>
    public long? DeviationBasisPoints(long fineFen) => MedianFen is > 0 and { } median ? (fineFen - median) * 10_000 / median : null;

    /// <summary>The proposed fine lies outside the middle half of at least five cases: it should be explained.</summary>
    public bool Unusual(long fineFen) => Count >= 5 && (fineFen < LowerQuartileFen || fineFen > UpperQuartileFen);
}

/// <summary>Finds similar closed cases (类案). Cases of the reader's bureau only, and only their number, name and fine.</summary>
public sealed class SimilarCases(Db db, LegalClock clock)
{
    private const int Years = 3;

    private static readonly string[] Procedures = [OrdinaryPenalty.Definition.Code, SummaryPenalty.Definition.Code];

    /// <summary>Cases of the last three years that ended after a penalty decision still in force.</summary>
    /// <param name="partyKind">Code of <see cref="CaseFields.PartyKind"/>; null for both.</param>
    public async Task<SimilarFines> Find(Actor actor, string offence, string grade, string? partyKind, CancellationToken ct)
    {
        var today = clock.Today;
        var filter = new Filter();
        filter.And($"m.bureau_id = {filter.Add(actor.Bureau)}");
        filter.And($"m.procedure = any({filter.Add(Procedures)})");
        filter.And("m.ended is not null");
        filter.And($"m.facts @> {filter.Add($$"""{"{{OffenceChoice.Code.Code}}":{{Json(offence)}},"{{DecisionFields.Grade.Code}}":{{Json(grade)}}}""")}::jsonb");
        if (partyKind is not null)
        {
            filter.And($"m.facts ->> {filter.Add(CaseFields.PartyKind.Code)} = {filter.Add(partyKind)}");
        }

        filter.And($"a.on_date > {filter.Add(today.AddYears(-Years))} and a.on_date <= {filter.Add(today)}");
        filter.And("not exists (select 1 from publication p where p.bureau_id = m.bureau_id and p.matter_id = m.matter_id and p.withdrawn_on is not null)");
        var step = filter.Add(OrdinarySteps.Decision.Value);
        var fine = filter.Add(DecisionFields.Fine.Code);
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(
            connection,
            $"""
            with found as (
              select m.matter_id, m.number, m.title, a.on_date, coalesce((a.facts ->> {fine})::bigint, 0) as fine
              from matter m join act a on a.bureau_id = m.bureau_id and a.matter_id = m.matter_id and a.state = 'done' and a.step = {step}
              where {filter.Sql}
            ), spread as (
              select count(*)::int as n, min(fine) as least, max(fine) as most,
                percentile_cont(array[0.25, 0.5, 0.75]) within group (order by fine) as q
              from found
            )
            select f.matter_id, f.number, f.title, f.on_date, f.fine, s.n, s.least, s.most,
              round(s.q[1]::numeric)::bigint, round(s.q[2]::numeric)::bigint, round(s.q[3]::numeric)::bigint
            from spread s left join lateral (select * from found order by on_date desc, matter_id desc limit 20) f on true
            """);
        var cases = new List<SimilarCase>();
        var fines = new SimilarFines(cases, 0, null, null, null, null, null);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct) && !reader.IsDBNull(0))
        {
            cases.Add(new(reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateOnly>(3), reader.GetInt64(4)));
            fines = new(cases, reader.GetInt32(5), reader.GetInt64(6), reader.GetInt64(8), reader.GetInt64(9), reader.GetInt64(10), reader.GetInt64(7));
        }

        return fines;
    }

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
