using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using Referral = Fatong.Law.Cards.CriminalReferralRules;

namespace Fatong.Rooms.Enforcement.Transfers;

/// <summary>The transfer of a suspected crime to the police (两法衔接).</summary>
public static class CriminalTransfer
{
    public static readonly StepId Suspect = new("suspect");
    public static readonly StepId Report = new("report");
    public static readonly StepId Decide = new("decide");
    public static readonly StepId Send = new("send");
    public static readonly StepId Reply = new("reply");
    public static readonly StepId Object = new("object");
    public static readonly StepId Objected = new("objected");
    public static readonly StepId HandOver = new("hand-over");
    public static readonly StepId Judgment = new("judgment");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Crime = Make.Text("crime", "涉嫌罪名") with { Required = true, InList = true };
    public static readonly Field<string> Team = Make.Text("team", "专案组成员") with { Required = true };
    public static readonly Field<string> CrimeFacts = Make.Paragraph("crime-facts", "涉嫌犯罪的事实和证据") with { Required = true };
    public static readonly Field<string> ReportText = Make.Paragraph("referral-report", "移送书面报告") with { Required = true };
    public static readonly Field<string> Decision = Make.Choice("referral-decision", "移送决定", ("approve", "批准移送"), ("refuse", "不批准移送")) with { Required = true };
    public static readonly Field<string> DecisionReason = Make.Paragraph("referral-reason", "理由") with { Required = true };
    public static readonly Field<string> Police = Make.Text("police", "受移送公安机关") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Documents = Make.Choices(
        "referral-documents", "附送材料", ("letter", "移送书"), ("report", "调查报告"), ("list", "涉案物品清单"), ("appraisal", "检验报告、鉴定意见"), ("other", "其他材料")) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Receipt = Make.Files("referral-receipt", "移送回执");
    public static readonly Field<string> Outcome = Make.Choice(
        "referral-outcome", "公安机关处理", ("filed", "立案"), ("not-filed", "不予立案"), ("forwarded", "不属管辖，转送"), ("returned", "退回")) with { Required = true };
    public static readonly Field<string> OutcomeNote = Make.Paragraph("referral-outcome-note", "通知文号及内容");
    public static readonly Field<string> ObjectTo = Make.Choice("object-to", "异议方式", ("police", "提请公安机关复议"), ("procuratorate", "建议检察机关立案监督")) with { Required = true };
    public static readonly Field<string> ObjectResult = Make.Choice("object-result", "异议结果", ("filed", "立案"), ("maintained", "维持不立案")) with { Required = true };
    public static readonly Field<string> HandedOver = Make.Paragraph("handed-over", "移交的物品、材料及交接") with { Required = true };
    public static readonly Field<string> JudicialResult = Make.Choice(
        "judicial-result", "司法处理结果", ("convicted", "判处刑罚"), ("exempt", "免予刑事处罚"), ("not-prosecuted", "不起诉"), ("dropped", "撤销案件")) with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("referral-close", "办结说明") with { Required = true };

    private static readonly Condition PoliceFiled = Is(Outcome, "filed") | Is(ObjectResult, "filed");

    public static readonly Deadline DecideIn = Deadline.Within(
        "referral-decide", "移送审批期限", 3.CalendarDays, Report, Decide, Referral.Art(5), CountingRules.Ordinary) with { Confidence = Kernel.Law.Confidence.Local };

    public static readonly Deadline SendIn = Deadline.Within(
        "referral-send", "批准后移送期限", 24.Hours, Decide, Send, Referral.Art(5), CountingRules.Ordinary) with { When = Is(Decision, "approve") };

    public static readonly Deadline ReplyIn = Deadline.Within(
        "referral-reply", "公安机关审查期限", 3.CalendarDays, Send, Reply, Referral.Art(8), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Confidence = Kernel.Law.Confidence.Local,
    };

    public static readonly Deadline ObjectIn = Deadline.Within(
        "referral-object", "对不立案的异议期限", 3.CalendarDays, Reply, Object, Referral.Art(9), CountingRules.Ordinary) with
    {
        When = Is(Outcome, "not-filed"), Confidence = Kernel.Law.Confidence.Local,
    };

    public static readonly Deadline HandOverIn = Deadline.Within(
        "referral-hand-over", "立案后移交期限", 3.CalendarDays, Reply, HandOver, Referral.Art(12), CountingRules.Ordinary) with
    {
        When = Is(Outcome, "filed"), Confidence = Kernel.Law.Confidence.Local,
    };

