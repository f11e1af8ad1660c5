using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Governance.Decisions.CollectiveFields;
using static Fatong.Rooms.Governance.Decisions.DecisionFields;
using Art = Fatong.Law.Cards.MajorDecisionRegulation;
using OpenLaw = Fatong.Law.Cards.OpenGovernmentRegulation;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>A major administrative decision (重大行政决策): public participation, experts, risk, legality, collective discussion, and what follows.</summary>
public static class MajorDecision
{
    public static readonly StepId Start = new("start");
    public static readonly StepId Draft = new("draft");
    public static readonly StepId HearingNotice = new("hearing-notice");
    public static readonly StepId Hearing = new("hearing");
    public static readonly StepId Experts = new("experts");
    public static readonly StepId Risk = new("risk");
    public static readonly StepId Decide = new("decide");
    public static readonly StepId Report = new("party-report");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Execution = new("execution");
    public static readonly StepId Evaluate = new("evaluate");
    public static readonly StepId Archive = new("archive");
    public static readonly StepId Stop = new("stop");

    private static readonly StepId Discussed = Meeting.Convene;

    private static readonly Condition Made = Is(Outcome, "adopt", "amend");

    public static readonly Deadline CommentTerm = Deadline.Within(
        "comment-30", "公开征求意见不少于三十日", 30.CalendarDays, Comment, CommentClosed, Art.Art(15), CountingRules.Ordinary) with { Binds = Bound.Party };

    public static readonly Deadline HearingAhead = Deadline.Ahead(
        "hearing-materials", "听证材料会前送达", 7.CalendarDays, Hearing, HearingNotice, Art.Art(16), CountingRules.ClearDaysAhead) with { FromField = HearingOn };

    public static readonly Deadline Room = Deadline.Ahead(
        "review-room", "留给合法性审查的最短时间", 7.WorkingDays, ReviewOpinion, ReviewRequest, Art.Art(26), CountingRules.Ordinary) with { FromField = ReviewFields.ReviewDue };

    public static readonly Deadline PublishIn = Deadline.Within(
        "publish-20", "决策公布期限", 20.WorkingDays, Decide, Publish, OpenLaw.Art(26), CountingRules.Ordinary) with { When = Made };

    private static readonly Gate Listed = new("decision-listed", Art.Art(3), "应当说明是否列入年度重大行政决策事项目录，未列入的说明理由", Yes(InCatalogue) | Known(NotListedReason));

    private static readonly Gate CommentLong = new("comment-term", Art.Art(15), "公开征求意见一般不少于三十日，情况紧急缩短的应当说明", Over(CommentTerm) | Known(CommentShort));

    private static readonly Gate CommentsCounted = new("comment-count", Art.Art(18), "采纳的意见不能多于收到的意见", AdoptedWithin);

    private static readonly Gate HearingInTime = new("hearing-ahead", Art.Art(16), "听证材料应当在听证会召开七日前送达", Within(HearingAhead));

    private static readonly Gate ExpertsFree = new("experts-free", Art.Art(20), "不得选择与决策有直接利害关系的专家", Yes(NoInterest));

    private static readonly Condition Public = Taken(CommentClosed);
    private static readonly Condition Argued = Implies(Yes(Professional), Taken(Experts)) & (Yes(Professional) | Known(NoExpertsReason));
    private static readonly Condition Assessed = Implies(Yes(Risky), Taken(Risk) & Yes(Controllable)) & (Yes(Risky) | Known(NoRiskReason));
    private static readonly Condition Lawful = Taken(ReviewOpinion) & Is(ReviewFields.Conclusion, "pass", "amend");

    private static readonly Gate PublicHeard = new("public-participation", Art.Art(29), "缺少公众参与：意见尚未征求或者归纳", Public);
    private static readonly Gate ExpertsHeard = new("expert-argument", Art.Art(29), "缺少专家论证；不需论证的应当说明理由", Argued);
    private static readonly Gate RiskKnown = new("risk-assessment", Art.Art(24), "缺少风险评估或者风险不可控；不需评估的应当说明理由", Assessed);
    private static readonly Gate CompetitionDone = new("competition-first", Art.Art(29), "涉及市场主体经济活动的，应当先经公平竞争审查", Implies(Yes(TouchesMarket), Taken(Competition)));

    private static readonly Gate Explained = new(
        "differ-reason", Art.Art(30), "拟作出的决定与会议组成人员多数人的意见不一致的，应当说明理由", Known(DifferReason) | Measured("with-majority", "决定与多数人的意见一致", DecisionFields.WithMajority));

    private static readonly Gate Reported = new("party-first", Art.Art(31), "须向同级党委请示报告的，应当先请示报告", Implies(Yes(NeedsReport), Taken(Report)));

    private static readonly Gate Interpreted = new("interpreted", Art.Art(32), "公布决策应当同时解读，说明公众意见、专家论证意见的采纳情况", Yes(Explains));

    private static readonly Gate Independent = new("evaluate-independent", Art.Art(36), "决策前承担主要论证评估工作的人员，不能承担后评估", OtherPeopleThan(Experts, Risk));

    private static readonly Gate Followed = new("executed", Art.Art(34), "已公布的决策应当明确执行单位并报告执行情况", Implies(Made, Taken(Execution)));

