using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;
using Art = Fatong.Law.Cards.LitigationLaw;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>A suit against the bureau (行政应诉): answer and evidence in time, the head in court or the reason why not, the judgment and what follows.</summary>
public static class Litigation
{
    public static readonly StepId Served = new("served");
    public static readonly StepId Entrust = new("entrust");
    public static readonly StepId Answer = new("answer");
    public static readonly StepId Summons = new("summons");
    public static readonly StepId Appear = new("appear");
    public static readonly StepId Judgment = new("judgment");
    public static readonly StepId Appeal = new("appeal");
    public static readonly StepId Perform = new("perform");
    public static readonly StepId AdviceReply = new("advice-reply");
    public static readonly StepId Learn = new("learn");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Court = Make.Text("court", "受诉法院") with { Required = true, InList = true };
    public static readonly Field<string> CourtNumber = Make.Text("court-number", "诉讼案号") with { Required = true, InList = true, Searched = true };
    public static readonly Field<bool> AfterReview = Make.YesNo("after-review", "经过行政复议");
    public static readonly Field<bool> MustAppear = Make.YesNo("must-appear", "涉及重大公共利益、社会高度关注、群体性事件，或者法院书面建议负责人出庭");
    public static readonly Field<DateOnly> TrialOn = Make.Date("trial-on", "开庭日期") with { Required = true, InList = true };
    public static readonly Field<string> TrialAt = Make.Text("trial-at", "开庭地点") with { Required = true };
    public static readonly Field<string> Instance = Make.Choice("instance", "审级", ("first", "一审"), ("second", "二审"), ("retrial", "再审")) with { Required = true };
    public static readonly Field<string> Outcome = Make.Choice(
        "suit-outcome", "裁判结果",
        ("dismissed", "驳回诉讼请求或者起诉"), ("withdrawn", "撤诉"), ("changed", "判决变更"), ("annulled", "判决撤销"), ("illegal", "确认违法或者无效"), ("ordered", "判决履行职责"), ("settled", "调解")) with { Required = true, InList = true };
    public static readonly Field<bool> Final = Make.YesNo("suit-final", "裁判已生效");
    public static readonly Field<bool> Advice = Make.YesNo("advice", "收到司法建议");
    public static readonly Field<IReadOnlyList<string>> JudgmentFiles = Make.Files("judgment-files", "裁判文书");
    public static readonly Field<string> AppealBy = Make.Choice("appeal-by", "上诉人", ("bureau", "本机关"), ("other", "对方当事人")) with { Required = true };
    public static readonly Field<string> AppealText = Make.Paragraph("appeal-text", "上诉请求和理由") with { Required = true };
    public static readonly Field<string> AdviceText = Make.Paragraph("advice-text", "司法建议的办理和答复") with { Required = true };

    public static readonly Condition Lost = Is(Outcome, "changed", "annulled", "illegal", "ordered");

    public static readonly Deadline AnswerIn = Deadline.Within(
        "answer-15", "答辩举证期限", 15.CalendarDays, Served, Answer, Art.Art(67), CountingRules.Ordinary) with { OrBy = [Judgment] };

    public static readonly Deadline AppealIn = Deadline.Within(
        "appeal-15", "上诉期限", 15.CalendarDays, Judgment, Appeal, Art.Art(85), CountingRules.Ordinary) with { Binds = Bound.Party, When = !Yes(Final) };

    public static readonly Deadline AdviceIn = Deadline.Within(
        "advice-60", "司法建议答复期限", 60.CalendarDays, Judgment, AdviceReply, LitigationInterpretation.Art(149), CountingRules.Ordinary) with { When = Yes(Advice) };

    private static readonly Gate OldEvidence = new("suit-evidence", Art.Art(35), "诉讼过程中不得自行收集证据，提交的证据应当在作出行为时已经收集", Yes(NoNewEvidence));

    private static readonly Gate HeadOrReason = new(
        "suit-head", CourtAppearanceRules.Art(10), "负责人不能出庭的，应当有正当理由并提交情况说明", (Yes(HeadCame) & Known(HeadWho) & Known(HeadRank)) | (Known(AbsenceReason) & Known(AbsenceText)));

    private static readonly Gate HeadMust = new("suit-head-must", LitigationInterpretation.Art(129), "本案负责人应当出庭", Implies(Yes(MustAppear), Yes(HeadCame)));

    private static readonly Gate StaffThere = new("suit-staff", LitigationInterpretation.Art(130), "负责人不出庭的应当委托相应的工作人员，不得仅委托律师出庭", Yes(HeadCame) | Taken(Entrust));

    private static readonly Gate Spoken = new("suit-speak", CourtAppearanceRules.Art(11), "负责人出庭应当就实质性解决行政争议发表意见", Implies(Yes(HeadCame), Yes(HeadSpoke)));

    private static readonly Gate AppealInTime = new("suit-appeal", Art.Art(85), "裁判已经生效或者上诉期限已经届满", !Yes(Final) & Within(AppealIn));

