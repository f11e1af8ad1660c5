using Fatong.Kernel.Calendar;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Papers;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>The case file (卷宗) of a penalty case: assembles itself from the papers and acts, at any time of the case.</summary>
public sealed class CaseFile
{
    private readonly Db db;
    private readonly MatterStore matters;
    private readonly LegalClock clock;
    private readonly CaseFileStore store;

    internal CaseFile(Db db, MatterStore matters, LegalClock clock, CaseFileStore store) =>
        (this.db, this.matters, this.clock, this.store) = (db, matters, clock, store);

    /// <summary>The file with its papers to print; null when the bureau has no such matter or it lies outside the reader's scope.</summary>
    public async Task<AssembledFile?> Assemble(Actor actor, Guid matterId, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        if (!await Visible(connection, actor, matterId, ct) || await Found(connection, actor, matterId, ct) is not { } matter)
        {
            return null;
        }

        var (record, task) = await store.Open(connection, matter, clock.Today, ct);
        var file = CaseFileStore.Assembly(record);
        return file with { Papers = [.. Enum.GetValues<Volume>().SelectMany(volume => Bound(task, file, volume))] };
    }

    /// <summary>Cover, contents, papers and closing note of one volume; nothing when the volume is empty.</summary>
    private static IEnumerable<PaperDocument> Bound(PaperTask task, AssembledFile file, Volume volume)
    {
        var items = file.Items.Where(i => i.Volume == volume).ToList();
        if (items.Count == 0)
        {
            return [];
        }

        var view = CaseFileViews.Of(task) with { Volume = VolumeViews.Of(task, file, volume) };
        PaperDocument Fill(PaperKind kind) => Papers.EnforcementPapers.Catalogue.For(kind.Code, task.Material.Case.Opened).Fill(view);
        return [Fill(Kinds.Cover), Fill(Kinds.Contents), .. items.Select(i => i.Document).OfType<PaperDocument>(), Fill(Kinds.Note)];
    }

    private async Task<Matter?> Found(Npgsql.NpgsqlConnection connection, Actor actor, Guid id, CancellationToken ct)
    {
        foreach (var bureau in actor.Scope == DataScope.BureauAndBelow ? actor.Below.Prepend(actor.Bureau) : [actor.Bureau])
        {
            if (await matters.Load(connection, bureau, id, forChange: false, ct) is { } matter)
            {
                return matter.Procedure.Room == EnforcementRoom.Declaration.Code ? matter : null;
            }
        }

        return null;
    }

    private static async Task<bool> Visible(Npgsql.NpgsqlConnection connection, Actor actor, Guid id, CancellationToken ct)
    {
        var scope = Scope.Matters(actor);
        scope.And($"m.matter_id = {scope.Add(id)}");
        await using var command = scope.Command(connection, $"select 1 from matter m where {scope.Sql}");
        return await command.ExecuteScalarAsync(ct) is not null;
    }
}
