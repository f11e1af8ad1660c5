using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>All enforcement papers: the 24 statutory forms of 交通运输行政执法文书式样 and the supplementary ones our procedures need.</summary>
internal static class EnforcementPapers
{
    /// <summary>How many statutory forms there are.</summary>
    internal const int StatutoryForms = 24;

    /// <summary>The papers, in every version.</summary>
    internal static PaperCatalogue<CaseFileView> Catalogue { get; } = new(
    [
        .. LeadPapers.All, .. FilingPapers.All, .. EvidencePapers.All, .. CoercionPapers.All, .. NoticePapers.All,
        .. ReviewPapers.All, .. DecisionPapers.All, .. ExecutionPapers.All, .. ClosingPapers.All, .. LetterPapers.All,
    ]);
}
