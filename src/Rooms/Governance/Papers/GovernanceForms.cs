using System.Text.Json.Nodes;
using Fatong.Kernel.Papers;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Documents;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>All templates of governance, and what the public reads of its matters.</summary>
public static class GovernanceForms
{
    public static PaperCatalogue<FormView> Catalogue { get; } = new([.. ReviewPapers.All, .. MeetingPapers.All, .. DocumentPapers.All]);

    /// <summary>Drafts and documents are public as they are; nothing of persons is in these fields.</summary>
    internal static JsonObject Publish(FormView v)
    {
        var body = new JsonObject { ["title"] = v.Matter.Title, ["number"] = v[DocumentFields.Number] ?? v.Number, ["bureau"] = v.Bureau.Name };
        foreach (var (key, text) in new (string, string?)[]
        {
            ("text", v[DocumentFields.DraftText] ?? v[DecisionFields.DraftText]),
            ("until", v.Act.Step == CollectiveFields.Comment ? v[CollectiveFields.CommentUntil] : null),
            ("ways", v.Act.Step == CollectiveFields.Comment ? v[CollectiveFields.CommentWays] : null),
            ("effective", v[DocumentFields.EffectiveFrom]),
            ("valid", v[DocumentFields.ValidUntil]),
            ("unified", v[DocumentFields.UnifiedNumber]),
            ("comments", v.Act.Step == CollectiveFields.Comment ? null : v[CollectiveFields.CommentsText]),
        })
        {
            if (text is not null)
            {
                body[key] = text;
            }
        }

        return body;
    }
}
