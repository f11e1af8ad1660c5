using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Daily;
using Npgsql;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>How likely an object is drawn and how often it may be visited, on a day.</summary>
/// <param name="Grades">Credit grade by object.</param>
/// <param name="Sectors">Key sectors in force, as recorded.</param>
internal sealed record VisitRules(IReadOnlyDictionary<Guid, string> Grades, IReadOnlyList<Facts> Sectors, Func<string, long?> Parameter)
{
    /// <summary>What is known on a day: approved grades, key sectors in force, parameters of the bureau.</summary>
    internal static async Task<VisitRules> On(NpgsqlConnection connection, RecordStore records, Bureaus bureaus, string bureau, DateOnly day, CancellationToken ct)
    {
        var sectors = (await records.All(connection, bureau, KeySector.Declaration, ct)).Select(r => r.Facts)
            .Where(s => s.Get(KeySector.From) <= day && (!s.Has(KeySector.To) || s.Get(KeySector.To) >= day));
        return new(await Lists.Grades.On(connection, bureau, day, ct), [.. sectors], await bureaus.ParametersOn(bureau, day, ct));
    }

    /// <summary>Weight in a draw and most visits a year: by credit grade and importance, the yearly bound of a key sector standing in for the general one.</summary>
    internal (long Weight, long Cap) Of(Listed o) =>
        CreditGrades.Rule(Grades.GetValueOrDefault(o.Id), o.Facts.Get(ObjectList.Key), SectorCap(o.Facts.Get(ObjectList.Trade)!), Parameter);

    /// <summary>The most visits that a key sector asks of each enterprise of a trade; 0 when none does.</summary>
    internal (long Times, string Name) LeastOf(string trade) => Sectors.Where(s => s.Get(KeySector.Trade) == trade)
        .Select(s => (s.Get(KeySector.AtLeast), s.Get(KeySector.Name)!)).OrderByDescending(s => s.Item1).FirstOrDefault();

    private long? SectorCap(string trade) => Sectors.Where(s => s.Get(KeySector.Trade) == trade && s.Has(KeySector.AtMost)).Select(s => (long?)s.Get(KeySector.AtMost)).Max();
}
