using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Governance.Decisions.ReviewFields;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>Legality review of a decision or paper (合法性审查): asked for, assigned, answered, and every opinion accounted for.</summary>
public static class LegalityReview
{
    public static readonly StepId Submit = new("submit");
    public static readonly StepId Supplement = new("supplement");
    public static readonly StepId Supplemented = new("supplemented");
    public static readonly StepId Assign = new("assign");
    public static readonly StepId Counsel = new("counsel");
    public static readonly StepId Opinion = new("opinion");
    public static readonly StepId Adoption = new("adoption");
    public static readonly StepId Close = new("close");
    public static readonly StepId Withdraw = new("withdraw");

    public static readonly Field<string> Title = Make.Text("title", "送审事项") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice(
        "subject-kind", "送审类别",
        ("decision", "行政决策"), ("document", "行政规范性文件（代拟、会签）"), ("policy", "政策措施、实施方案"), ("reply", "信息公开、信访等答复"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("submitted-unit", "送审单位", "unit") with { InList = true };
    public static readonly Field<bool> ToGovernment = Make.YesNo("to-government", "审查后还须报本级政府（司法行政部门）审查");
    public static readonly Field<Guid> Reviewer = Make.Link("reviewer", "承办审查人员", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Lacking = Make.Paragraph("lacking", "须补充的材料") with { Required = true };
    public static readonly Field<string> Supplied = Make.Paragraph("supplied", "补充情况") with { Required = true };
    public static readonly Field<string> WithdrawReason = Make.Paragraph("withdraw-reason", "撤回理由") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");

    /// <summary>Runs from complete materials: it stands still while something is missing.</summary>
    public static readonly Deadline ReviewIn = Deadline.Within(
        "review", "合法性审查期限", BureauParameters.LegalityReviewTerm.Term, Submit, Opinion, LegalityReviewOpinion.Art(0), CountingRules.Ordinary) with
    {
        OrBy = [Withdraw], SuspendedBetween = (Supplement, Supplemented), Parameter = BureauParameters.LegalityReviewTerm.Code, Confidence = Confidence.Local,
    };

    /// <summary>A decision leaves its reviewer at least seven working days.</summary>
    public static readonly Deadline Room = Deadline.Ahead(
        "review-room", "留给合法性审查的最短时间", 7.WorkingDays, Opinion, Submit, MajorDecisionRegulation.Art(26), CountingRules.Ordinary) with
    {
        FromField = ReviewDue, When = Is(Kind, "decision"),
    };

    private static readonly Gate RoomLeft = ReviewGates.RoomLeft(Room);

    public static readonly Procedure Definition =
        new("governance.legality-review", Version: 1, "合法性审查", InForceFrom: new(2019, 9, 1), MajorDecisionRegulation.Art(25))
    {
        Steps =
        [
            new(Submit, "送审", Handler, MajorDecisionRegulation.Art(26))
            {
                Stage = "送审", Gates = [RoomLeft], Asks = [Title, Kind, Unit, SubmittedText, Materials, ReviewDue, UrgentReason, ToGovernment, Drafts],
            },
            new(Assign, "受理并明确审查人员", LegalReviewer, MajorDecisionRegulation.Art(26)) { Stage = "审查", After = [Submit], Before = [Opinion], Asks = [Reviewer] },
            new(Supplement, "一次告知补充材料", LegalReviewer, MajorDecisionRegulation.Art(26))
            {
                Stage = "审查", After = [Submit], Before = [Opinion], Optional = true, Repeats = true, Gates = [ReviewGates.NothingMissing(Supplement, Supplemented)], Asks = [Lacking],
            },
            new(Supplemented, "补充材料", Handler, MajorDecisionRegulation.Art(26))
            {
                Stage = "审查", After = [Supplement], Before = [Opinion], When = Taken(Supplement), Optional = true, Repeats = true, Asks = [Supplied, Drafts],
            },
            new(Counsel, "法律顾问、公职律师提出意见", LegalReviewer, MajorDecisionRegulation.Art(28))
            {
                Stage = "审查", After = [Assign], Before = [Opinion], Optional = true, Repeats = true, Asks = [CounselName, CounselKind, CounselText, CounselFiles],
            },
            new(Opinion, "出具合法性审查意见", LegalReviewer, MajorDecisionRegulation.Art(27))
            {
                Stage = "意见", After = [Assign], Before = [Withdraw],
                Gates = [ReviewGates.NotTheDrafter(Submit), ReviewGates.Complete(Supplement, Supplemented), ReviewGates.ConclusionFits, ReviewGates.ItemsGiven],
                Asks = [Competence, ProcedureRight, ContentRight, Conclusion, OpinionItems, OpinionText], Produces = [GovernancePapers.LegalityOpinion],
            },
            new(Adoption, "反馈意见采纳情况", Handler, LegalityReviewOpinion.Art(0))
            {
                Stage = "采纳", After = [Opinion], When = Taken(Opinion) & NeedsChange, Gates = [ReviewGates.EveryItemAnswered], Asks = [AdoptionItems, RevisedDrafts],
            },
            new(Withdraw, "撤回送审", Handler, MajorDecisionRegulation.Art(26)) { Stage = "办结", After = [Submit], Before = [Opinion], Optional = true, Ends = true, Asks = [WithdrawReason] },
            new(Close, "归档办结", LegalReviewer, MajorDecisionRegulation.Art(33))
            {
                Stage = "办结", After = [Opinion, Adoption], When = !Taken(Withdraw), Ends = true, Asks = [CloseNote],
            },
        ],
        Deadlines = [ReviewIn, Room],
        Invariants =
        [
            new("other-reviewer", MajorDecisionRegulation.Art(25), "送审人员不得审查自己起草的事项", [Opinion], OtherPeopleThan(Submit)),
            new("three-questions", MajorDecisionRegulation.Art(27), "权限、程序、内容均合法才可认定合法", [Opinion], Implies(Is(Conclusion, "pass"), Yes(Competence) & Yes(ProcedureRight) & Yes(ContentRight))),
            new("opinion-first", MajorDecisionRegulation.Art(25), "出具意见后才办结", [Close], Taken(Opinion)),
            new("accounted", LegalityReviewOpinion.Art(0), "修改或者否定意见逐项反馈后才办结", [Close], Implies(NeedsChange, Taken(Adoption))),
        ],
        Title = Title,
        NumberWord = "法审",
        Group = "决策与法律顾问",
        Systems = [55, 56],
    };
}
