using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>An interview of a unit under supervision (执法监督约谈): why, what was said and promised, whether it was kept.</summary>
public static class SupervisionInterview
{
    public static readonly StepId Propose = new("propose");
    public static readonly StepId Invite = new("invite");
    public static readonly StepId Hold = new("hold");
    public static readonly StepId Report = new("report");
    public static readonly StepId Recheck = new("recheck");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "约谈事由") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Trigger = Make.Choice(
        "trigger", "触发情形", ("repeated", "同类问题多次发生"), ("unrectified", "逾期未整改或者整改不到位"), ("serious", "问题严重、影响恶劣"), ("lost", "复议被纠错、诉讼败诉"), ("failed", "案卷评查不合格"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("interviewed-unit", "被约谈单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Problems = Make.Paragraph("problems", "存在的问题") with { Required = true };
    public static readonly Field<DateOnly> HeldOn = Make.Date("held-on", "约谈日期") with { Required = true };
    public static readonly Field<string> HeldAt = Make.Text("held-at", "约谈地点") with { Required = true };
    public static readonly Field<string> Present = Make.Text("present", "约谈人、被约谈人、记录人") with { Required = true, MaxLength = 500 };
    public static readonly Field<string> Minutes = Make.Paragraph("interview-minutes", "约谈记录") with { Required = true };
    public static readonly Field<string> Commitments = Make.Paragraph("commitments", "整改承诺") with { Required = true };
    public static readonly Field<DateOnly> KeepBy = Make.Date("keep-by", "承诺完成日期") with { Required = true, InList = true };
    public static readonly Field<bool> SignedByUnit = Make.YesNo("signed-by-unit", "被约谈人已签字确认") with { Required = true };
    public static readonly Field<string> Kept = Make.Paragraph("kept", "承诺落实情况") with { Required = true };
    public static readonly Field<string> RecheckResult = Make.Choice("recheck-result", "回头看结果", ("kept", "已落实"), ("not-kept", "未落实，转责任追究或者提级监督")) with { Required = true };
    public static readonly Field<string> RecheckText = Make.Paragraph("recheck-text", "回头看情况") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");

    private static readonly Citation Basis = SupervisionRegulation.Art(0);

    public static readonly Deadline KeepIn = Deadline.Within("keep", "承诺完成期限", 0.CalendarDays, Hold, Report, Basis, CountingRules.Ordinary) with { FromField = KeepBy, Confidence = Confidence.Local };

    private static readonly Gate OnTheDay = new("interview-day", Basis, "尚未到通知的约谈日期", Measured("interview-day", "已到通知的约谈日期", v => v.Today >= v.Facts.Get(HeldOn)));

    private static readonly Gate Confirmed = new("interview-signed", Basis, "约谈记录应当由被约谈人签字确认", Yes(SignedByUnit));

    private static readonly Gate Separate = new("interview-separate", Basis, "报送落实情况的人员不能作回头看", OtherPeopleThan(Report));

    public static readonly Procedure Definition =
        new("enforcement.supervision-interview", Version: 1, "执法监督约谈", InForceFrom: new(2021, 7, 15), Basis)
    {
        Steps =
        [
            new(Propose, "提出约谈", LegalReviewer, Basis) { Stage = "提出", Signed = [Leader], Asks = [Title, Trigger, Unit, Problems] },
            new(Invite, "通知约谈", LegalReviewer, Basis) { Stage = "约谈", After = [Propose], Before = [Hold], Asks = [HeldOn, HeldAt], Produces = [OversightPapers.InterviewNotice] },
            new(Hold, "约谈", LegalReviewer, Basis) { Stage = "约谈", After = [Invite], Gates = [OnTheDay, Confirmed], Asks = [Present, Minutes, Commitments, KeepBy, SignedByUnit] },
            new(Report, "报送落实情况", UnitHead, Basis) { Stage = "落实", After = [Hold], Before = [Close], Repeats = true, Asks = [Kept] },
            new(Recheck, "回头看", LegalReviewer, Basis) { Stage = "落实", After = [Report], Before = [Close], Repeats = true, Gates = [Separate], Asks = [RecheckResult, RecheckText] },
            new(Close, "办结", LegalReviewer, Basis) { Stage = "办结", After = [Recheck], Ends = true, Asks = [CloseNote] },
        ],
        Deadlines = [KeepIn],
        Invariants =
        [
            new("confirmed", Basis, "被约谈人确认记录", [Hold], Yes(SignedByUnit)),
            new("rechecked", Basis, "回头看后才办结", [Close], Taken(Recheck)),
            new("separate", Basis, "落实与回头看分离", [Recheck], OtherPeopleThan(Report)),
        ],
        Title = Title,
        NumberWord = "约谈",
        Parent = "enforcement.supervision",
        AfterParent = true,
        Group = OversightFields.Group,
        Systems = [138],
    };
}
