using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Rooms.Services.Lists;

/// <summary>The powers of ours and of other departments on a day, what may overlap, and what was concluded.</summary>
public sealed record PowerView(IReadOnlyList<Record> Ours, IReadOnlyList<Record> Theirs, IReadOnlyList<Record> Conclusions, IReadOnlyList<SuspectedOverlap> Suspected)
{
    /// <summary>The conclusion about a pair, or null while nobody has looked at it.</summary>
    public Record? Concluded(SuspectedOverlap pair) => Conclusions.FirstOrDefault(c =>
        c.Facts.Get(PowerBoundaries.Ours) == pair.Ours.Id && c.Facts.Get(PowerBoundaries.Theirs) == pair.Theirs.Id);
}

/// <summary>Reads the lists of powers of a day.</summary>
public sealed class PowerRecords(Db db, RecordStore store)
{
    public async Task<PowerView> Of(Actor actor, DateOnly on, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        async Task<IReadOnlyList<Record>> InForce(string register)
        {
            await using var command = new NpgsqlCommand(
                $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and {RecordStore.InUse} and r.from_date <= $3 and coalesce(r.to_date, 'infinity') >= $3 order by r.title, r.record_id",
                connection)
            {
                Parameters = { Work.P(actor.Bureau), Work.P(register), Work.P(on) },
            };
            return await store.ReadAll(command, ct);
        }

        var (ours, theirs) = (await InForce("power-item"), await InForce("other-power"));
        return new(ours, theirs, await InForce("power-overlap"), OverlapCheck.Find(ours, theirs));
    }
}
