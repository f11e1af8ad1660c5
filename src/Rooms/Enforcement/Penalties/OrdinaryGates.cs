using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryTerms;
using static Fatong.Rooms.Enforcement.Penalties.PenaltyMeasures;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>The conditions that the law puts before the steps of the ordinary procedure.</summary>
public static class OrdinaryGates
{
    /// <summary>重大: must pass legal review before it is decided (CF58).</summary>
    public static readonly Condition Major = Taken(Hearing) | Yes(PublicInterest) | Yes(Complex) | ReviewListed;

    /// <summary>Must be discussed collectively (CF57, CX76).</summary>
    public static readonly Condition Grave = Yes(Complex) | LargeFine;

    public static readonly Gate TwoOfficers = new(
        "two-officers", PenaltyLaw.Art(42), "执法人员不得少于两人，且均应持有在本辖区、本门类有效的执法证件", QualifiedOfficers(2));

    public static readonly Gate WithinLimitation = new(
        "limitation", PenaltyLaw.Art(36), "违法行为已超过追究时效，不得立案处罚", InTime);

    public static readonly Gate EvidenceCollected = new(
        "evidence", PenaltyLaw.Art(46), "尚未收集任何证据，不能提出处理意见", Collecting.Select(Taken).Aggregate((a, b) => a | b));

    public static readonly Gate MonitorReviewed = new(
        "monitor-reviewed", PenaltyLaw.Art(41), "电子技术监控记录未经审核，不得作为证据", Implies(Yes(EvidenceFields.UsesMonitor), Taken(MonitorReview)));

    public static readonly Gate MonitorFit = new(
        "monitor-fit", PenaltyLaw.Art(41), "设备或者记录不符合要求，不得作为证据", Yes(EvidenceFields.DeviceReviewed) & Yes(EvidenceFields.RecordClear) & Yes(EvidenceFields.MonitorTold));

    public static readonly Gate ExtendedInTime = new(
        "extension-in-time", PenaltyLaw.Art(60), "九十日办案期限已经届满，不能再批准延长", Within(Decide));

    public static readonly Gate LateWithReason = new(
        "late-reason", PenaltyLaw.Art(60), "已超过办案期限，须说明原因并留痕", Within(Decide) | Known(LateReason));

    public static readonly Gate RightsWereTold = new(
        "rights-told", PenaltyLaw.Art(44), "违法行为通知书应当告知陈述、申辩权利", Yes(RightsTold));

    public static readonly Gate HearingRightTold = new(
        "hearing-told", PenaltyLaw.Art(63), "拟作处罚属于听证范围，通知书应当告知听证权利", Implies(HearingDue, Yes(HearingTold)));

    public static readonly Gate RequestInTime = new(
        "request-in-time", PenaltyLaw.Art(64), "已超过五个工作日的听证要求期限", Within(RequestHearing));

    public static readonly Gate HearingNotifiedInTime = new(
        "hearing-notified", PenaltyLaw.Art(64), "听证通知书应当在举行听证的七个工作日前送达", Within(NotifyHearing));

    public static readonly Gate HearingAsNotified = new(
        "hearing-day", PenaltyLaw.Art(64), "听证不得早于通知的日期举行", Measured("hearing-day", "在通知的听证日期当日或者之后", v => v.Today >= v.Facts.Get(HearingOn)));

    public static readonly Gate HostApart = new(
        "host-apart", ProcedureRules.Art(84), "本案调查人员不得担任听证主持人", OtherPeopleThan(Investigating));

    public static readonly Gate ReviewerApart = new(
        "reviewer-apart", PenaltyLaw.Art(58), "参与本案调查的人员不得进行法制审核", OtherPeopleThan(Investigating));

    public static readonly Gate PartyTold = new(
        "told", PenaltyLaw.Art(62), "未送达违法行为通知书，不得作出处罚决定", Taken(NoticeService) & LatestNoticeServed);

    public static readonly Gate DefenceTermOver = new(
        "defence-term", PenaltyLaw.Art(45), "陈述申辩期限未满，且当事人未明确放弃", Over(Defend) | Taken(Waiver));

    public static readonly Gate HearingTermOver = new(
        "hearing-term", PenaltyLaw.Art(64), "听证要求期限未满，且当事人未明确放弃", Implies(HearingDue, Over(RequestHearing) | Taken(HearingRequest) | Yes(WaivesHearing)));

