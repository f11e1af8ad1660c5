using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Rectification;

/// <summary>One finding of an inspection of rule of law (督察反馈意见整改): a measure with owner and date, proof, sign-off.</summary>
public static class InspectionRectification
{
    public static readonly StepId Register = new("register");
    public static readonly StepId Plan = new("plan");
    public static readonly StepId Extend = new("extend");
    public static readonly StepId Report = new("report");
    public static readonly StepId Accept = new("accept");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "反馈问题") with { Required = true, InList = true, Searched = true, MaxLength = 500 };
    public static readonly Field<string> Inspector = Make.Text("inspector", "督察（巡察、考核）单位") with { Required = true, InList = true };
    public static readonly Field<string> Number = Make.Text("feedback-number", "反馈意见文号及序号") with { InList = true };
    public static readonly Field<string> Severity = Make.Choice("severity", "问题性质", ("common", "一般问题"), ("major", "突出问题")) with { Required = true, InList = true };
    public static readonly Field<string> Measure = Make.Paragraph("measure", "整改措施") with { Required = true };
    public static readonly Field<Guid> Owner = Make.Link("owner", "责任人", "staff") with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("owner-unit", "责任单位", "unit") with { InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成时限") with { Required = true, InList = true };
    public static readonly Field<bool> LongTerm = Make.YesNo("long-term", "需长期坚持");
    public static readonly Field<string> ExtendReason = Make.Paragraph("extend-reason", "延期理由") with { Required = true };
    public static readonly Field<string> Result = Make.Paragraph("result", "整改情况") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Proof = Make.Files("proof", "佐证材料") with { Required = true };
    public static readonly Field<string> Verdict = Make.Choice("verdict", "验收结论", ("done", "完成整改"), ("more", "退回继续整改")) with { Required = true };
    public static readonly Field<string> VerdictText = Make.Paragraph("verdict-text", "验收意见") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "销号说明及报送情况") with { Required = true };

    private static readonly Citation Basis = RuleOfLawInspectionRules.Art(0);

    public static readonly Deadline DoneBy = Deadline.Within("rectify-by", "整改完成时限", 0.CalendarDays, Plan, Report, Basis, CountingRules.Ordinary) with { FromField = Due, Confidence = Confidence.Local };

    private static readonly Gate DueAhead = new("rectify-due", Basis, "完成时限应当在今天以后", Measured("rectify-due-ahead", "完成时限在今天以后", v => v.Facts.Get(Due) > v.Today));

    private static readonly Gate Separate = new("rectify-separate", Basis, "整改人员不能验收自己的整改", OtherPeopleThan(Report));

    private static readonly Gate Anew = new("rectify-anew", Basis, "退回后应当重新报送整改情况", Measured("reported-anew", "每次验收前有新的整改报送", v => v.Done(Report).Count() > v.Done(Accept).Count()));

    private static readonly Gate Accepted = new("rectify-accepted", Basis, "尚未验收合格", Taken(Accept) & Is(Verdict, "done"));

    public static readonly Procedure Definition =
        new("governance.rectification", Version: 1, "督察反馈意见整改", InForceFrom: new(2019, 4, 15), Basis)
    {
        Steps =
        [
            new(Register, "登记反馈问题", Clerk, Basis) { Stage = "登记", Asks = [Title, Inspector, Number, Severity] },
            new(Plan, "制定整改措施", Handler, Basis) { Stage = "整改", After = [Register], Signed = [Leader], Gates = [DueAhead], Asks = [Measure, Owner, Unit, Due, LongTerm] },
            new(Extend, "申请延期", Handler, Basis) { Stage = "整改", After = [Plan], Before = [Close], Optional = true, Repeats = true, Signed = [Leader], Gates = [DueAhead], Asks = [ExtendReason, Due] },
            new(Report, "报送整改情况", Handler, Basis) { Stage = "整改", After = [Plan], Before = [Close], Repeats = true, Asks = [Result, Proof] },
            new(Accept, "验收", UnitHead, Basis) { Stage = "验收", After = [Report], Before = [Close], Repeats = true, Gates = [Separate, Anew], Asks = [Verdict, VerdictText] },
            new(Close, "销号", Clerk, Basis) { Stage = "销号", After = [Accept], Ends = true, Signed = [Leader], Gates = [Accepted], Asks = [CloseNote] },
        ],
        Deadlines = [DoneBy],
        Invariants =
        [
            new("accepted", Basis, "验收合格才销号", [Close], Taken(Accept) & Is(Verdict, "done")),
            new("separate", Basis, "整改与验收分离", [Accept], OtherPeopleThan(Report)),
            new("proved", Basis, "有佐证材料才验收", [Accept], Taken(Report) & Known(Proof)),
        ],
        Title = Title,
        NumberWord = "督改",
        Group = "责任与统筹",
        Systems = [10],
    };
}
