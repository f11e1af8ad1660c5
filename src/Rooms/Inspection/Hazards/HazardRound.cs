using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Identity;
using Fatong.Platform.Jobs;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Inspection.Hazards;

using Work = Platform.Work.Work;

/// <summary>
/// Raises hazards whose rectification is overdue: first to the head of the unit and the supervisor, later to the leader. The act is one of the
/// procedure, so its gates say what is overdue, the ledger holds it and the people are told with it.
/// </summary>
public sealed class HazardRound(Db db, MatterActs acts, LegalClock clock) : IDailyRound
{
    public string Title => "隐患整改逾期上报";

    public async Task<string?> Run(string bureau, CancellationToken ct)
    {
        var house = HouseActor.Of(bureau) with { Roles = [Roles.House] };
        var raised = 0;
        foreach (var hazard in await Candidates(bureau, ct))
        {
            // One round a day raises a hazard at most once; a hazard that waits for a signature or a re-check is refused and comes up again tomorrow.
            var key = string.Create(CultureInfo.InvariantCulture, $"hazard-overrun/{hazard}/{clock.Today:yyyyMMdd}");
            var outcome = await acts.Take(house, new(hazard, HazardClosure.Overrun, Facts.None.With(CommonFields.On, clock.Today), key), ct);
            raised += outcome is Outcome<ActResult>.Done ? 1 : 0;
        }

        return raised == 0 ? null : $"上报整改逾期的隐患{raised}条";
    }

    /// <summary>Open hazards whose day has passed and that were not yet raised to the top for it; not twice on one day.</summary>
    private async Task<IReadOnlyList<Guid>> Candidates(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select m.matter_id from matter m
            where m.bureau_id = $1 and m.procedure = $3 and m.ended is null and m.done @> array['notice'] and (m.facts ->> 'rectify-by')::date < $2
              and (m.facts ->> 'overrun-level' is distinct from 'leader' or m.facts ->> 'overrun-term' is distinct from m.facts ->> 'rectify-by')
              and not exists (
                select from act a where a.bureau_id = m.bureau_id and a.matter_id = m.matter_id and a.step = 'overrun' and a.on_date = $2 and a.state = 'done')
            order by m.matter_id
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(clock.Today), Work.P(HazardClosure.Definition.Code) },
        };
        var found = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            found.Add(reader.GetGuid(0));
        }

        return found;
    }
}