    public static readonly Gate HearingHeld = new(
        "hearing-held", PenaltyLaw.Art(63), "当事人要求听证，尚未举行或者依法终止", Implies(Taken(HearingRequest), Taken(Hearing) | Taken(HearingEnd)));

    public static readonly Gate DefenceReviewed = new(
        "defence-reviewed", PenaltyLaw.Art(45), "陈述申辩、听证意见尚未复核",
        Implies(Taken(Defence) | Taken(Hearing), Taken(DefenceReview) & DefencesReviewed));

    public static readonly Gate ReviewPassed = new(
        "review-passed", PenaltyLaw.Art(58), "重大处罚决定未经法制审核或者审核未通过，不得作出",
        Implies(Major, Taken(LegalReview) & Is(ReviewOpinion, "agree") & ReviewCurrent));

    public static readonly Gate DiscussedTogether = new(
        "discussed", PenaltyLaw.Art(57, 2), "情节复杂或者重大的处罚，应当由负责人集体讨论决定", Implies(Grave, Taken(Discussion)));

    public static readonly Gate AsTold = new(
        "not-heavier", PenaltyLaw.Art(45), "不得因陈述、申辩或者听证加重；重于告知内容的须重新告知", NotHeavier);

    public static readonly Gate InRange = new(
        "fine-in-range", DiscretionOpinion.Art(12), "罚款不在裁量幅度内，须说明理由并附依规定取得的批准",
        (FineInRange & !PointLeftOpen) | (FineInRange & Known(OutOfRangeReason)) | (Known(OutOfRangeReason) & Known(OutOfRangeFiles)
            & (Is(OutOfRangeApproval, "head", "issuer") | (Is(OutOfRangeApproval, "collective") & Taken(Discussion)))));

    /// <summary>As <see cref="InRange"/>, for a case without collective discussion.</summary>
    public static readonly Gate InRangeAlone = InRange with
    {
        Opens = (FineInRange & !PointLeftOpen) | (FineInRange & Known(OutOfRangeReason))
            | (Known(OutOfRangeReason) & Known(OutOfRangeFiles) & Is(OutOfRangeApproval, "head", "issuer")),
    };

    public static readonly Gate ExemptedAddsUp = new(
        "exempted", DiscretionOpinion.Art(6), "免除金额应当等于按裁量基准应处罚款与实际罚款之差", ExemptedRight);

    public static readonly Gate ExemptedWhole = new(
        "exempted-all", DiscretionOpinion.Art(6), "不予处罚的，免除金额应当等于按裁量基准应处罚款", ExemptedAll);

    public static readonly Gate NoSecondFine = new(
        "second-fine", PenaltyLaw.Art(29), "同一违法行为已经给予罚款，不得再次罚款",
        !AtLeast(Fine, 1) | NoTwin(
            "同一当事人的同一违法行为未被罚款", [CaseFields.Party, CaseFields.ActedAt, CaseFields.Place],
            ("enforcement.ordinary-penalty", Decision), ("enforcement.summary-penalty", new("decision"))));

    public static readonly Gate CrimeSettled = new(
        "crime-settled", CriminalReferralRules.Art(11), "涉嫌犯罪的移送尚未办结，不得以罚款代替移送",
        !AtLeast(Fine, 1) | NoOpenChild("enforcement.criminal-transfer"));

    public static readonly Gate NoPenaltyGround = new(
        "no-penalty-ground", PenaltyLaw.Art(33), "不予处罚的法定情形不具备",
        (Is(Proposal, "minor") & Yes(MinorHarm) & Yes(Corrected) & Yes(NoHarm))
        | (Is(Proposal, "first") & Yes(FirstOffence) & Yes(MinorHarm) & Yes(Corrected))
        | (Is(Proposal, "no-fault") & Yes(NoFault))
        | Is(Proposal, "incapable", "not-established", "time-barred"));

    public static readonly Gate NotAnnulled = new(
        "not-annulled", PenaltyLaw.Art(48, 2), "处罚决定已被变更、撤销或者确认违法，不得公开", !Annulled);

