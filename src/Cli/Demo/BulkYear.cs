using System.Globalization;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Bulk;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Npgsql;

namespace Fatong.Cli.Demo;

/// <summary>
/// Fills a told year up to many cases: each is a copy of one of the told cases with its own party, vehicle, squad, numbers
/// and ledger entries, sent by COPY. For measuring; papers and publications are those of the told cases only.
/// </summary>
internal sealed class BulkYear(ProductHouse house, string bureau, int year, DemoCast cast, int seed)
{
    /// <summary>Cases told through the real acts, from which the others are cast.</summary>
    public const int Told = 300;

    private const int Batch = 250;
    private const int CasesPerGroup = 500;

    private readonly DemoNames names = new(new Random(seed + 1));

    public async Task Fill(int size, IProgress<string>? progress, CancellationToken ct)
    {
        var founded = new DateOnly(year - 1, 3, 1);
        var entering = new DemoBureau(house.Get<RecordActs>(), names, bureau, founded);
        var groups = await new BulkSquads(entering, names, founded).Groups(cast, Math.Clamp(size / CasesPerGroup, 1, 2_000), ct);
        var moulds = await Moulds(ct);
        var clerk = new Actor(bureau, Guid.Empty, "批量装入", Guid.Empty, [Roles.Clerk], DataScope.Bureau, []);
        var caster = house.Get<CaseCaster>();
        for (var done = Told; done < size;)
        {
            var batch = new List<CaseCopy>();
            for (; batch.Count < Batch && done < size; done++)
            {
                batch.Add(Copy(moulds[done % moulds.Count], groups[done / moulds.Count % groups.Count], done));
            }

            await caster.Cast(clerk, batch, ct);
            if (done % 5_000 < Batch)
            {
                progress?.Report($"{done}/{size}件");
            }
        }

        await using var connection = await house.Db.Connect(ct);
        await using var analyze = new NpgsqlCommand("analyze", connection) { CommandTimeout = 600 };
        await analyze.ExecuteNonQueryAsync(ct);
    }

    private async Task<IReadOnlyList<(CaseMould Mould, BulkWords Words)>> Moulds(CancellationToken ct)
    {
        var store = house.Get<MatterStore>();
        await using var connection = await house.Db.Connect(ct);
        var moulds = new List<(CaseMould, BulkWords)>();
        foreach (var family in await Families(connection, ct))
        {
            var matters = new List<Matter>();
            foreach (var id in family)
            {
                matters.Add((await store.Load(connection, bureau, id, forChange: false, ct))!);
            }

            var facts = matters[0].Facts;
            var records = await house.Get<RecordStore>().Load(connection, bureau, [facts.Get(CaseFields.Party), facts.Get(CaseFields.Vehicle)], ct);
            var words = new BulkWords(cast, records, matters);
            if (words.Distinct)
            {
                moulds.Add((await CaseMould.Make(connection, matters, records, Guid.Empty, words.Originals, ct), words));
            }
        }

        return moulds;
    }

    /// <summary>Each lead with the matters below it, parents first.</summary>
    private async Task<IReadOnlyList<Guid[]>> Families(NpgsqlConnection connection, CancellationToken ct)
    {
        var filter = new Filter();
        var own = filter.Add(bureau);
        await using var command = filter.Command(
            connection,
            $"""
            with recursive family as (
              select matter_id as root, matter_id, 0 as depth from matter where bureau_id = {own} and procedure = 'enforcement.lead'
              union all
              select f.root, m.matter_id, f.depth + 1 from family f join matter m on m.bureau_id = {own} and m.parent_id = f.matter_id
            )
            select array_agg(matter_id order by depth, matter_id) from family group by root order by root
            """);
        var families = new List<Guid[]>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            families.Add(reader.GetFieldValue<Guid[]>(0));
        }

        return families;
    }

    private CaseCopy Copy((CaseMould Mould, BulkWords Words) from, IReadOnlyList<(Actor First, Actor Second, Actor Head)> squads, int i)
    {
        var people = squads.SelectMany(s => new[] { s.First, s.Second, s.Head }).ToList();
        var values = from.Words.Values(
            squads.Select(s => s.First.Unit), people, from.Words.IsUnit ? names.Firm() : names.Person(), BulkNames.PlateOf(i),
            from.Words.IsUnit ? names.CreditCode() : BulkNames.IdCardOf(i), names.Phone(), string.Create(CultureInfo.InvariantCulture, $"{bureau}-{year}-{i + 1:0000000}"));
        return new(from.Mould, values, cast.Squads.SelectMany(s => new[] { s.First, s.Second, s.Head }).Zip(people).ToDictionary(p => p.First.Person, p => p.Second.Name));
    }
}

/// <summary>The words of a told case that each copy has of its own, in one order for originals and values.</summary>
internal sealed class BulkWords
{
    public BulkWords(DemoCast cast, IReadOnlyList<Record> records, IReadOnlyList<Matter> matters)
    {
        var party = records.First(r => r.Register.Code == Parties.Declaration.Code).Facts;
        var plate = records.First(r => r.Register.Code == Vehicles.Declaration.Code).Facts.Get(Vehicles.Plate)!;
        IsUnit = party.Has(Parties.CreditCode);
        var archive = matters.Where(m => m.Facts.Has(ExecutionFields.ArchiveNumber)).Select(m => m.Facts.Get(ExecutionFields.ArchiveNumber)).FirstOrDefault();
        var people = cast.Squads.SelectMany(s => new[] { s.First, s.Second, s.Head }).ToList();
        Distinct = !cast.All.Append(cast.Retired).Any(a => a.Name == party.Get(Parties.Name));
        Originals =
        [
            .. cast.Squads.Select(s => s.First.Unit.ToString()), .. people.Select(p => p.Person.ToString()), .. people.Select((p, i) => Named(p, people.Take(i))),
            party.Get(Parties.Name)!, plate, (IsUnit ? party.Get(Parties.CreditCode) : party.Get(Parties.IdCard))!, party.Get(Parties.Phone)!, archive ?? "«archive»",
        ];
    }

    public bool IsUnit { get; }

    /// <summary>False when the party is called like someone of the bureau: then its name is no safe mark.</summary>
    public bool Distinct { get; }

    public IReadOnlyList<string> Originals { get; }

    public string[] Values(IEnumerable<Guid> units, IReadOnlyList<Actor> people, string party, string plate, string code, string phone, string archive) =>
    [
        .. units.Select(u => u.ToString()), .. people.Select(p => p.Person.ToString()), .. people.Select(p => $"\"name\":\"{p.Name}\""),
        party, plate, code, phone, archive,
    ];

    /// <summary>How a signature names a person; of two officers with one name the first stands for both.</summary>
    private static string Named(Actor person, IEnumerable<Actor> before) =>
        before.Any(b => b.Name == person.Name) ? $"«{person.Person}»" : $"\"name\":\"{person.Name}\"";
}