    private static readonly Gate TeamOfTwo = new("referral-team", Referral.Art(5), "应当指定两名以上执法人员组成专案组核实", QualifiedOfficers(2));

    private static readonly Gate Complete = new(
        "referral-documents", Referral.Art(6), "移送书、调查报告、涉案物品清单应当齐全",
        Measured("referral-complete", "移送书、调查报告、涉案物品清单齐全", v => new[] { "letter", "report", "list" }.All((v.Facts.Get(Documents) ?? []).Contains)));

    private static readonly Gate ObjectInTime = new("referral-object-late", Referral.Art(9), "已超过对不立案决定提出异议的期限", Within(ObjectIn));

    private static readonly Gate Settled = new(
        "referral-settled", Referral.Art(12), "移送尚无结果：须不批准移送，或者公安机关已答复且立案的已移交并有司法结果",
        (Taken(Decide) & Is(Decision, "refuse"))
        | (Taken(Reply) & !PoliceFiled)
        | (Taken(Reply) & PoliceFiled & Taken(HandOver) & Taken(Judgment)));

    public static readonly Procedure Definition =
        new("enforcement.criminal-transfer", Version: 1, "涉嫌犯罪案件移送", InForceFrom: new(2020, 8, 7), Referral.Art(5))
    {
        Steps =
        [
            new(Suspect, "成立专案组核实", Officer, Referral.Art(5)) { Stage = "核实", NeedsOfficers = true, Gates = [TeamOfTwo], Asks = [Crime, Team, CrimeFacts] },
            new(Report, "提出移送报告", Officer, Referral.Art(5)) { Stage = "核实", After = [Suspect], Asks = [ReportText, CaseFields.Attachments] },
            new(Decide, "正职负责人决定", Head, Referral.Art(5)) { Stage = "决定", After = [Report], Asks = [Decision, DecisionReason] },
            new(Send, "移送公安机关", Officer, Referral.Art(6))
            {
                Stage = "移送", After = [Decide], When = Is(Decision, "approve"), Gates = [Complete],
                Asks = [Police, Documents, Receipt, DecisionFields.TransferTo, DecisionFields.TransferReason], Produces = [EnforcementPapers.Transfer],
            },
            new(Reply, "公安机关答复", Officer, Referral.Art(8)) { Stage = "答复", After = [Send], When = Taken(Send), Asks = [Outcome, OutcomeNote] },
            new(Object, "对不立案提出异议", Officer, Referral.Art(9))
            {
                Stage = "答复", After = [Reply], When = Taken(Reply) & Is(Outcome, "not-filed"), Optional = true, Gates = [ObjectInTime], Asks = [ObjectTo],
            },
            new(Objected, "异议结果", Officer, Referral.Art(9)) { Stage = "答复", After = [Object], When = Taken(Object), Optional = true, Asks = [ObjectResult] },
            new(HandOver, "移交物品和材料", Officer, Referral.Art(12)) { Stage = "移交", After = [Reply], When = Taken(Reply) & PoliceFiled, Asks = [HandedOver] },
            new(Judgment, "司法处理结果", Officer, Referral.Art(11)) { Stage = "移交", After = [HandOver], When = Taken(HandOver), Asks = [JudicialResult] },
            new(Close, "移送办结", Officer, Referral.Art(12)) { Stage = "办结", After = [Decide], Ends = true, Gates = [Settled], Asks = [CloseNote] },
        ],
        Deadlines = [DecideIn, SendIn, ReplyIn, ObjectIn, HandOverIn],
        Invariants =
        [
            new("head-decides", Referral.Art(5), "正职批准才移送", [Send], Taken(Decide) & Is(Decision, "approve")),
            new("replied", Referral.Art(8), "批准移送的未移送、未答复不办结", [Close], Implies(Is(Decision, "approve"), Taken(Send) & Taken(Reply))),
            new("handed-over", Referral.Art(12), "立案的移交后才办结", [Close], Implies(PoliceFiled, Taken(HandOver))),
            new("team", Referral.Art(5), "两人以上核实", [Suspect], QualifiedOfficers(2)),
        ],
        Title = Crime,
        Party = CaseFields.Party,
        Parent = "enforcement.ordinary-penalty",
        Inherits = [CaseFields.Party, CaseFields.PartyKind, CaseFields.Title, OffenceChoice.Code],
        Group = "案件办理",
        Systems = [124],
    };
}
