using Fatong.Rooms.Enforcement.Leads;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>A case lead (案件线索) and why no case was filed.</summary>
internal sealed record LeadView
{
    /// <summary>Number of the hotline order or of the letter, name of the informant.</summary>
    public string? SourceNote { get; init; }

    /// <summary>When the unlawful act was done.</summary>
    public DateTimeOffset? ActedAt { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What checking the lead brought to light.</summary>
    public string? Verified { get; init; }

    /// <summary>Which ground there is not to file.</summary>
    public string? Ground { get; init; }

    /// <summary>The same in full.</summary>
    public string? Note { get; init; }

    /// <summary>Who is told.</summary>
    public string? ToldTo { get; init; }
}

/// <summary>A letter to another organ.</summary>
/// <param name="To">The organ.</param>
/// <param name="Text">What is asked of it or made known to it.</param>
internal sealed record LetterView(string? To = null, string? Text = null);

/// <summary>Leads and letters.</summary>
internal static class LeadViews
{
    internal static LeadView Lead(PaperTask t) => t.Material.Matter.Procedure.Code != CaseLead.Definition.Code ? new() : new()
    {
        SourceNote = t.Facts.Get(CaseFields.SourceNote),
        ActedAt = t.Facts.At(CaseFields.ActedAt),
        Place = t.Facts.Get(CaseFields.Place),
        Verified = t.Facts.Get(CaseLead.Verified),
        Ground = t.Facts.Label(CaseLead.NotFiledGround),
        Note = t.Facts.Get(CaseLead.NotFiledNote),
        ToldTo = t.Facts.Get(CaseLead.ToldTo),
    };

    internal static LetterView Letter(PaperTask t) => new(
        t.Values.Get(EvidenceFields.AssistedBy) ?? t.Values.Get(ExecutionFields.CopiedTo) ?? t.Values.Get(ExecutionFields.FiledWith),
        t.Values.Get(EvidenceFields.AssistMatter) ?? t.Values.Get(ExecutionFields.CopiedText));
}
