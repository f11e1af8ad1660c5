using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Penalties;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>One decided case under the three systems.</summary>
/// <param name="PublishBy">Last day for publication; null when the decision is not to be published.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Reviewed">Passed legal review; a decision that needs one cannot be made without it.</param>
/// <param name="Recordings">Entries of the recording ledger that belong to the case.</param>
public sealed record ThreeSystemsCase(Guid Id, string Number, string Title, DateOnly Decided, DateOnly? PublishBy, DateOnly? Published, bool Reviewed, long Recordings)
{
    /// <summary>Not published although the last day has passed, or published after it.</summary>
    public bool LatePublication(DateOnly today) => PublishBy is { } by && (Published ?? today) > by;

    public bool HasGap(DateOnly today) => LatePublication(today) || Recordings == 0;
}

/// <summary>Publication, recording and legal review of every penalty case decided in a year (三项制度落实情况).</summary>
public sealed class ThreeSystems(Db db)
{
    /// <summary>The cases within the actor's scope, latest decision first; at most 5,000.</summary>
    public async Task<IReadOnlyList<ThreeSystemsCase>> Of(Actor actor, int year, CancellationToken ct)
    {
        var filter = Scope.Matters(actor);
        var decision = filter.Add(OrdinarySteps.Decision.Value);
        var procedures = filter.Add(new[] { OrdinaryPenalty.Definition.Code, SummaryPenalty.Definition.Code });
        var (from, to) = (filter.Add(new DateOnly(year, 1, 1)), filter.Add(new DateOnly(year, 12, 31)));
        var review = filter.Add(OrdinarySteps.LegalReview.Value);
        filter.And($"m.procedure = any({procedures})");
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(
            connection,
            $"""
            select m.matter_id, coalesce(m.number, ''), m.title, a.on_date, p.due, p.published_on, {review} = any(m.done),
              (select count(*) from record r where r.bureau_id = m.bureau_id and r.register = 'recording' and not r.withdrawn and r.merged_into is null
                and r.facts @> jsonb_build_object('case', m.matter_id::text))
            from act a
            join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id
            left join lateral (
              select p.due, p.published_on from publication p where p.bureau_id = m.bureau_id and p.matter_id = m.matter_id order by p.act_seq limit 1) p on true
            where a.step = {decision} and a.state = 'done' and a.on_date between {from} and {to} and {filter.Sql}
            order by a.on_date desc, m.matter_id
            limit 5000
            """);
        var cases = new List<ThreeSystemsCase>();
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            cases.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3), row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4),
                row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5), row.GetBoolean(6), row.GetInt64(7)));
        }

        return cases;
    }
}
