using System.Text.Json.Nodes;
using Fatong.Kernel.Papers;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>All templates of oversight. Nothing of it is published by itself.</summary>
public static class OversightForms
{
    public static PaperCatalogue<FormView> Catalogue { get; } = new([.. AppealPapers.All, .. FileReviewPapers.All, .. SupervisionPapers.All]);

    public static FormPaperMaker Maker() => new(OversightGroup.Procedures, Catalogue, v => new JsonObject { ["title"] = v.Matter.Title, ["number"] = v.Number });
}
