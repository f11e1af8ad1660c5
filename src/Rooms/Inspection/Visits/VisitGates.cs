using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Inspection.Visits.InspectionVisit;
using static Fatong.Rooms.Inspection.Visits.VisitFields;

namespace Fatong.Rooms.Inspection.Visits;

/// <summary>What the law asks before a visit and its result.</summary>
internal static class VisitGates
{
    private static readonly Condition Agreed = Taken(Approve) & Is(Verdict, "agree");

    /// <summary>Visits that somebody or something called for (个案检查): outside plan and cap.</summary>
    private static readonly Condition CalledFor = Is(Source, "complaint", "assigned", "emergency", "recheck");

    private static readonly Condition UrgentReasoned = Yes(Urgent) & Known(UrgentReason);

    internal static readonly Gate TwoOfficers = new("two-officers", ProcedureRules.Art(23), "检查人员不得少于两人，且证件有效", QualifiedOfficers(2));

    /// <summary>A drawn task is given out as it was drawn, whatever changed since the freeze: the visit itself is judged on its own day.</summary>
    internal static readonly Gate TwoOfficersGiven = new(
        "two-officers-given", ProcedureRules.Art(23), "派发的检查人员不得少于两人，且证件有效", QualifiedOfficers(2) | Yes(Drawn));

    internal static readonly Gate OnlyDrawn = new(
        "random-is-drawn", RandomInspectionNotice.Art(0), "双随机抽查任务只能由抽取产生，不能手工派发", !Is(Source, "random") | Yes(Drawn));

    internal static readonly Gate Listed = new(
        "item-published", EnterpriseInspectionOpinion.Art(0), "检查事项没有公布，只能作为说明理由的紧急检查", Yes(ItemListed) | Yes(Drawn) | UrgentReasoned);

    internal static readonly Gate Planned = new(
        "in-plan", EnterpriseInspectionOpinion.Art(0), "检查没有列入年度计划，又不是投诉举报、交办移送等个案检查，只能作为说明理由的紧急检查",
        Yes(Drawn) | Yes(InPlan) | CalledFor | UrgentReasoned);

    internal static readonly Gate UnderCap = new(
        "visit-cap", EnterpriseInspectionOpinion.Art(0), "该企业本年度检查次数已达上限，不得再安排计划检查", !Yes(OverCap) | Yes(Drawn) | CalledFor | UrgentReasoned);

    internal static readonly Gate NotOwn = new("visit-approver", EnterpriseInspectionOpinion.Art(0), "派发任务的人和检查人员不能审批本次检查", OtherPeopleThan(Assign));

    internal static readonly Gate Authorised = new(
        "visit-approved", EnterpriseInspectionOpinion.Art(0), "检查未经负责人批准；突发应急检查可以先查后补，其余须先批准",
        Yes(Drawn) | Agreed | (Is(Source, "emergency") & UrgentReasoned & !Taken(Approve)));

    internal static readonly Gate ApprovedAfterwards = new(
        "urgent-approved", EnterpriseInspectionOpinion.Art(0), "紧急检查须经负责人批准后才能认定结果", Yes(Drawn) | Agreed);

    internal static readonly Gate Scanned = new(
        "scanned", EnterpriseInspectionOpinion.Art(0), "企业没有扫码核验，只有说明理由的紧急检查可以先查后补录", Taken(Scan) | UrgentReasoned);

    internal static readonly Gate ScannedAtLast = new("scan-made-up", EnterpriseInspectionOpinion.Art(0), "应先补录扫码入企记录", Taken(Scan) | Taken(MakeUp));

    internal static readonly Gate Told = new("told", ProcedureRules.Art(23), "检查时应出示证件并说明事由", Yes(Shown));

    internal static readonly Gate Signed = new("record-signed", WorkSafetyLaw.Art(68), "检查记录应由被检查单位负责人签名；拒签的应记明情况", Is(Signing, "signed") | Known(SigningNote));

    internal static readonly Gate ByTeam = new(
        "drawn-team", RandomInspectionNotice.Art(0), "现场检查应由派定的检查组进行；需要换人的应先办理更换",
        Measured("team-as-given", "检查人员都在派定的检查组内", v => Among(v)));

    internal static readonly Gate FewerFixed = new(
        "fixed-within-found", ProcedureRules.Art(29), "当场整改的隐患不能多于发现的隐患", Measured("fixed-le-found", "当场整改数不超过发现数", v => v.Facts.Get(Fixed) <= v.Facts.Get(HazardsSeen)));

    internal static readonly Gate OutcomeFits = new(
        "outcome-fits-record", ProcedureRules.Art(29), "检查结果与现场检查记录不符：有不符合项或者隐患的不能认定为未发现问题，隐患没有全部当场整改的不能认定为已当场整改",
        Measured("outcome-fits", "检查结果与现场检查记录相符", v => v.Facts.Get(Outcome) switch
        {
            "clear" => v.Facts.Get(HazardsSeen) == 0 && (v.Facts.Get(Checklist) ?? []).All(row => row.Get(Found) != "problem"),
            "fixed" => v.Facts.Get(Fixed) == v.Facts.Get(HazardsSeen),
            _ => true,
        }));

    internal static readonly Gate NotReviewer = new("appeal-reviewer", RandomInspectionNotice.Art(0), "检查人员不能处理对本次结果的异议", OtherPeopleThan(Check, Result));

    internal static readonly Gate IsViolation = new("outcome-violation", ProcedureRules.Art(29), "检查结果不是涉嫌违法，不能转案件线索", Is(Outcome, "violation", "rectify", "refused"));

    internal static readonly Gate NotApproved = new("urgent-rejected", EnterpriseInspectionOpinion.Art(0), "负责人没有作出不批准的审批", Taken(Approve) & Is(Verdict, "reject"));

    private static bool Among(MatterView view) => view.Facts.Get(CommonFields.Officers) is { } officers && view.Facts.Get(Team) is { } team && officers.All(team.Contains);
}
