using System.Text;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Papers;
using Npgsql;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>An issued paper with its frozen body.</summary>
internal sealed record FiledPaper(CasePaper Issued, PaperDocument Document);

/// <summary>What a case file is made of.</summary>
/// <param name="Branches">Matters that branch off from the case: measures, transfers.</param>
internal sealed record CaseRecord(CaseMaterial Material, MatterView View, IReadOnlyList<Matter> Branches, IReadOnlyList<FiledPaper> Papers)
{
    public Matter Case => Material.Case;

    /// <summary>0 for a paper of the case, from 1 for those of its branches, in the order they were opened.</summary>
    public int RankOf(CasePaper paper) => 1 + Branches.ToList().FindIndex(b => b.Id == paper.Matter);

    /// <summary>The act that issued a paper.</summary>
    public ActView? ActOf(CasePaper paper) =>
        Branches.Prepend(Case).FirstOrDefault(m => m.Id == paper.Matter)?.Acts.FirstOrDefault(a => a.Seq == paper.Act);
}

/// <summary>Reads what a case file is made of.</summary>
internal sealed class CaseFileStore(MatterStore matters, MatterViews views, Bureaus bureaus, CaseFileReader reader)
{
    /// <summary>What the file of a matter is made of, and the task that fills its cover. A measure or a transfer is filed with its case.</summary>
    public async Task<(CaseRecord File, PaperTask Cover)> Open(NpgsqlConnection connection, Matter matter, DateOnly today, CancellationToken ct)
    {
        var bureau = (await bureaus.Find(matter.Bureau, ct))!;
        var material = await reader.Read(connection, bureau, matter, today, ct);
        if (!ReferenceEquals(material.Case, material.Matter))
        {
            material = await reader.Read(connection, bureau, material.Case, today, ct);
        }

        var main = material.Case;
        var last = main.Acts.LastOrDefault(a => a.State == ActState.Done) ?? main.Acts[^1];
        var parameter = await bureaus.ParametersOn(bureau.Code, main.Opened, ct);
        return (
            await Record(connection, material, today, ct),
            new(material, last, Enforcement.EnforcementPapers.Cover, null, await views.Terms(main, today, ct), parameter, last.On));
    }

    public async Task<CaseRecord> Record(NpgsqlConnection connection, CaseMaterial material, DateOnly today, CancellationToken ct)
    {
        var main = material.Case;
        var branches = new List<Matter>();
        foreach (var id in await Children(connection, main, ct))
        {
            branches.Add((await matters.Load(connection, main.Bureau, id, forChange: false, ct))!);
        }

        var open = branches.Where(b => b.Ended is null).GroupBy(b => b.Procedure.Code).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var view = await views.Read(main, today, open, ct);
        return new(material, view, branches, await Papers(connection, main.Bureau, [.. main.Parent is { } lead ? [lead] : Array.Empty<Guid>(), main.Id, .. branches.Select(b => b.Id)], ct));
    }

    /// <summary>The file as it stands when a paper of the volume is made.</summary>
    public async Task<AssembledFile> Read(NpgsqlConnection connection, CaseMaterial material, CancellationToken ct)
    {
        var on = material.Matter.Acts[^1].On;
        return Assembly(await Record(connection, material, on, ct));
    }

    /// <summary>Orders, counts and checks.</summary>
    public static AssembledFile Assembly(CaseRecord file) => new(
        file.Case.Id, file.Case.Title, file.Case.Number, CaseFileOrder.Arrange(file), CaseFileGaps.Of(file), CaseFileConsistency.Of(file));

    private static async Task<IReadOnlyList<Guid>> Children(NpgsqlConnection connection, Matter main, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select matter_id from matter where bureau_id = $1 and parent_id = $2 order by opened, matter_id", connection)
        {
            Parameters = { Work.P(main.Bureau), Work.P(main.Id) },
        };
        var ids = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            ids.Add(reader.GetGuid(0));
        }

        return ids;
    }

    private static async Task<IReadOnlyList<FiledPaper>> Papers(NpgsqlConnection connection, string bureau, Guid[] matters, CancellationToken ct)
    {
        var issued = await CaseFileReader.PapersOf(connection, bureau, matters, ct);
        await using var command = new NpgsqlCommand("select paper_id, body from paper where bureau_id = $1 and matter_id = any($2)", connection)
        {
            Parameters = { Work.P(bureau), Work.P(matters) },
        };
        var bodies = new Dictionary<Guid, PaperDocument>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            bodies[reader.GetGuid(0)] = PaperJson.FromBytes(Encoding.UTF8.GetBytes(reader.GetString(1)));
        }

        return [.. issued.Select(p => new FiledPaper(p, bodies[p.Id]))];
    }
}
