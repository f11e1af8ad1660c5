using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;
using Npgsql;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>What the lines of a plan come to, against the lists as approved today.</summary>
public sealed class PlanPreview(Db db, RecordStore records, Bureaus bureaus, LegalClock clock)
{
    public async Task<PlanResult> Of(string bureau, IReadOnlyList<Facts> lines, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await Of(connection, bureau, lines, clock.Today, ct);
    }

    /// <summary>The same on a day, within a work.</summary>
    internal async Task<PlanResult> Of(NpgsqlConnection connection, string bureau, IReadOnlyList<Facts> lines, DateOnly on, CancellationToken ct)
    {
        var objects = await ApprovedLists.On(connection, bureau, ObjectList.Declaration, on, ct);
        var rules = await VisitRules.On(connection, records, bureaus, bureau, on, ct);
        return PlanCheck.Of(
            lines, await ApprovedLists.On(connection, bureau, ItemList.Declaration, on, ct), objects, objects.ToDictionary(o => o.Id, o => rules.Of(o).Cap), rules.LeastOf);
    }
}
