using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;
using Npgsql;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>What the lines of a plan come to, against the lists as approved today.</summary>
public sealed class PlanPreview(Db db, Bureaus bureaus, LegalClock clock)
{
    public async Task<PlanResult> Of(string bureau, IReadOnlyList<Facts> lines, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await Of(connection, bureaus, bureau, lines, clock.Today, ct);
    }

    /// <summary>The same on a day, within a work.</summary>
    internal static async Task<PlanResult> Of(NpgsqlConnection connection, Bureaus bureaus, string bureau, IReadOnlyList<Facts> lines, DateOnly on, CancellationToken ct)
    {
        var objects = await ApprovedLists.On(connection, bureau, ObjectList.Declaration, on, ct);
        var grades = await Grades.On(connection, bureau, on, ct);
        var parameter = await bureaus.ParametersOn(bureau, on, ct);
        return PlanCheck.Of(
            lines, await ApprovedLists.On(connection, bureau, ItemList.Declaration, on, ct), objects,
            objects.ToDictionary(o => o.Id, o => CreditGrades.Rule(grades.GetValueOrDefault(o.Id), o.Facts.Get(ObjectList.Key), parameter).Cap));
    }
}
