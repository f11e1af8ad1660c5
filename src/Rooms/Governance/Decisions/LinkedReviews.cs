using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>
/// Carries the conclusion of a review of its own (legality, fair competition) into the matter that names it, so that gates
/// judge what the review found and not what somebody typed. A review that has not ended gives nothing.
/// </summary>
internal sealed class LinkedReviews(MatterStore matters) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) => Found(procedure, step) is not null;

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        var (link, conclusion, code) = Found(request.Matter.Procedure, request.Step.Id)!.Value;
        var facts = request.Matter.Facts.Merge(request.Values);
        if (!facts.Has(link))
        {
            return StepAnswer.Nothing;
        }

        var review = await matters.Load(request.Work.Connection, request.Matter.Bureau, facts.Get(link), forChange: false, ct);
        return review is { Ended: not null } && review.Procedure.Code == code && review.Facts.Get(conclusion) is { } found
            ? new(Facts.None.With(conclusion, found), [])
            : StepAnswer.Nothing;
    }

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct) => Task.FromResult<IReadOnlyList<OpenMatter>>([]);

    private static (Field<Guid> Link, Field<string> Conclusion, string Code)? Found(Procedure procedure, StepId step) => (procedure.Code, step.Value) switch
    {
        ("governance.major-matter", "convene") => (MajorMatter.Review, ReviewFields.Conclusion, "governance.legality-review"),
        ("governance.major-decision", "competition") => (CollectiveFields.CompetitionReview, FairCompetitionReview.Conclusion, "governance.fair-competition"),
        ("governance.normative-document", "competition") => (CollectiveFields.CompetitionReview, FairCompetitionReview.Conclusion, "governance.fair-competition"),
        _ => null,
    };
}
