using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>One item of 三重一大: proposed, sent round, spoken on, voted on, resolved by a resolution of its own, carried out.</summary>
public static class MajorMatter
{
    public static readonly StepId Propose = new("propose");
    public static readonly StepId Deliver = new("deliver");
    public static readonly StepId Resolve = new("resolve");
    public static readonly StepId Progress = new("progress");
    public static readonly StepId Close = new("close");
    public static readonly StepId Drop = new("drop");

    public static readonly Field<string> Title = Make.Text("title", "议题") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice(
        "matter-kind", "事项类别", ("decision", "重大事项决策"), ("appointment", "重要干部任免"), ("project", "重大项目安排"), ("funds", "大额度资金使用")) with { Required = true, InList = true };
    public static readonly Field<long> Amount = Make.Money("matter-amount", "涉及金额") with { InList = true };
    public static readonly Field<Guid> Unit = Make.Link("proposing-unit", "提出单位", "unit");
    public static readonly Field<string> Proposal = Make.Paragraph("proposal", "议题说明及拟办意见") with { Required = true };
    public static readonly Field<bool> Consulted = Make.YesNo("consulted", "会前已听取有关方面意见") with { Required = true };
    public static readonly Field<bool> NeedsReview = Make.YesNo("needs-review", "须经合法性审查");
    public static readonly Field<Guid> Review = Make.Link("legality-review", "合法性审查事项", "governance.legality-review");
    public static readonly Field<IReadOnlyList<string>> Papers = Make.Files("proposal-files", "议题材料");
    public static readonly Field<DateOnly> MeetingOn = Make.Date("meeting-on", "会议日期") with { Required = true };
    public static readonly Field<string> DeliveredTo = Make.Text("delivered-to", "材料送达范围") with { Required = true };

    public static readonly Field<string> Outcome = Make.Choice("matter-outcome", "审议结果", ("passed", "通过"), ("amended", "修改后通过"), ("postponed", "缓议"), ("rejected", "不予通过")) with { Required = true, InList = true };
    public static readonly Field<string> Resolution = Make.Paragraph("resolution", "决议内容") with { Required = true };
    public static readonly Field<string> Executor = Make.Text("executor", "执行单位及责任人");
    public static readonly Field<DateOnly> ExecuteBy = Make.Date("execute-by", "完成时限");
    public static readonly Field<string> ProgressText = Make.Paragraph("progress-text", "执行情况") with { Required = true };
    public static readonly Field<bool> Finished = Make.YesNo("finished", "已执行完毕");
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");
    public static readonly Field<string> DropReason = Make.Paragraph("drop-reason", "撤回议题的理由") with { Required = true };

    private static readonly Citation Basis = PartyGroupRules.Art(0);

    /// <summary>Worked out from the review that is named.</summary>
    public static readonly Field<string> ReviewFound = ReviewFields.Conclusion with { Required = false, InList = false };

    private static readonly Condition LawfulFound = Is(ReviewFound, "pass", "amend");

    private static readonly Condition Approved = Is(Outcome, "passed", "amended");

    /// <summary>Papers reach the members some days before the meeting; how many the bureau says.</summary>
    public static readonly Deadline DeliverAhead = Deadline.Ahead(
        "materials-ahead", "议题材料会前送达", BureauParameters.MaterialsAhead.Term, Meeting.Convene, Deliver, Basis, CountingRules.ClearDaysAhead) with
    {
        FromField = MeetingOn, Parameter = BureauParameters.MaterialsAhead.Code, Confidence = Confidence.Local,
    };

    private static readonly Condition AmountWhereLarge = Implies(Is(Kind, "funds", "project"), Known(Amount));

    private static readonly Gate AmountGiven = new("matter-amount", Basis, "重大项目和大额度资金事项应当写明金额", AmountWhereLarge);

    private static readonly Gate LargeEnough = new(
        "matter-large", Basis, "未达到本机关规定的大额度资金界限，不必作为大额度资金事项上会",
        Implies(Is(Kind, "funds"), Measured("large-funds", "达到本机关规定的大额度资金界限", v => v.Facts.Get(Amount) >= (v.Parameter(BureauParameters.LargeFunds.Code) ?? BureauParameters.LargeFunds.Default))));

    private static readonly Gate Prepared = new("matter-consulted", Basis, "应当会前充分酝酿、听取有关方面意见", Yes(Consulted));

    private static readonly Gate InTime = new("matter-ahead", Basis, "议题材料应当在会前规定时间送达，不得临时动议", Within(DeliverAhead));

