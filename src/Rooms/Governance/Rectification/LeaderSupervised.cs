using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Rectification;

/// <summary>A task the head takes up in person (主要负责人“四个亲自”督办): instruction, milestones, feedback, and the head's own word that it is done.</summary>
public static class LeaderSupervised
{
    public static readonly StepId Instruct = new("instruct");
    public static readonly StepId Accept = new("accept");
    public static readonly StepId Feedback = new("feedback");
    public static readonly StepId Review = new("review");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "督办事项") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice("supervised-kind", "亲自事项", ("work", "重要工作亲自部署"), ("issue", "重大问题亲自过问"), ("link", "重点环节亲自协调"), ("case", "重要任务（案件）亲自督办")) with { Required = true, InList = true };
    public static readonly Field<Guid> Leader = Make.Link("leader", "督办领导", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Instruction = Make.Paragraph("instruction", "批示、要求") with { Required = true };
    public static readonly Field<Guid> Unit = Make.Link("undertaking-unit", "承办单位", "unit") with { InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "办结期限") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Milestones = Make.Rows("milestones", "节点", Make.Text("milestone", "节点任务") with { Required = true }, Make.Date("milestone-on", "日期") with { Required = true });
    public static readonly Field<string> PlanText = Make.Paragraph("plan-text", "办理安排") with { Required = true };
    public static readonly Field<string> FeedbackText = Make.Paragraph("feedback-text", "办理进展") with { Required = true };
    public static readonly Field<bool> Finished = Make.YesNo("finished", "已经办结");
    public static readonly Field<IReadOnlyList<string>> Proof = Make.Files("proof", "佐证材料");
    public static readonly Field<string> Word = Make.Choice("leader-word", "领导意见", ("satisfied", "同意办结"), ("continue", "继续办理")) with { Required = true };
    public static readonly Field<string> WordText = Make.Paragraph("leader-text", "意见") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "归档说明");

    private static readonly Citation Basis = RuleOfLawInspectionRules.Art(0);

    public static readonly Deadline DoneBy = Deadline.Within("supervised-by", "督办期限", 0.CalendarDays, Instruct, Close, Basis, CountingRules.Ordinary) with { FromField = Due, Confidence = Confidence.Local };

    private static readonly Gate Own = new("supervised-own", Basis, "只能由督办领导本人作出批示和意见", Measured("own-word", "办理人是督办领导本人", v => v.People.Contains(v.Facts.Get(Leader))));

    private static readonly Gate Told = new("supervised-feedback", Basis, "尚未反馈新的办理进展", Measured("fed-back", "上次意见以后有新的反馈", v => v.Done(Feedback).Count() > v.Done(Review).Count()));

    private static readonly Gate Satisfied = new("supervised-satisfied", Basis, "督办领导尚未同意办结", Taken(Review) & Is(Word, "satisfied"));

    public static readonly Procedure Definition =
        new("governance.leader-supervised", Version: 1, "主要负责人亲自督办", InForceFrom: new(2019, 4, 15), Basis)
    {
        Steps =
        [
            new(Instruct, "领导批示", Head, Basis) { Stage = "批示", Gates = [Own], Asks = [Title, Kind, Leader, Instruction, Unit, Due, Milestones] },
            new(Accept, "签收办理", Handler, Basis) { Stage = "办理", After = [Instruct], Before = [Close], Asks = [PlanText] },
            new(Feedback, "反馈进展", Handler, Basis) { Stage = "办理", After = [Accept], Before = [Close], Repeats = true, Asks = [FeedbackText, Finished, Proof] },
            new(Review, "领导意见", Head, Basis) { Stage = "意见", After = [Feedback], Before = [Close], Repeats = true, Gates = [Own, Told], Asks = [Word, WordText] },
            new(Close, "办结归档", Clerk, Basis) { Stage = "办结", After = [Review], Ends = true, Gates = [Satisfied], Asks = [CloseNote] },
        ],
        Deadlines = [DoneBy],
        Invariants =
        [
            new("own-word", Basis, "督办领导同意才办结", [Close], Taken(Review) & Is(Word, "satisfied")),
            new("fed-back", Basis, "有反馈才有意见", [Review], Taken(Feedback)),
        ],
        Title = Title,
        NumberWord = "督办",
        Group = "责任与统筹",
        Systems = [14],
    };
}
