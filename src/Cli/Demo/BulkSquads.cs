using Fatong.Kernel.Fields;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;

namespace Fatong.Cli.Demo;

/// <summary>More squads for a bureau of many cases: units with certified officers, entered through the ordinary acts.</summary>
internal sealed class BulkSquads(DemoBureau bureau, DemoNames names, DateOnly founded)
{
    /// <summary>How many squads work in one unit.</summary>
    private const int SquadsOfUnit = 10;

    private int number;

    /// <summary>The squads of the year's story first, then groups of as many new ones, in new units every ten groups.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<(Actor First, Actor Second, Actor Head)>>> Groups(DemoCast cast, int groups, CancellationToken ct)
    {
        var all = new List<IReadOnlyList<(Actor, Actor, Actor)>> { cast.Squads };
        IReadOnlyList<Guid> units = [];
        while (all.Count < groups)
        {
            if ((all.Count - 1) % SquadsOfUnit == 0)
            {
                units = await NewUnits(cast.Squads.Count, ct);
            }

            var squads = new List<(Actor, Actor, Actor)>();
            foreach (var (like, unit) in cast.Squads.Zip(units))
            {
                squads.Add((await Officer(like.First, unit, ct), await Officer(like.Second, unit, ct), await Officer(like.Head, unit, ct)));
            }

            all.Add(squads);
        }

        return all;
    }

    private async Task<IReadOnlyList<Guid>> NewUnits(int count, CancellationToken ct)
    {
        var units = new List<Guid>();
        while (units.Count < count)
        {
            number++;
            units.Add(await bureau.Enter(
                Units.Declaration,
                Facts.None.With(Units.Name, $"执法大队第{number}中队").With(Units.Code, $"V{number:000}")
                    .With(Units.Kind, "enforcement").With(Units.From, founded),
                ct));
        }

        return units;
    }

    private async Task<Actor> Officer(Actor like, Guid unit, CancellationToken ct)
    {
        var name = names.Person();
        var id = await bureau.Enter(
            Staff.Declaration,
            Facts.None.With(Staff.Name, name).With(Staff.Number, $"Q{++number:0000}").With(Staff.Unit, unit).With(Staff.Post, "执法员")
                .With(Staff.Kind, "civil").With(Staff.Phone, names.Phone()).With(Staff.From, founded),
            ct);
        await bureau.Enter(
            Certificates.Declaration,
            Facts.None.With(Certificates.Holder, id).With(Certificates.Number, $"990102{number:00000}")
                .With(Certificates.Classes, (IReadOnlyList<string>)["road", "transport", "waterway", "port"]).With(Certificates.Area, "云溪县")
                .With(Certificates.From, founded).With(Certificates.To, founded.AddYears(5)).With(Certificates.CheckedYear, founded.Year + 1),
            ct);
        return like with { Person = id, Name = name, Unit = unit };
    }
}
