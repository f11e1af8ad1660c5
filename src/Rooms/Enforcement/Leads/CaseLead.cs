using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.CaseFields;

namespace Fatong.Rooms.Enforcement.Leads;

/// <summary>A case lead (案件线索): where it came from, what was checked, what became of it.</summary>
public static class CaseLead
{
    public static readonly StepId Register = new("register");
    public static readonly StepId Verify = new("verify");
    public static readonly StepId Extend = new("extend");
    public static readonly StepId File = new("file");
    public static readonly StepId Summary = new("summary");
    public static readonly StepId NotFile = new("not-file");
    public static readonly StepId HandOver = new("hand-over");

    public static readonly Field<string> Verified = Make.Paragraph("verified", "核查情况") with { Required = true };
    public static readonly Field<string> NotFiledGround = Make.Choice(
        "not-filed-ground", "不予立案理由",
        ("no-violation", "没有违法事实"), ("minor", "违法行为显著轻微"), ("time-barred", "超过追究时效"), ("elsewhere", "已由其他机关处理"), ("other", "其他")) with { Required = true };
    public static readonly Field<string> NotFiledNote = Make.Paragraph("not-filed-note", "不予立案的说明") with { Required = true };
    public static readonly Field<string> ToldTo = Make.Text("not-filed-told", "告知对象") with { Help = "举报人、移送机关等；没有的不填", Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> ExtendReason = Make.Paragraph("extend-reason", "延长立案期限的理由") with { Required = true };

    /// <summary>The rules only say promptly; the bureau sets the days.</summary>
    public static readonly Deadline Decide = Deadline.Within(
        "decide-filing", "立案审查期限", BureauParameters.FilingTerm.Term, Register, File, ProcedureRules.Art(62), CountingRules.Ordinary) with
    {
        OrBy = [Summary, NotFile, HandOver],
        Parameter = BureauParameters.FilingTerm.Code,
        ExtendedBy = (Extend, BureauParameters.FilingExtension.Term),
        Confidence = Kernel.Law.Confidence.Local,
    };

    private static readonly StepId[] Ends = [File, Summary, NotFile, HandOver];

    private static readonly Gate ExtendInTime = new(
        "lead-extension", ProcedureRules.Art(62), "立案审查期限已经届满，不能再延长", Conditions.Within(Decide));

    public static readonly Procedure Definition =
        new("enforcement.lead", Version: 1, "案件线索", InForceFrom: new(2021, 7, 15), ProcedureRules.Art(62))
    {
        Steps =
        [
            new(Register, "登记线索", Officer, ProcedureRules.Art(63))
            {
                Stage = Stages.Lead,
                Asks =
                [
                    Source, SourceNote, FoundOn, Title, Category, OffenceChoice.Code with { Required = false }, Party with { Required = false },
                    PartyKind with { Required = false }, PartyAge, Vehicle, Plate, VehicleType, Place, ActedAt, CaseFields.Summary, Attachments,
                ],
                Produces = [EnforcementPapers.Lead],
            },
            new(Verify, "核查线索", Officer, ProcedureRules.Art(62))
            {
                Stage = Stages.Lead, After = [Register], Before = Ends, Optional = true, Repeats = true,
                Asks = [Verified, Party with { Required = false }, PartyKind with { Required = false }, OffenceChoice.Code with { Required = false }, Attachments],
            },
            new(Extend, "延长立案期限", Officer, ProcedureRules.Art(62))
            {
                Stage = Stages.Lead, After = [Register], Before = Ends, Optional = true, Signed = [Leader], Gates = [ExtendInTime], Asks = [ExtendReason],
            },
            new(File, "转立案", Officer, PenaltyLaw.Art(54))
            {
                Stage = Stages.Filing, After = [Register], Before = Ends, Ends = true, Asks = [Remark],
            },
            new(Summary, "转当场处罚", Officer, PenaltyLaw.Art(51))
            {
                Stage = Stages.Filing, After = [Register], Before = Ends, Ends = true, Asks = [Remark],
            },
            new(NotFile, "不予立案", Officer, ProcedureRules.Art(62))
            {
                Stage = Stages.Filing, After = [Register], Before = Ends, Ends = true, Signed = [UnitHead, Leader], Asks = [NotFiledGround, NotFiledNote, ToldTo],
                Produces = [EnforcementPapers.NotFiledApproval, EnforcementPapers.NotFiled],
            },
            new(HandOver, "移送有权机关", Officer, ProcedureRules.Art(9))
            {
                Stage = Stages.Filing, After = [Register], Before = Ends, Ends = true, Signed = [UnitHead, Leader],
                Asks = [DecisionFields.TransferTo, DecisionFields.TransferReason], Produces = [EnforcementPapers.Transfer],
            },
        ],
        Deadlines = [Decide],
        Invariants =
        [
            new("one-end", ProcedureRules.Art(62), "一条线索只有一个去向", Ends, !(Conditions.Taken(File) | Conditions.Taken(Summary) | Conditions.Taken(NotFile) | Conditions.Taken(HandOver))),
        ],
        Title = CaseFields.Title,
        Party = CaseFields.Party,
        NumberWord = "线",
        Group = "案件办理",
        Systems = [115],
    };
}
