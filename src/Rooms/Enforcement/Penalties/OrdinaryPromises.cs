using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>What the law promises on every path of the ordinary procedure, declared apart from the gates.</summary>
internal static class OrdinaryPromises
{
    internal static readonly IReadOnlyList<Invariant> All =
    [
        new("two-officers", PenaltyLaw.Art(42), "调查取证由两名以上有效持证人员进行", [Filing, Inquiry, Scene, Inspection, Evidence, Sampling, Report], QualifiedOfficers(2)),
        new("filed-first", ProcedureRules.Art(62), "先立案后调查", [.. Collecting, Report], Taken(Filing)),
        new("evidence-first", PenaltyLaw.Art(40), "没有证据不作决定", [Decision, NoPenalty], Collecting.Select(Taken).Aggregate((a, b) => a | b)),
        new("monitor", PenaltyLaw.Art(41), "电子监控记录经审核才作证据", [Report], Implies(Yes(EvidenceFields.UsesMonitor), Taken(MonitorReview))),
        new("told-first", PenaltyLaw.Art(62), "未告知当事人不作处罚决定", [Decision], Taken(Notice) & Taken(NoticeService)),
        new("heard", PenaltyLaw.Art(45), "给足陈述申辩期限或者当事人放弃", [Decision], Over(OrdinaryTerms.Defend) | Taken(Waiver)),
        new("defence-reviewed", PenaltyLaw.Art(45), "当事人的意见必经复核", [Decision], Implies(Taken(Defence), Taken(DefenceReview))),
        new("hearing-held", PenaltyLaw.Art(63), "要求听证的不经听证不作处罚决定", [Decision], Implies(Taken(HearingRequest), Taken(Hearing) | Taken(HearingEnd))),
        new("hearing-reviewed", PenaltyLaw.Art(65), "听证意见必经复核", [Decision], Implies(Taken(Hearing), Taken(DefenceReview))),
        new("host-apart", ProcedureRules.Art(84), "调查人员不主持听证", [Hearing, HearingEnd], OtherPeopleThan(Filing, Inquiry, Report)),
        new("hearing-notice", PenaltyLaw.Art(64), "听证七个工作日前通知", [HearingNotice], Within(OrdinaryTerms.NotifyHearing)),
        new("reviewed", PenaltyLaw.Art(58), "重大决定经法制审核通过", [Decision], Implies(OrdinaryGates.Major, Taken(LegalReview) & Is(ReviewOpinion, "agree"))),
        new("reviewer-apart", PenaltyLaw.Art(58), "审核人员未参与调查", [LegalReview], OtherPeopleThan(Filing, Inquiry, Scene, Inspection, Evidence, Sampling, Report)),
        new("discussed", PenaltyLaw.Art(57, 2), "重大复杂案件集体讨论", [Decision], Implies(OrdinaryGates.Grave, Taken(Discussion))),
        new("not-heavier", PenaltyLaw.Art(45), "处罚不重于告知", [Decision], PenaltyMeasures.NotHeavier),
        new("fine-reasoned", DiscretionOpinion.Art(12), "幅度外的罚款有理由", [Decision], PenaltyMeasures.FineInRange | Known(OutOfRangeReason)),
        new("one-outcome", PenaltyLaw.Art(57), "一案只有一种处理结果", Outcomes, !Outcomes.Select(Taken).Aggregate((a, b) => a | b)),
        new("served", PenaltyLaw.Art(61), "未送达的决定不执行、不结案",
            [Payment, OrdinarySteps.Surcharge, Demand, CourtApplication, SubstituteDecision], Taken(DecisionService)),
        new("closed-served", PenaltyLaw.Art(61), "有决定而未送达的不结案", [Closing, Archive], Implies(Taken(Decision) | Taken(NoPenalty), Taken(DecisionService))),
        new("service-proved", ProcedureRules.Art(18), "送达须有证明", [DecisionService], Service.OfDecision.Proved),
        new("notice-proved", ProcedureRules.Art(18), "告知送达须有证明", [NoticeService], Service.OfNotice.Proved),
        new("no-publication", PenaltyLaw.Art(48, 2), "被撤销改变的决定不公开", [Publishing], !OrdinaryTerms.Annulled),
        new("unpublished", PenaltyLaw.Art(48, 2), "被撤销改变的决定公开后撤回才归档", [Archive], Implies(OrdinaryTerms.Annulled & Taken(Publishing), Taken(Unpublishing))),
        new("annulled-not-enforced", CompulsionLaw.Art(40), "被撤销改变的决定不申请强制执行", [CourtApplication, Demand], !OrdinaryTerms.Annulled),
        new("urged", CompulsionLaw.Art(54), "催告满十个工作日才申请法院", [CourtApplication], Taken(Demand) & Over(OrdinaryTerms.Urge)),
        new("measures-closed", ProcedureRules.Art(123), "结案时没有未了结的强制措施", [Closing], NoOpenChild("enforcement.coercive-measure")),
        new("settled", ProcedureRules.Art(122), "有处理结果才结案", [Closing], Outcomes.Select(Taken).Aggregate((a, b) => a | b)),
    ];
}
