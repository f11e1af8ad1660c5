using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using Forms = Fatong.Rooms.Inspection.InspectionPapers;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>An interview of an enterprise (约谈): notice, record, commitments, follow-up.</summary>
public static class EnterpriseInterview
{
    public static readonly StepId Announce = new("announce");
    public static readonly StepId Hold = new("hold");
    public static readonly StepId FollowUp = new("follow-up");
    public static readonly StepId Cancel = new("cancel");

    public static readonly Field<string> Title = Make.Text("interview-title", "约谈事由") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Object = Make.Link("object", "约谈企业", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<Guid> Party = Make.Link("party", "当事人", "party");
    public static readonly Field<string> Code = Make.Choice("code", "安全码", ("none", "未赋码"), ("green", "绿码"), ("orange", "橙码"), ("red", "红码"));
    public static readonly Field<string> Ground = Make.Choice(
        "ground", "约谈情形", ("hazard", "隐患整改不力"), ("accident", "发生事故"), ("complaint", "投诉集中"), ("credit", "信用等级低"), ("code", "安全码为橙码、红码"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<DateTimeOffset> At = Make.Moment("at", "约谈时间") with { Required = true };
    public static readonly Field<string> Place = Make.Text("place", "约谈地点") with { Required = true };
    public static readonly Field<string> Topics = Make.Paragraph("topics", "约谈内容和要求") with { Required = true };
    public static readonly Field<string> Attended = Make.Text("attended", "企业参加人") with { Required = true, Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Talk = Make.Paragraph("talk", "约谈记录") with { Required = true };
    public static readonly Field<string> Promise = Make.Paragraph("promise", "企业承诺的整改事项") with { Required = true };
    public static readonly Field<DateOnly> PromiseBy = Make.Date("promise-by", "承诺完成日期") with { Required = true };
    public static readonly Field<string> Kept = Make.Choice("kept", "承诺落实", ("all", "全部落实"), ("part", "部分落实"), ("none", "没有落实")) with { Required = true, InList = true };
    public static readonly Field<string> KeptNote = Make.Paragraph("kept-note", "跟踪核实情况") with { Required = true };
    public static readonly Field<string> CancelReason = Make.Paragraph("cancel-reason", "取消的理由") with { Required = true };

    /// <summary>The day the enterprise promised.</summary>
    public static readonly Deadline InTime = Deadline.Within(
        "promise", "承诺完成期限", 0.CalendarDays, Hold, FollowUp, WorkSafetyLaw.Art(65), CountingRules.Ordinary) with
    {
        FromField = PromiseBy, Confidence = Kernel.Law.Confidence.Local,
    };

    private static readonly Gate Two = new("two-officers", ProcedureRules.Art(23), "约谈人员不得少于两人，且证件有效", QualifiedOfficers(2));

    public static readonly Procedure Definition =
        new("inspection.interview", Version: 1, "企业约谈", InForceFrom: new(2021, 9, 1), WorkSafetyLaw.Art(65))
    {
        Parent = "inspection.hazard",
        AfterParent = true,
        Inherits = [Object],
        Steps =
        [
            new(Announce, "通知约谈", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "通知", Asks = [Title, Object, Ground, At, Place, Topics], Computes = [Party, Code], Signed = [Leader], Produces = [Forms.InterviewNotice],
            },
            new(Hold, "约谈", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "约谈", After = [Announce], Before = [Cancel], NeedsOfficers = true, Gates = [Two], Asks = [Attended, Talk, Promise, PromiseBy], Produces = [Forms.InterviewRecord],
            },
            new(FollowUp, "跟踪落实", Officer, WorkSafetyLaw.Art(65)) { Stage = "落实", After = [Hold], Ends = true, Asks = [Kept, KeptNote] },
            new(Cancel, "取消约谈", Officer, WorkSafetyLaw.Art(65)) { Stage = "落实", After = [Announce], Before = [Hold], Optional = true, Ends = true, Signed = [Leader], Asks = [CancelReason] },
        ],
        Deadlines = [InTime],
        Invariants = [new("announced-first", WorkSafetyLaw.Art(65), "约谈都经批准并事先通知", [Hold], Taken(Announce))],
        Title = Title,
        Party = Party,
        NumberWord = "约",
        Group = Kinds.Work,
        Systems = [110],
    };
}
