using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;

namespace Fatong.Rooms.Inspection.Papers;

/// <summary>Fills the papers of inspection and what it publishes.</summary>
internal sealed class InspectionPaperMaker(RecordStore store) : IPaperMaker
{
    public bool Serves(Procedure procedure) => procedure.Room == InspectionRoom.Declaration.Code;

    public string? NumberWord(PaperKind kind, DateOnly opened) => Sheets.All.First(s => s.Kind.Code == kind.Code).Word;

    public async Task<MadePaper> Make(PaperRequest request, CancellationToken ct)
    {
        var view = await View(request, ct);
        var document = Sheets.All.First(s => s.Kind.Code == request.Kind.Code).Fill(view with { Number = request.Number ?? request.Matter.Number });
        var blocks = document.Blocks.ToList();
        var seal = blocks.FindLastIndex(b => b is SealBlock);
        blocks.Insert(seal < 0 ? blocks.Count : seal, new QrCodeBlock($"{(request.Kind == InspectionPapers.Notice ? "/scan" : "/v")}/{request.Code}", $"验证码：{request.Code}", SizeMm: 18, seal < 0 ? Align.Right : Align.Left));
        return new(request.Kind.Name, 1, document with { Blocks = blocks });
    }

    public async Task<JsonObject> Publish(PaperRequest request, CancellationToken ct) => Publications.Of(request, await View(request, ct));

    private async Task<SheetView> View(PaperRequest request, CancellationToken ct)
    {
        var (work, matter) = (request.Work, request.Matter);
        var officers = matter.Acts.SelectMany(a => a.Values.Get(CommonFields.Officers) ?? []).ToList();
        var ids = RecordReader.LinksIn(matter.Procedure.Fields, matter.Facts).Concat(RecordReader.LinksIn(matter.Procedure.Fields, request.Act.Values)).Concat(officers).Distinct().ToList();
        var records = await store.Load(work.Connection, matter.Bureau, ids, ct);
        await using var command = work.Command(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'certificate' and r.facts @> any($2::jsonb[]) and {RecordStore.InUse}",
            matter.Bureau, officers.Distinct().Select(o => FieldJson.Write([Certificates.Holder], Facts.None.With(Certificates.Holder, o)).ToJsonString()).ToArray());
        var certificates = await store.ReadAll(command, ct);
        return new(
            request.Bureau, matter.Number, request.Act.On, matter.Facts, request.Act, records.ToDictionary(r => r.Id),
            certificates.ToLookup(c => c.Facts.Get(Certificates.Holder), c => c.Facts));
    }
}