    private static readonly Gate OnTheDay = new("matter-day", Basis, "会议日期与材料送达时确定的日期不符，应当重新送达", Measured("on-meeting-day", "在确定的会议日期提交讨论", v => v.Today >= v.Facts.Get(MeetingOn)));

    private static readonly Gate Reviewed = new("matter-reviewed", MajorDecisionRegulation.Art(25), "须经合法性审查的事项，应当先经审查办结且不是不合法，再上会", Implies(Yes(NeedsReview), LawfulFound));

    private static readonly Gate TwoThirds = new(
        "matter-two-thirds", Basis, "讨论干部任免应当有三分之二以上成员到会",
        Implies(Is(Kind, "appointment"), Measured("two-thirds", "三分之二以上成员到会", v => (v.Facts.Get(Meeting.Attendees) ?? []).Count * 3 >= v.Facts.Get(Meeting.Eligible) * 2)));

    private static readonly Gate Carried = new("matter-majority", Basis, "赞成票未超过应到成员半数，不能通过", Implies(Approved, Meeting.Majority));

    private static readonly Gate Assigned = new("matter-executor", Basis, "通过的事项应当明确执行单位和完成时限", Implies(Approved, Known(Executor) & Known(ExecuteBy)));

    private static readonly Gate Done = new("matter-done", Basis, "通过的事项尚未执行完毕", Implies(Approved, Yes(Finished)));

    public static readonly Deadline Execute = Deadline.Within(
        "matter-execute", "决议执行时限", 0.CalendarDays, Resolve, Close, Basis, CountingRules.Ordinary) with { FromField = ExecuteBy, When = Approved };

    public static readonly Procedure Definition =
        new("governance.major-matter", Version: 1, "“三重一大”事项", InForceFrom: new(2019, 4, 6), Basis)
    {
        Steps =
        [
            new(Propose, "提出议题", Handler, Basis) { Stage = "议题", Gates = [AmountGiven, LargeEnough], Asks = [Title, Kind, Amount, Unit, Proposal, NeedsReview, Review, Papers] },
            new(Deliver, "会前酝酿和材料送达", Clerk, Basis)
            {
                Stage = "议题", After = [Propose], Before = [Meeting.Convene, Drop], Repeats = true, Gates = [Prepared, InTime], Asks = [MeetingOn, Consulted, DeliveredTo, Review],
            },
            .. Meeting.Steps(Basis, [Deliver], OnTheDay, Reviewed, TwoThirds).Select(s => s.Id == Meeting.Convene ? s with { Computes = [ReviewFound] } : s),
            Meeting.VoteStep(Basis),
            new(Resolve, "形成决议", Clerk, Basis)
            {
                Stage = "决议", After = [Meeting.Vote], Signed = [Head], Gates = [Carried, Assigned], Asks = [Outcome, Resolution, Executor, ExecuteBy], Produces = [GovernancePapers.Resolution],
            },
            new(Progress, "执行情况", Handler, Basis) { Stage = "执行", After = [Resolve], Before = [Close], When = Taken(Resolve) & Approved, Repeats = true, Optional = true, Asks = [ProgressText, Finished] },
            new(Close, "办结归档", Clerk, Basis) { Stage = "执行", After = [Resolve], When = Taken(Resolve), Ends = true, Gates = [Done], Asks = [CloseNote] },
            new(Drop, "撤回议题", Handler, Basis) { Stage = "议题", After = [Propose], Before = [Meeting.Convene], Optional = true, Ends = true, Asks = [DropReason] },
        ],
        Deadlines = [DeliverAhead, Execute],
        Invariants =
        [
            new("head-last", Basis, "主要负责人末位表态", [Meeting.HeadSpeak], Meeting.OthersSpoke),
            new("voted-after", Basis, "主要负责人表态后才表决，表决后才形成决议", [Resolve], Taken(Meeting.HeadSpeak) & Taken(Meeting.Vote)),
            new("majority", Basis, "超过应到成员半数赞成才能通过", [Resolve], Implies(Approved, Meeting.Majority)),
            new("no-surprise", Basis, "没有会前送达材料的不上会", [Meeting.Convene], Taken(Deliver)),
            new("reviewed", MajorDecisionRegulation.Art(25), "须审查的先审查", [Meeting.Convene], Implies(Yes(NeedsReview), LawfulFound)),
            new("carried-out", Basis, "通过的执行完毕才办结", [Close], Implies(Approved, Yes(Finished))),
        ],
        Title = Title,
        Amount = Amount,
        NumberWord = "议",
        Group = "决策与法律顾问",
        Systems = [52, 53],
    };
}