    public static readonly Procedure Definition =
        new("governance.major-decision", Version: 1, "重大行政决策", InForceFrom: new(2019, 9, 1), Art.Art(42))
    {
        Steps =
        [
            new(Start, "决策启动", Handler, Art.Art(11)) { Stage = "启动", Signed = [Head], Gates = [Listed], Asks = [Title, Kind, InCatalogue, NotListedReason, Proposer, Need, Undertaker, Professional, Risky, TouchesMarket, NeedsHearing, NeedsReport] },
            new(Draft, "拟订草案", Handler, Art.Art(12)) { Stage = "草案", After = [Start], Before = [Comment, Stop], Repeats = true, Asks = [DraftText, Consulted, Options, DraftFiles] },
            new(Comment, "公开征求意见", Handler, Art.Art(15))
            {
                Stage = "公众参与", After = [Draft], Before = [Stop], Asks = [CommentWays, CommentUntil, CommentShort, CommentFiles], Publishes = new("重大行政决策草案征求意见", Art.Art(15)),
            },
            new(CommentClosed, "归纳公众意见", Handler, Art.Art(18)) { Stage = "公众参与", After = [Comment], Before = [Stop], Gates = [CommentLong, CommentsCounted], Asks = [CommentsReceived, CommentsAdopted, CommentsText, CommentShort] },
            new(HearingNotice, "通知听证", Handler, Art.Art(16)) { Stage = "公众参与", After = [Draft], Before = [Stop], When = Yes(NeedsHearing), Gates = [HearingInTime], Asks = [HearingOn, HearingPeople] },
            new(Hearing, "听证会", Handler, Art.Art(17)) { Stage = "公众参与", After = [HearingNotice], Before = [Stop], When = Yes(NeedsHearing), Asks = [HearingText] },
            new(Experts, "专家论证", Handler, Art.Art(19)) { Stage = "论证审查", After = [Draft], Before = [Discussed, Stop], When = Yes(Professional), Repeats = true, Gates = [ExpertsFree], Asks = [ExpertRows, NoInterest, ExpertText] },
            new(Risk, "风险评估", Handler, Art.Art(22)) { Stage = "论证审查", After = [Draft], Before = [Discussed, Stop], When = Yes(Risky), Repeats = true, Asks = [RiskLevel, RiskPoints, RiskMeasures, Controllable] },
            CompetitionStep([Draft], [Discussed, Stop]),
            .. ReviewSteps(Art.Art(25), Draft, [CommentClosed, Hearing, Experts, Risk, Competition], Discussed, ReviewGates.RoomLeft(Room), GovernancePapers.LegalityOpinion),
            .. Meeting.Steps(Art.Art(30), [ReviewOpinion, ReviewAdoption], PublicHeard, ExpertsHeard, RiskKnown, CompetitionDone, CollectiveFields.Lawful(Art.Art(25))).Select(DecisionFields.WithReasons),
            new(Report, "向同级党委请示报告", Handler, Art.Art(31)) { Stage = "决定", After = [Meeting.HeadSpeak], Before = [Decide], When = Yes(NeedsReport), Asks = [ReportText] },
            new(Decide, "作出决定", Clerk, Art.Art(30)) { Stage = "决定", After = [Meeting.HeadSpeak, Report], Before = [Stop], Signed = [Head], Gates = [Reported, Explained], Asks = [Outcome, DifferReason, Minutes], Produces = [GovernancePapers.Minutes] },
            new(Publish, "公布决策", Handler, Art.Art(32)) { Stage = "公布执行", After = [Decide], When = Taken(Decide) & Made, Gates = [Interpreted], Asks = [PublishedAt, Explains], Publishes = new("重大行政决策", Art.Art(32)) },
            new(Execution, "执行和督查", Handler, Art.Art(34)) { Stage = "公布执行", After = [Publish], Before = [Archive], When = Taken(Decide) & Made, Repeats = true, Optional = true, Asks = [Executor, ExecutionText] },
            new(Evaluate, "决策后评估", LegalReviewer, Art.Art(36)) { Stage = "公布执行", After = [Execution], When = Taken(Execution), Repeats = true, Optional = true, AlsoAfterEnd = true, Gates = [Independent], Asks = [EvaluatedBy, EvaluationText, EvaluationResult] },
            new(Archive, "归档", Handler, Art.Art(33)) { Stage = "归档", After = [Decide, Publish], When = Taken(Decide), Ends = true, Gates = [Followed], Asks = [ArchiveNote] },
            new(Stop, "终止决策", Handler, Art.Art(37)) { Stage = "归档", After = [Start], Before = [Decide], Optional = true, Ends = true, Signed = [Head], Asks = [StopReason] },
        ],
        Deadlines = [CommentTerm, HearingAhead, Room, PublishIn],
        Invariants =
        [
            new("five-gates", Art.Art(29), "公众参与、专家论证、风险评估、合法性审查齐备才提交集体讨论", [Discussed], Public & Argued & Assessed & Lawful),
            new("competition", Art.Art(29), "涉及市场主体的经公平竞争审查", [Discussed], Implies(Yes(TouchesMarket), Taken(Competition) & CompetitionCleared)),
            new("separate", Art.Art(25), "起草与审查分离", [ReviewOpinion], OtherPeopleThan(Draft, ReviewRequest)),
            new("comment-term", Art.Art(15), "征求意见三十日或者说明紧急", [CommentClosed], Over(CommentTerm) | Known(CommentShort)),
            new("collective", Art.Art(30), "集体讨论并由主要负责人末位发言后才决定", [Decide], Taken(Meeting.HeadSpeak)),
            new("head-last", Art.Art(30), "主要负责人最后发表意见", [Meeting.HeadSpeak], Meeting.OthersSpoke),
            new("reported", Art.Art(31), "须报告的先报告", [Decide], Implies(Yes(NeedsReport), Taken(Report))),
            new("hearing-held", Art.Art(16), "须听证的举行听证后才送审", [ReviewRequest], Implies(Yes(NeedsHearing), Taken(Hearing))),
        ],
        Title = Title,
        NumberWord = "决策",
        Group = "决策与法律顾问",
        Systems = [54, 55],
    };
}
