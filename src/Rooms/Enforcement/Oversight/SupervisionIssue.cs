using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>A supervision check and the issue it found (执法监督检查): confirmed with the unit, put right in time, verified, closed.</summary>
public static class SupervisionIssue
{
    public static readonly StepId Check = new("check");
    public static readonly StepId Clear = new("clear");
    public static readonly StepId Notify = new("notify");
    public static readonly StepId Extend = new("extend");
    public static readonly StepId Rectify = new("rectify");
    public static readonly StepId Verify = new("verify");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "监督事项") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Source = Make.Choice(
        "supervision-source", "来源",
        ("plan", "年度监督检查计划"), ("special", "专项监督"), ("self", "自查自纠"), ("supervisor", "执法监督员"), ("media", "媒体监督"), ("social", "群众和社会监督"), ("upper", "上级、司法行政部门交办"), ("review", "案卷评查")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("checked-unit", "被检查单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Subject = Make.Choice("subject", "检查内容", ("conduct", "执法行为"), ("equipment", "装备使用"), ("files", "案卷制作"), ("systems", "三项制度"), ("discipline", "纪律作风"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Findings = Make.Paragraph("findings", "检查情况和问题") with { Required = true };
    public static readonly Field<bool> IssueFound = Make.YesNo("issue-found", "发现问题") with { Required = true };
    public static readonly Field<Guid> Registered = Make.Link("issue-record", "问题清单条目", "oversight-issue");
    public static readonly Field<IReadOnlyList<string>> Proof = Make.Files("check-proof", "检查材料");
    public static readonly Field<string> Requirements = Make.Paragraph("requirements", "整改要求") with { Required = true };
    public static readonly Field<DateOnly> Due = Make.Date("rectify-by", "整改期限至") with { Required = true, InList = true };
    public static readonly Field<string> ExtendReason = Make.Paragraph("extend-reason", "延期理由") with { Required = true };
    public static readonly Field<string> Measures = Make.Paragraph("measures", "整改措施和结果") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> RectifyProof = Make.Files("rectify-proof", "整改佐证");
    public static readonly Field<string> Verdict = Make.Choice("verdict", "复查结论", ("done", "整改到位"), ("more", "尚未到位，继续整改")) with { Required = true };
    public static readonly Field<string> VerdictText = Make.Paragraph("verdict-text", "复查情况") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");

    private static readonly Citation Basis = SupervisionRegulation.Art(0);

    public static readonly Deadline RectifyIn = Deadline.Within(
        "rectify", "整改期限", BureauParameters.SupervisionRectifyTerm.Term, Notify, Rectify, Basis, CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.SupervisionRectifyTerm.Code, Confidence = Confidence.Local, ExtendedBy = (Extend, BureauParameters.SupervisionRectifyTerm.Term),
    };

    private static readonly Gate DueAhead = new("supervision-due", Basis, "整改期限应当在通知之日以后", Measured("rectify-by-ahead", "整改期限在通知之日以后", v => v.Facts.Get(Due) > v.Today));

    private static readonly Gate NotOwn = new("supervision-own", Basis, "整改人员不能复查自己的整改", OtherPeopleThan(Rectify));

    private static readonly Gate Anew = new("supervision-anew", Basis, "复查之后应当重新报送整改情况", Measured("rectified-anew", "每次复查前有新的整改报送", v => v.Done(Rectify).Count() > v.Done(Verify).Count()));

    private static readonly Condition PutRight = Taken(Verify) & Is(Verdict, "done");

    private static readonly Gate Finished = new("supervision-open", Basis, "问题尚未整改到位", Implies(Yes(IssueFound), PutRight));

    public static readonly Procedure Definition =
        new("enforcement.supervision", Version: 1, "执法监督检查与整改", InForceFrom: new(2021, 7, 15), Basis)
    {
        Steps =
        [
            new(Check, "监督检查", LegalReviewer, Basis) { Stage = "检查", Asks = [Title, Source, Unit, Subject, Findings, IssueFound, Registered, Proof] },
            new(Clear, "未发现问题", LegalReviewer, Basis) { Stage = "办结", After = [Check], When = !Yes(IssueFound), Ends = true, Asks = [CloseNote] },
            new(Notify, "发出监督整改通知", LegalReviewer, Basis)
            {
                Stage = "整改", After = [Check], When = Yes(IssueFound), Signed = [Leader], Gates = [DueAhead], Asks = [Requirements, Due], Produces = [OversightPapers.RectificationNotice],
            },
            new(Extend, "延长整改期限", LegalReviewer, Basis) { Stage = "整改", After = [Notify], Before = [Close], When = Taken(Notify), Optional = true, Signed = [Leader], Gates = [DueAhead], Asks = [ExtendReason, Due] },
            new(Rectify, "报送整改情况", UnitHead, Basis) { Stage = "整改", After = [Notify], Before = [Close], When = Taken(Notify), Repeats = true, Asks = [Measures, RectifyProof] },
            new(Verify, "复查", LegalReviewer, Basis) { Stage = "复查", After = [Rectify], Before = [Close], When = Taken(Rectify), Repeats = true, Gates = [NotOwn, Anew], Asks = [Verdict, VerdictText] },
            new(Close, "销号办结", LegalReviewer, Basis) { Stage = "办结", After = [Verify], Before = [Clear], When = Yes(IssueFound), Ends = true, Gates = [Finished], Asks = [CloseNote] },
        ],
        Deadlines = [RectifyIn],
        Invariants =
        [
            new("put-right", Basis, "整改到位并复查后才销号", [Close], PutRight),
            new("other-eyes", Basis, "整改与复查分离", [Verify], OtherPeopleThan(Rectify)),
        ],
        Title = Title,
        NumberWord = "监",
        Group = OversightFields.Group,
        Systems = [132, 133],
    };
}