    public static readonly Gate MaskedFirst = new(
        "masked", ProcedureRules.Art(79), "公开前应当隐去不应公开的信息", Yes(Masked));

    public static readonly Gate CashAllowed = new(
        "cash-allowed", PenaltyLaw.Art(69), "普通程序的罚款，仅边远、水上、交通不便且当事人提出的可以当场收缴", Implies(Is(Channel, "on-spot"), Is(CashGround, "remote")));

    public static readonly Gate NoOverpayment = new(
        "overpaid", PenaltyLaw.Art(67), "累计缴纳超过应缴金额", NotOverpaid);

    public static readonly Gate PlanRight = new(
        "plan-adds-up", PenaltyLaw.Art(66, 2), "各期金额之和应当等于尚未缴纳的罚款", PlanAddsUp);

    public static readonly Gate PaymentOverdue = new(
        "payment-overdue", PenaltyLaw.Art(72), "缴纳期限尚未届满", Over(Pay));

    public static readonly Gate SurchargeCapped = new(
        "surcharge-cap", PenaltyLaw.Art(72), "加处罚款超过每日百分之三或者罚款本数", SurchargeAllowed);

    public static readonly Gate UrgedTenDays = new(
        "urged", CompulsionLaw.Art(54), "催告书送达未满十个工作日", Over(Urge));

    public static readonly Gate RemediesExpired = new(
        "remedies-expired", CompulsionLaw.Art(53), "复议、诉讼期限尚未届满", Over(Sue) | Taken(ReconsiderationResult) | Taken(SuitResult));

    public static readonly Gate CourtInTime = new(
        "court-in-time", CompulsionLaw.Art(53), "已超过三个月的申请期限，且没有正当理由", Within(ApplyToCourt) | Known(CourtLateReason));

    public static readonly Gate DecisionStands = new(
        "decision-stands", CompulsionLaw.Art(40), "据以执行的处罚决定已被撤销或者改变", !Annulled);

    public static readonly Gate NotPaused = new(
        "not-paused", CompulsionLaw.Art(39), "执行处于中止状态", Implies(Taken(Pause), Taken(Resumption)));

    public static readonly Gate SubstituteUrged = new(
        "substitute-urged", CompulsionLaw.Art(51), "代履行三个工作日前应当催告", Over(UrgeSubstitute) | Yes(SubstituteNow));

    public static readonly Gate NoOpenMeasures = new(
        "open-measures", ProcedureRules.Art(123), "强制措施、登记保存尚未解除或者处理", NoOpenChild("enforcement.coercive-measure"));

    public static readonly Gate DecisionServed = new(
        "decision-served", PenaltyLaw.Art(61), "决定书尚未送达，不能结案", Implies(Taken(Decision) | Taken(NoPenalty), Taken(DecisionService)));

    public static readonly Gate CorrectionServed = new(
        "correction-served", ProcedureRules.Art(18), "责令改正通知书尚未送达，不能结案", Implies(Taken(CorrectionOrder), Taken(CorrectionService)));

    public static readonly Gate GroundHolds = new(
        "closing-ground", ProcedureRules.Art(122), "结案情形与案件办理情况不符",
        (Is(ClosingGround, "withdrawn") & (Taken(Withdrawal) | Taken(Stop)))
        | (Is(ClosingGround, "no-penalty") & Taken(NoPenalty))
        | (Is(ClosingGround, "executed") & Taken(Decision) & (PaidUp | Yes(CourtAccepted)))
        | (Is(ClosingGround, "transferred") & Taken(Transfer))
        | (Is(ClosingGround, "unenforceable") & Taken(Decision) & (Taken(Termination) | Annulled))
        | (Is(ClosingGround, "other") & Known(CaseFields.Remark) & Outcomes.Select(Taken).Aggregate((a, b) => a | b)));

    public static readonly Gate PublishedOrExempt = new(
        "published", PenaltyLaw.Art(48), "处罚决定尚未公开，也没有不予公开的法定事由", Implies(Taken(Decision), Taken(Publishing) | Known(NotPublished)));

    public static readonly Gate Withdrawn = new(
        "unpublished", PenaltyLaw.Art(48, 2), "已被撤销或者改变的处罚决定尚未撤回公开", Implies(Annulled & Taken(Publishing), Taken(Unpublishing)));
}
