using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>What major decisions and normative documents have in common: comments of the public, the link to a fair-competition review, review of legality as steps.</summary>
public static class CollectiveFields
{
    public static readonly StepId Comment = new("comment");
    public static readonly StepId CommentClosed = new("comment-closed");
    public static readonly StepId Competition = new("competition");
    public static readonly StepId ReviewRequest = new("review-request");
    public static readonly StepId ReviewOpinion = new("review-opinion");
    public static readonly StepId ReviewAdoption = new("review-adoption");

    public static readonly Field<bool> TouchesMarket = Make.YesNo("touches-market", "涉及经营者经济活动");
    public static readonly Field<IReadOnlyList<string>> CommentWays = Make.Choices(
        "comment-ways", "征求意见方式", ("website", "政府网站"), ("media", "新媒体、报刊"), ("meeting", "座谈会"), ("survey", "问卷、民意调查"), ("visit", "实地走访"), ("letters", "书面征求意见")) with { Required = true };
    public static readonly Field<DateOnly> CommentUntil = Make.Date("comment-until", "意见截止日期") with { Required = true };
    public static readonly Field<string> CommentShort = Make.Paragraph("comment-short", "情况紧急、缩短征求意见期限的说明");
    public static readonly Field<IReadOnlyList<string>> CommentFiles = Make.Files("comment-files", "草案及起草说明");
    public static readonly Field<long> CommentsReceived = Make.Count("comments-received", "收到意见", "条") with { Required = true };
    public static readonly Field<long> CommentsAdopted = Make.Count("comments-adopted", "采纳意见", "条") with { Required = true };
    public static readonly Field<string> CommentsText = Make.Paragraph("comments-text", "意见归纳及采纳情况，不采纳的理由") with { Required = true };

    public static readonly Field<Guid> CompetitionReview = Make.Link("competition-review", "公平竞争审查事项", "governance.fair-competition") with { Required = true };

    /// <summary>Worked out from the review that is named.</summary>
    public static readonly Field<string> CompetitionFound = FairCompetitionReview.Conclusion with { Required = false, InList = false };

    public static readonly Condition CompetitionCleared = Is(CompetitionFound, "compliant", "exception");

    public static readonly Condition AdoptedWithin = Measured("comments-adopted", "采纳数不超过收到数", v => v.Facts.Get(CommentsAdopted) <= v.Facts.Get(CommentsReceived));

    /// <summary>The step that names the fair-competition review, for what touches the market.</summary>
    public static Step CompetitionStep(IReadOnlyList<StepId> after, IReadOnlyList<StepId> before) => new(Competition, "公平竞争审查", Handler, FairCompetitionRegulation.Art(18))
    {
        Stage = "论证审查", After = after, Before = before, When = Yes(TouchesMarket), Repeats = true,
        Gates = [new("competition-cleared", FairCompetitionRegulation.Art(18), "公平竞争审查尚未办结，或者结论不是可以出台", CompetitionCleared)],
        Asks = [CompetitionReview], Computes = [CompetitionFound],
    };

    /// <summary>Review of legality as steps of the matter: request, opinion, what became of each item. A refused draft may be submitted again.</summary>
    public static IReadOnlyList<Step> ReviewSteps(Citation basis, StepId drafted, IReadOnlyList<StepId> after, StepId before, Gate room, PaperKind opinion) =>
    [
        new(ReviewRequest, "送合法性审查", Handler, basis)
        {
            Stage = "合法性审查", After = after, Before = [before], Repeats = true,
            Gates = [room, new("review-open", basis, "已经送审，尚未收到审查意见", AllAnswered)],
            Asks = [ReviewFields.SubmittedText, ReviewFields.Materials, ReviewFields.ReviewDue, ReviewFields.UrgentReason, ReviewFields.Drafts],
        },
        new(ReviewOpinion, "合法性审查意见", LegalReviewer, basis)
        {
            Stage = "合法性审查", After = [ReviewRequest], Before = [before], Repeats = true,
            Gates = [ReviewGates.NotTheDrafter(drafted, ReviewRequest), ReviewGates.ConclusionFits, ReviewGates.ItemsGiven],
            Asks =
            [
                ReviewFields.CounselName with { Required = false }, ReviewFields.CounselText with { Required = false }, ReviewFields.Competence, ReviewFields.ProcedureRight,
                ReviewFields.ContentRight, ReviewFields.Conclusion, ReviewFields.OpinionItems, ReviewFields.OpinionText,
            ],
            Produces = [opinion],
        },
        new(ReviewAdoption, "合法性审查意见采纳情况", Handler, basis)
        {
            Stage = "合法性审查", After = [ReviewOpinion], Before = [before], When = Taken(ReviewOpinion) & ReviewFields.NeedsChange, Repeats = true,
            Gates = [ReviewGates.EveryItemAnswered], Asks = [ReviewFields.AdoptionItems, ReviewFields.RevisedDrafts],
        },
    ];

    /// <summary>The draft may come before the meeting: reviewed, not found unlawful.</summary>
    public static Gate Lawful(Citation basis) => new(
        "lawful-first", basis, "未经合法性审查或者经审查不合法的，不得提交集体讨论", Taken(ReviewOpinion) & Is(ReviewFields.Conclusion, "pass", "amend"));

    private static readonly Condition AllAnswered = Measured("review-open", "此前的送审均已收到意见", v => v.Done(ReviewOpinion).Count() >= v.Done(ReviewRequest).Count());
}