    private static readonly Gate Ripe = new("suit-final", Art.Art(94), "裁判尚未生效", Yes(Final) | Is(Outcome, "withdrawn"));

    private static readonly Gate Performed = new("suit-performed", Art.Art(94), "应当履行生效裁判", Implies(Lost, Taken(Perform)));

    private static readonly Gate Replied = new("suit-advice", LitigationInterpretation.Art(149), "应当书面答复司法建议", Implies(Yes(Advice), Taken(AdviceReply)));

    private static readonly Gate Learnt = new("suit-lessons", Art.Art(94), "败诉案件应当分析原因、提出改进措施", Implies(Lost, Taken(Learn)));

    public static readonly Procedure Definition =
        new("enforcement.litigation", Version: 1, "行政应诉", InForceFrom: new(2020, 7, 1), Art.Art(67))
    {
        Steps =
        [
            new(Served, "收到起诉状副本", LegalReviewer, Art.Art(67)) { Stage = "应诉", Asks = [Title, Court, CourtNumber, Applicant, Against, AgainstText, AfterReview, Simple, MustAppear, Copies] },
            new(Entrust, "委托诉讼代理人", LegalReviewer, LitigationInterpretation.Art(130)) { Stage = "应诉", After = [Served], Before = [Close], Optional = true, Repeats = true, Asks = [Agent, Lawyer] },
            new(Answer, "答辩举证", LegalReviewer, Art.Art(67))
            {
                Stage = "应诉", After = [Served], Before = [Judgment], Optional = true, Signed = [Leader], Gates = [OldEvidence], Asks = [ReplyText, ReplyClaim, EvidenceList, NoNewEvidence], Produces = [OversightPapers.SuitAnswer],
            },
            new(Summons, "开庭通知", LegalReviewer, Art.Art(3)) { Stage = "开庭", After = [Served], Before = [Close], Optional = true, Repeats = true, Asks = [Instance, TrialOn, TrialAt] },
            new(Appear, "出庭应诉", LegalReviewer, Art.Art(3))
            {
                Stage = "开庭", After = [Summons], Before = [Close], When = Taken(Summons), Optional = true, Repeats = true,
                Gates = [HeadOrReason, HeadMust, StaffThere, Spoken], Asks = [HeadCame, HeadWho, HeadRank, HeadSpoke, AbsenceReason, AbsenceText, LawyerCame],
            },
            new(Judgment, "收到裁判", LegalReviewer, Art.Art(81)) { Stage = "裁判", After = [Served], Before = [Close], Repeats = true, Asks = [Instance, Outcome, Final, Advice, JudgmentFiles] },
            new(Appeal, "上诉", LegalReviewer, Art.Art(85)) { Stage = "裁判", After = [Judgment], Before = [Close], When = Taken(Judgment), Optional = true, Gates = [AppealInTime], Asks = [AppealBy, AppealText] },
            new(Perform, "履行裁判", LegalReviewer, Art.Art(94)) { Stage = "履行", After = [Judgment], Before = [Close], When = Taken(Judgment) & Lost, Optional = true, Repeats = true, Asks = [PerformText] },
            new(AdviceReply, "答复司法建议", LegalReviewer, LitigationInterpretation.Art(149)) { Stage = "履行", After = [Judgment], Before = [Close], When = Taken(Judgment) & Yes(Advice), Optional = true, Asks = [AdviceText] },
            new(Learn, "败诉原因分析", LegalReviewer, Art.Art(94)) { Stage = "履行", After = [Judgment], Before = [Close], When = Taken(Judgment) & Lost, Optional = true, Asks = [Cause, Lessons] },
            new(Close, "办结归档", LegalReviewer, Art.Art(94)) { Stage = "办结", After = [Judgment], Ends = true, Gates = [Ripe, Performed, Replied, Learnt], Asks = [CloseNote] },
        ],
        Deadlines = [AnswerIn, AppealIn, AdviceIn],
        Invariants =
        [
            new("old-evidence", Art.Art(35), "不提交诉讼中收集的证据", [Answer], Yes(NoNewEvidence)),
            new("head", Art.Art(3), "负责人出庭，或者有正当理由并委托工作人员", [Appear], Yes(HeadCame) | (Known(AbsenceReason) & Taken(Entrust))),
            new("head-must", LitigationInterpretation.Art(129), "应当出庭的必须出庭", [Appear], Implies(Yes(MustAppear), Yes(HeadCame))),
            new("final", Art.Art(94), "裁判生效才办结", [Close], Yes(Final) | Is(Outcome, "withdrawn")),
            new("performed", Art.Art(94), "败诉的履行、总结后才办结", [Close], Implies(Lost, Taken(Perform) & Taken(Learn))),
        ],
        Title = Title,
        NumberWord = "应诉",
        Parent = "enforcement.ordinary-penalty",
        AlsoUnder = ["enforcement.summary-penalty", "enforcement.coercive-measure", "enforcement.reconsideration"],
        AfterParent = true,
        Group = "执法监督",
        Systems = [140, 141],
    };
}
