using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;

namespace Fatong.Cli.Demo.Registers;

/// <summary>What records of the demo can point at: people and units of the cast, enterprises of the county, records entered before.</summary>
/// <remarks>
/// A recipe writes <c>@head</c>, <c>@officer</c> …, several with <c>@officer*3..6</c>; <c>@#2</c> the second record of a register. Nothing written: whatever the field
/// points at, in turn.
/// </remarks>
internal sealed class DemoThings(DemoBureau bureau, DemoCast cast, DemoNames names)
{
    private readonly Dictionary<string, List<Guid>> entered = new(StringComparer.Ordinal);
    private readonly List<Guid> enterprises = [];
    private readonly HashSet<string> firms = new(StringComparer.Ordinal);

    public void Add(string register, Guid id)
    {
        entered.TryAdd(register, []);
        entered[register].Add(id);
    }

    /// <summary>A member of the cast by the name recipes use.</summary>
    public Actor Person(string name, int number) => People(name)[(number - 1) % People(name).Count];

    /// <returns>An id, several ids, or null when there is nothing to point at.</returns>
    public async Task<object?> Find(Field field, string typed, int number, DateOnly day, CancellationToken ct)
    {
        var (name, many) = typed.Split('*', 2) is [var left, var right] ? (left, right) : (typed, "");
        if (field.Kind == FieldKind.Link)
        {
            return await One(field.Target!, name, number, ct);
        }

        var bounds = (many.Length > 0 ? many : "2..4").Split("..").Select(b => int.Parse(b, CultureInfo.InvariantCulture)).ToArray();
        var ids = new List<Guid>();
        for (var i = 0; i < names.Between(bounds[0], bounds[^1]); i++)
        {
            if (await One(field.Target!, name, number + i, ct) is { } id && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.Count > 0 ? (IReadOnlyList<Guid>)ids : null;
    }

    private async Task<Guid?> One(string target, string name, int number, CancellationToken ct) => target switch
    {
        "staff" => Person(name, number).Person,
        "unit" => Units(name)[(number - 1) % Units(name).Count],
        "party" => await Enterprise(number, ct),
        _ => entered.TryGetValue(target, out var ids) ? ids[(Place(name, number) - 1) % ids.Count] : null,
    };

    /// <summary><c>@#2</c> is the second record of its register, whatever the number of the record that points.</summary>
    private static int Place(string name, int number) => name.StartsWith("@#", StringComparison.Ordinal) ? int.Parse(name[2..], CultureInfo.InvariantCulture) : number;

    private IReadOnlyList<Actor> People(string name) => name.TrimStart('@') switch
    {
        "head" => [cast.Head],
        "leader" => [cast.Leader],
        "leaders" => [cast.Head, cast.Leader],
        "clerk" => [cast.Clerk],
        "reviewer" => [cast.Reviewer],
        "legal" => [cast.Reviewer, cast.Host],
        "writer" or "archivist" => [cast.Archivist],
        "captain" => [.. cast.Squads.Select(s => s.Head)],
        "officer" => [.. cast.Squads.SelectMany(s => new[] { s.First, s.Second })],
        "squads" => [.. cast.Squads.SelectMany(s => new[] { s.First, s.Second, s.Head })],
        "" or "any" => [.. cast.All],
        var other => throw new FormatException($"没有演示人物“{other}”。"),
    };

    private IReadOnlyList<Guid> Units(string name) => name.TrimStart('@') switch
    {
        "squad" => [.. cast.Squads.Select(s => s.Head.Unit)],
        "legal" => [cast.Reviewer.Unit],
        "office" => [cast.Archivist.Unit],
        "brigade" => [cast.Clerk.Unit],
        "bureau" => [cast.Head.Unit],
        "" or "any" => [.. cast.All.Select(a => a.Unit).Distinct()],
        var other => throw new FormatException($"没有演示单位“{other}”。"),
    };

    /// <summary>The enterprise of this number; entered when it is first pointed at.</summary>
    private async Task<Guid> Enterprise(int number, CancellationToken ct)
    {
        while (enterprises.Count < number && enterprises.Count < Most(number))
        {
            var name = names.Firm();
            for (var again = 0; !firms.Add(name); again++)
            {
                name = again < 20 ? names.Firm() : $"云溪县{names.Person()}运输经营部";
            }

            enterprises.Add(await bureau.Enter(
                Parties.Declaration,
                Facts.None.With(Parties.Kind, "firm").With(Parties.Name, name).With(Parties.CreditCode, names.CreditCode()).With(Parties.Representative, names.Person())
                    .With(Parties.Phone, names.Phone()).With(Parties.Address, $"云溪县工业园区{names.Between(1, 90)}号"),
                ct));
        }

        return enterprises[(number - 1) % enterprises.Count];
    }

    /// <summary>A county has some forty enterprises of the trade; a target may ask for more.</summary>
    private static int Most(int number) => Math.Max(40, number <= 400 ? 0 : number);
}
