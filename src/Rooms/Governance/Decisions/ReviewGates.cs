using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Decisions.ReviewFields;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>The gates of legality review.</summary>
public static class ReviewGates
{
    public static readonly Gate ConclusionFits = new(
        "review-conclusion", MajorDecisionRegulation.Art(27), "权限、程序、内容任何一项不合法的，不能得出“合法”的结论",
        Implies(Is(Conclusion, "pass"), Yes(Competence) & Yes(ProcedureRight) & Yes(ContentRight)));

    public static readonly Gate ItemsGiven = new(
        "review-items", LegalityReviewOpinion.Art(0), "要求修改或者认定不合法的，应当逐项写明意见",
        Implies(NeedsChange, Measured("review-items", "已逐项写明意见，序号不重复", v => Numbers(v.Facts.Get(OpinionItems)) is { Count: > 0 } n && n.Distinct().Count() == n.Count)));

    public static readonly Gate EveryItemAnswered = new(
        "review-answered", LegalityReviewOpinion.Art(0), "每一项意见都应当反馈是否采纳、落实在何处；未完全采纳的应当说明理由",
        Measured("review-answered", "每一项意见均已反馈，采纳的写明落实之处，未完全采纳的写明理由", v =>
        {
            var answers = v.Facts.Get(AdoptionItems) ?? [];
            return Numbers(answers).Order().SequenceEqual(Numbers(v.Facts.Get(OpinionItems)).Order())
                && answers.All(a => a.Get(Adopted) == "no" || Filled(a.Get(AdoptedWhere)))
                && answers.All(a => a.Get(Adopted) == "yes" || Filled(a.Get(NotAdoptedReason)));
        }));

    /// <summary>Who drafted does not review.</summary>
    public static Gate NotTheDrafter(params StepId[] drafting) => new(
        "review-separate", MajorDecisionRegulation.Art(25), "起草、送审人员不能审查自己的送审事项", OtherPeopleThan(drafting));

    public static Gate RoomLeft(Deadline room) => new(
        "review-room", MajorDecisionRegulation.Art(26), "送交合法性审查应当保证不少于七个工作日，情况紧急的应当说明", Within(room) | Known(UrgentReason));

    /// <summary>Nothing more is asked while the last request is unanswered.</summary>
    public static Gate NothingMissing(StepId asked, StepId answered) => new(
        "review-asked", LegalityReviewOpinion.Art(0), "已经要求补充的材料尚未补充，应当一次告知", Answered(asked, answered));

    public static Gate Complete(StepId asked, StepId answered) => new(
        "review-complete", LegalityReviewOpinion.Art(0), "要求补充的材料尚未补充", Answered(asked, answered));

    private static Condition Answered(StepId asked, StepId answered) => Measured(
        $"answered-{asked}", "要求补充的材料已经补充", v => v.Done(answered).Count() >= v.Done(asked).Count());

    private static List<long> Numbers(IReadOnlyList<Facts>? rows) => [.. (rows ?? []).Select(r => r.Get(ItemNo))];

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
}
