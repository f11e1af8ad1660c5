using System.Text.Json.Nodes;
using Fatong.Kernel.Papers;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>All templates of governance, and what the public reads of its matters.</summary>
public static class GovernanceForms
{
    public static PaperCatalogue<FormView> Catalogue { get; } = new([.. ReviewPapers.All, .. MeetingPapers.All]);

    internal static JsonObject Publish(FormView v) => new()
    {
        ["title"] = v.Matter.Title,
        ["number"] = v.Number,
        ["bureau"] = v.Bureau.Name,
    };
}
