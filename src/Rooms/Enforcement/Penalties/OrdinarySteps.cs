using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Step ids of the ordinary procedure; permanent.</summary>
public static class OrdinarySteps
{
    public static readonly StepId Filing = new("filing");
    public static readonly StepId Recusal = new("recusal");
    public static readonly StepId Inquiry = new("inquiry");
    public static readonly StepId Scene = new("scene");
    public static readonly StepId Inspection = new("inspection");
    public static readonly StepId Evidence = new("evidence");
    public static readonly StepId Sampling = new("sampling");
    public static readonly StepId Appraisal = new("appraisal");
    public static readonly StepId MonitorReview = new("monitor-review");
    public static readonly StepId Assistance = new("assistance");
    public static readonly StepId CorrectionOrder = new("correction-order");
    public static readonly StepId CorrectionService = new("correction-service");
    public static readonly StepId Prolongation = new("extension");
    public static readonly StepId Stop = new("stop");
    public static readonly StepId Report = new("report");
    public static readonly StepId Notice = new("notice");
    public static readonly StepId NoticeService = new("notice-service");
    public static readonly StepId Waiver = new("waiver");
    public static readonly StepId Defence = new("defence");
    public static readonly StepId HearingRequest = new("hearing-request");
    public static readonly StepId HearingNotice = new("hearing-notice");
    public static readonly StepId Hearing = new("hearing");
    public static readonly StepId HearingEnd = new("hearing-end");
    public static readonly StepId DefenceReview = new("defence-review");
    public static readonly StepId LegalReview = new("legal-review");
    public static readonly StepId Discussion = new("discussion");
    public static readonly StepId Decision = new("decision");
    public static readonly StepId NoPenalty = new("no-penalty");
    public static readonly StepId Transfer = new("transfer");
    public static readonly StepId Withdrawal = new("withdrawal");
    public static readonly StepId DecisionService = new("service");
    public static readonly StepId Publishing = new("publication");
    public static readonly StepId Unpublishing = new("publication-withdrawal");
    public static readonly StepId Payment = new("payment");
    public static readonly StepId CashHandIn = new("cash-hand-in");
    public static readonly StepId Instalments = new("instalments");
    public static readonly StepId Surcharge = new("surcharge");
    public static readonly StepId Demand = new("demand");
    public static readonly StepId EnforcementNotice = new("enforcement-notice");
    public static readonly StepId EnforcementDecision = new("enforcement-decision");
    public static readonly StepId CourtApplication = new("court-application");
    public static readonly StepId CourtResult = new("court-result");
    public static readonly StepId Pause = new("enforcement-pause");
    public static readonly StepId Resumption = new("enforcement-resumption");
    public static readonly StepId Termination = new("enforcement-termination");
    public static readonly StepId SubstituteDecision = new("substitute-decision");
    public static readonly StepId Substitute = new("substitute");
    public static readonly StepId Reconsideration = new("reconsideration");
    public static readonly StepId ReconsiderationReply = new("reconsideration-reply");
    public static readonly StepId ReconsiderationResult = new("reconsideration-result");
    public static readonly StepId Suit = new("suit");
    public static readonly StepId SuitReply = new("suit-reply");
    public static readonly StepId SuitResult = new("suit-result");
    public static readonly StepId MajorFiling = new("major-filing");
    public static readonly StepId CopyNotice = new("copy-notice");
    public static readonly StepId Closing = new("closing");
    public static readonly StepId Archive = new("archive");

    /// <summary>Steps that settle the case; after one of them the investigation is over.</summary>
    public static readonly StepId[] Outcomes = [Decision, NoPenalty, Transfer, Withdrawal, Stop];

    /// <summary>Acts of investigation: who took part in one cannot review the case or hold its hearing.</summary>
    public static readonly StepId[] Investigating = [Filing, Inquiry, Scene, Inspection, Evidence, Sampling, Appraisal, MonitorReview, Report, Notice];

    /// <summary>Acts that collect evidence.</summary>
    public static readonly StepId[] Collecting = [Inquiry, Scene, Inspection, Evidence, Sampling, Appraisal, MonitorReview];
}
