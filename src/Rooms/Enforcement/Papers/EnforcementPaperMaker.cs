using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Rooms.Enforcement.CaseFiles;
using Fatong.Rooms.Enforcement.Oversight;

namespace Fatong.Rooms.Enforcement.Papers;

using Work = Fatong.Platform.Work.Work;

/// <summary>Fills the papers of enforcement from the case, in the transaction of the act that issues them.</summary>
internal sealed class EnforcementPaperMaker(CaseFileReader reader, MatterViews views, CaseFileStore files) : IPaperMaker
{
    private static readonly string[] OfTheVolume = [Enforcement.EnforcementPapers.Cover.Code, Enforcement.EnforcementPapers.Contents.Code, Enforcement.EnforcementPapers.Note.Code];

    /// <summary>What was read for a running act, so that its second paper reads nothing again and knows the first one's number.</summary>
    private readonly ConditionalWeakTable<Work, CaseMaterial> running = [];

    public bool Serves(Procedure procedure) => procedure.Room == EnforcementRoom.Declaration.Code && !OversightGroup.Procedures.Any(p => p.Code == procedure.Code);

    public string? NumberWord(PaperKind kind, DateOnly opened) => EnforcementPapers.Catalogue.For(kind.Code, opened).NumberWord;

    public async Task<MadePaper> Make(PaperRequest request, CancellationToken ct)
    {
        var material = await Material(request, ct);
        var template = EnforcementPapers.Catalogue.For(request.Kind.Code, request.Matter.Opened);
        var task = new PaperTask(
            material, request.Act, request.Kind, request.Number, await views.Terms(request.Matter, request.Act.On, ct), request.View.Parameter,
            await CaseFileReader.SubmittedOn(request.Work.Connection, request.Matter, request.Act, ct));
        var view = CaseFileViews.Of(task);
        if (OfTheVolume.Contains(template.Code))
        {
            var file = await files.Read(request.Work.Connection, material, ct);
            view = view with { Volume = VolumeViews.Of(task, file) };
        }

        var document = PaperMarks.Verifiable(template.Fill(view), template, request.Code, material.Office);
        running.AddOrUpdate(request.Work, material with
        {
            Papers = [.. material.Papers, new(Guid.Empty, request.Matter.Id, request.Act.Seq, request.Kind.Code, request.Number, template.Name, request.Act.On)],
        });
        return new(template.Name, template.Version, document);
    }

    public PaperService? Served(Matter matter, int seq, string kind) => ServiceViews.Of(matter, seq, kind);

    public async Task<JsonObject> Publish(PaperRequest request, CancellationToken ct) => PublishedDecision.Of(await Material(request, ct));

    private async Task<CaseMaterial> Material(PaperRequest request, CancellationToken ct)
    {
        if (!running.TryGetValue(request.Work, out var material))
        {
            material = await reader.Read(request.Work.Connection, request.Bureau, request.Matter, request.Act.On, ct);
        }

        return material;
    }
}
