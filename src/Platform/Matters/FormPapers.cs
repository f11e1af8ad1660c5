using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Matters;

/// <summary>What a simple form is filled from: the matter after the act, and the names of what its links point to.</summary>
/// <param name="Number">The paper's own number, else that of the matter.</param>
public sealed record FormView(Bureau Bureau, Matter Matter, ActView Act, string? Number, IReadOnlyDictionary<Guid, string> Titles)
{
    public Facts Facts => Matter.Facts;

    /// <summary>The value in words: labels of choices, titles of links; null when not known.</summary>
    public string? this[Field field] => Show(field, Facts[field.Code]);

    /// <summary>A value of a row or of another act in words.</summary>
    public string? Show(Field field, object? value) => value switch
    {
        null => null,
        Guid id => Titles.GetValueOrDefault(id),
        IReadOnlyList<Guid> ids => string.Join('、', ids.Select(i => Titles.GetValueOrDefault(i)).OfType<string>()),
        IReadOnlyList<string> files when field.Kind == FieldKind.Files => $"{files.Count}份",
        DateOnly day => ChineseFormat.Date(day),
        _ => FieldText.Show(field, value),
    };

    /// <summary>The rows of a table field; empty when not known.</summary>
    public IReadOnlyList<Facts> Rows(Field<IReadOnlyList<Facts>> field) => Facts.Get(field) ?? [];

    /// <summary>Done acts of a step, oldest first.</summary>
    public IEnumerable<ActView> Done(StepId step) => Matter.Acts.Where(a => a.Step == step && a.State == ActState.Done);

    /// <summary>The last done act of a step, or null.</summary>
    public ActView? Last(StepId step) => Done(step).LastOrDefault();
}

/// <summary>What the public reads of a matter of such a room: keys and texts in order.</summary>
public delegate JsonObject FormPublication(FormView view);

/// <summary>Makes the simple papers of a room: templates over <see cref="FormView"/>, nothing read but the matter and the titles of its links.</summary>
public sealed class FormPaperMaker(IReadOnlyList<Procedure> procedures, PaperCatalogue<FormView> catalogue, FormPublication publish) : IPaperMaker
{
    private readonly HashSet<string> served = [.. procedures.Select(p => p.Code)];

    public bool Serves(Procedure procedure) => served.Contains(procedure.Code);

    public string? NumberWord(PaperKind kind, DateOnly opened) => catalogue.For(kind.Code, opened).NumberWord;

    public async Task<MadePaper> Make(PaperRequest request, CancellationToken ct)
    {
        var template = catalogue.For(request.Kind.Code, request.Matter.Opened);
        var paper = template.Fill(await View(request, ct));
        if (template.Audience == PaperAudience.Outward)
        {
            var blocks = paper.Blocks.ToList();
            var seal = blocks.FindLastIndex(b => b is SealBlock);
            blocks.Insert(seal < 0 ? blocks.Count : seal, new QrCodeBlock($"/v/{request.Code}", $"验证码：{request.Code}", SizeMm: 18, seal < 0 ? Align.Right : Align.Left));
            paper = paper with { Blocks = blocks };
        }

        return new(template.Name, template.Version, paper);
    }

    public async Task<JsonObject> Publish(PaperRequest request, CancellationToken ct) => publish(await View(request, ct));

    private static async Task<FormView> View(PaperRequest request, CancellationToken ct)
    {
        var links = request.Matter.Procedure.Fields.Where(f => f.Kind is FieldKind.Link or FieldKind.Links).ToList();
        var ids = request.Matter.Acts.Select(a => a.Values).Append(request.Matter.Facts)
            .SelectMany(facts => links.Select(f => facts[f.Code])).SelectMany(v => v is Guid id ? [id] : v as IReadOnlyList<Guid> ?? [])
            .Distinct().ToArray();
        return new(request.Bureau, request.Matter, request.Act, request.Number ?? request.Matter.Number, await Titles(request, ids, ct));
    }

    private static async Task<Dictionary<Guid, string>> Titles(PaperRequest request, Guid[] ids, CancellationToken ct)
    {
        var titles = new Dictionary<Guid, string>();
        if (ids.Length == 0)
        {
            return titles;
        }

        await using var command = request.Work.Command(
            """
            select record_id, title from record where bureau_id = $1 and record_id = any($2)
            union all
            select matter_id, coalesce(number || ' ', '') || title from matter where bureau_id = $1 and matter_id = any($2)
            """,
            request.Matter.Bureau, ids);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            titles[reader.GetGuid(0)] = reader.GetString(1);
        }

        return titles;
    }
}
