using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using Art = Fatong.Law.Cards.OfficerCertificateRules;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The life of an officer's certificate (执法证件): application, training, exam, issue, yearly check, suspension, loss, revocation, collection.</summary>
public static class CertificateLife
{
    public static readonly StepId Apply = new("apply");
    public static readonly StepId Qualify = new("qualify");
    public static readonly StepId Train = new("train");
    public static readonly StepId Exam = new("exam");
    public static readonly StepId Announce = new("announce");
    public static readonly StepId Issue = new("issue");
    public static readonly StepId YearlyCheck = new("yearly-check");
    public static readonly StepId Suspend = new("suspend");
    public static readonly StepId Return = new("return");
    public static readonly StepId Lose = new("lose");
    public static readonly StepId Replace = new("replace");
    public static readonly StepId Revoke = new("revoke");
    public static readonly StepId Collect = new("collect");
    public static readonly StepId Reject = new("reject");

    public static readonly Field<string> Title = Make.Text("title", "申领人员") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Person = Make.Link("person", "人员", "staff") with { Required = true };
    public static readonly Field<string> Class = Make.Choice("class", "执法门类", ("road", "公路路政"), ("transport", "道路运政"), ("waterway", "水路运政、航道"), ("port", "港口行政"), ("quality", "工程质量监督")) with { Required = true, InList = true };
    public static readonly Field<bool> Adult = Make.YesNo("adult", "年满十八周岁") with { Required = true };
    public static readonly Field<bool> Educated = Make.YesNo("educated", "大专以上学历") with { Required = true };
    public static readonly Field<bool> Established = Make.YesNo("established", "正式在编在岗") with { Required = true };
    public static readonly Field<bool> Clean = Make.YesNo("clean", "未受过刑事处罚、未被开除公职") with { Required = true };
    public static readonly Field<bool> Waived = Make.YesNo("waived", "符合免予培训考试的条件");
    public static readonly Field<string> QualifyText = Make.Paragraph("qualify-text", "资格审查意见") with { Required = true };
    public static readonly Field<long> Hours = Make.Count("hours", "资格培训面授学时", "学时") with { Required = true, Max = 2000 };
    public static readonly Field<string> TrainedBy = Make.Text("trained-by", "培训单位") with { Required = true };
    public static readonly Field<long> Score = Make.Count("score", "考试成绩", "分") with { Required = true, Max = 1000 };
    public static readonly Field<bool> Passed = Make.YesNo("passed", "考试合格") with { Required = true };
    public static readonly Field<string> AnnouncedAt = Make.Text("announced-at", "公示载体") with { Required = true };
    public static readonly Field<string> Objections = Make.Paragraph("objections", "公示期间的异议及处理");
    public static readonly Field<Guid> Certificate = Make.Link("certificate", "执法证件", "certificate") with { Required = true };
    public static readonly Field<long> CheckYear = Make.Count("check-year", "年审年度", "年") with { Required = true, Min = 2000, Max = 2200 };
    public static readonly Field<string> CheckGrade = Make.Choice("check-grade", "考核等次", ("excellent", "优秀"), ("pass", "合格"), ("basic", "基本合格"), ("fail", "不合格")) with { Required = true };
    public static readonly Field<string> SuspendGround = Make.Choice("suspend-ground", "暂扣情形", ("fail", "年度考核不合格"), ("training", "无故不参加培训考核"), ("alter", "涂改、转借证件"), ("conduct", "违反执法纪律"), ("other", "其他")) with { Required = true };
    public static readonly Field<string> SuspendText = Make.Paragraph("suspend-text", "暂扣的事实和依据") with { Required = true };
    public static readonly Field<bool> Retrained = Make.YesNo("retrained", "离岗培训合格") with { Required = true };
    public static readonly Field<string> LostText = Make.Paragraph("lost-text", "遗失经过和声明") with { Required = true };
    public static readonly Field<string> RevokeGround = Make.Choice("revoke-ground", "吊销情形", ("crime", "受刑事处罚、拘留或者开除"), ("bribe", "受贿等受记大过以上处分"), ("failed-twice", "连续两年考核不合格"), ("other", "其他法定情形")) with { Required = true };
    public static readonly Field<string> RevokeText = Make.Paragraph("revoke-text", "吊销的事实和依据") with { Required = true };
    public static readonly Field<string> CollectReason = Make.Choice("collect-reason", "收回原因", ("moved", "调离执法岗位"), ("retired", "退休、离职"), ("expired", "有效期满未换证"), ("revoked", "证件被吊销"), ("dead", "死亡")) with { Required = true };
    public static readonly Field<bool> Collected = Make.YesNo("collected", "证件已收回注销") with { Required = true };
    public static readonly Field<string> RejectReason = Make.Paragraph("reject-reason", "不予申领的理由") with { Required = true };

    public static readonly Deadline AnnounceFor = Deadline.Within(
        "announce-week", "培训考试信息公示期", 7.CalendarDays, Announce, Issue, Art.Art(20), CountingRules.Ordinary) with { Binds = Bound.Party, When = !Yes(Waived) };

    public static readonly Deadline LossIn = Deadline.Within("loss-3", "遗失声明补发期限", 3.CalendarDays, Lose, Replace, Art.Art(25), CountingRules.Ordinary) with { Confidence = Kernel.Law.Confidence.Secondary };

    private static readonly Condition Fit = Yes(Adult) & Yes(Educated) & Yes(Established) & Yes(Clean);

    private static readonly Gate Qualified = new("certificate-fit", Art.Art(7), "申领人员应当年满十八周岁、大专以上、正式在编，且未受过刑罚、开除", Fit);

    private static readonly Gate SixtyHours = new("certificate-hours", Art.Art(16), "资格培训面授不得少于六十学时", AtLeast(Hours, 60));

    private static readonly Gate ExamPassed = new("certificate-exam", Art.Art(18), "资格考试不合格的不能发证", Yes(Waived) | (Taken(Exam) & Yes(Passed)));

    private static readonly Gate WeekOver = new("certificate-announced", Art.Art(20), "培训考试信息公示未满一周", Yes(Waived) | Over(AnnounceFor));

    private static readonly Gate NotSuspended = new("certificate-suspended", Art.Art(31), "证件正在暂扣", Measured("not-suspended", "没有未返还的暂扣", v => v.Done(Suspend).Count() == v.Done(Return).Count()));

    private static readonly Gate IsSuspended = new("certificate-not-suspended", Art.Art(32), "证件没有被暂扣", Measured("is-suspended", "有未返还的暂扣", v => v.Done(Suspend).Count() > v.Done(Return).Count()));

    private static readonly Gate TrainedAgain = new("certificate-retrained", Art.Art(32), "离岗培训合格后才能返还证件", Yes(Retrained));

    private static readonly Gate OncePerYear = new("certificate-checked", Art.Art(30), "该年度已经年审", Measured("check-once", "该年度尚未年审", v => v.Done(YearlyCheck).All(a => a.Values.Get(CheckYear) != v.Facts.Get(CheckYear))));

    private static readonly Gate TwoFailures = new("certificate-two-failures", Art.Art(33), "连续两年考核不合格的才能以此吊销", Implies(Is(RevokeGround, "failed-twice"), Measured(
        "failed-twice", "最近两次年审均不合格", v => v.Done(YearlyCheck).TakeLast(2).Count(a => a.Values.Get(CheckGrade) == "fail") == 2)));

    private static readonly Gate InHand = new("certificate-collected", Art.Art(24), "证件应当收回注销", Yes(Collected));

    public static readonly Procedure Definition =
        new("enforcement.certificate", Version: 1, "执法证件管理", InForceFrom: new(2011, 3, 1), Art.Art(7))
    {
        Steps =
        [
            new(Apply, "申领", UnitHead, Art.Art(7)) { Stage = "申领", Asks = [Title, Person, Class, Adult, Educated, Established, Clean, Waived] },
            new(Qualify, "资格审查", LegalReviewer, Art.Art(7)) { Stage = "申领", After = [Apply], Before = [Reject], Gates = [Qualified], Asks = [QualifyText] },
            new(Train, "资格培训", LegalReviewer, Art.Art(16)) { Stage = "培训考试", After = [Qualify], Before = [Reject], When = !Yes(Waived), Gates = [SixtyHours], Asks = [Hours, TrainedBy] },
            new(Exam, "资格考试", LegalReviewer, Art.Art(18)) { Stage = "培训考试", After = [Train], Before = [Issue, Reject], When = !Yes(Waived), Repeats = true, Asks = [Score, Passed] },
            new(Announce, "公示培训考试信息", LegalReviewer, Art.Art(20)) { Stage = "培训考试", After = [Exam], Before = [Reject], When = !Yes(Waived), Asks = [AnnouncedAt, Objections] },
            new(Issue, "发证", LegalReviewer, Art.Art(21)) { Stage = "持证", After = [Qualify, Announce], Before = [Reject], Gates = [ExamPassed, WeekOver], Asks = [Certificate] },
            new(YearlyCheck, "年度考核年审", LegalReviewer, Art.Art(30)) { Stage = "持证", After = [Issue], Before = [Collect], When = Taken(Issue), Optional = true, Repeats = true, Gates = [OncePerYear], Asks = [CheckYear, CheckGrade] },
            new(Suspend, "暂扣证件", LegalReviewer, Art.Art(31)) { Stage = "持证", After = [Issue], Before = [Revoke, Collect], When = Taken(Issue), Optional = true, Repeats = true, Signed = [Leader], Gates = [NotSuspended], Asks = [SuspendGround, SuspendText] },
            new(Return, "返还证件", LegalReviewer, Art.Art(32)) { Stage = "持证", After = [Suspend], Before = [Revoke, Collect], When = Taken(Suspend), Optional = true, Repeats = true, Gates = [IsSuspended, TrainedAgain], Asks = [Retrained] },
            new(Lose, "遗失声明", UnitHead, Art.Art(25)) { Stage = "持证", After = [Issue], Before = [Collect], When = Taken(Issue), Optional = true, Repeats = true, Asks = [LostText] },
            new(Replace, "补发换发", LegalReviewer, Art.Art(25)) { Stage = "持证", After = [Issue], Before = [Collect], When = Taken(Lose), Optional = true, Repeats = true, Asks = [Certificate] },
            new(Revoke, "吊销证件", LegalReviewer, Art.Art(33)) { Stage = "收回", After = [Issue], Before = [Collect], When = Taken(Issue), Optional = true, Signed = [Leader], Gates = [TwoFailures], Asks = [RevokeGround, RevokeText] },
            new(Collect, "收回注销", LegalReviewer, Art.Art(24)) { Stage = "收回", After = [Issue], When = Taken(Issue), Ends = true, Gates = [InHand], Asks = [CollectReason, Collected] },
            new(Reject, "不予申领", LegalReviewer, Art.Art(8)) { Stage = "申领", After = [Apply], Before = [Issue], Optional = true, Ends = true, Asks = [RejectReason] },
        ],
        Deadlines = [AnnounceFor, LossIn],
        Invariants =
        [
            new("fit", Art.Art(7), "符合条件才发证", [Issue], Fit),
            new("trained", Art.Art(16), "不免考的培训六十学时以上、考试合格才发证", [Issue], Yes(Waived) | (Taken(Train) & AtLeast(Hours, 60) & Taken(Exam) & Yes(Passed))),
            new("announced", Art.Art(20), "公示一周后才发证", [Issue], Yes(Waived) | (Taken(Announce) & Over(AnnounceFor))),
            new("collected", Art.Art(24), "终结时证件已收回", [Collect], Yes(Collected)),
        ],
        Title = Title,
        NumberWord = "证",
        Group = "队伍装备",
        Systems = [142],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "certificate_events", "执法证件办理件次", "件次", Nature.Flow, "报告期内办理执法证件发证、年审、暂扣、返还、补发、吊销、收回的件次，一证一事计一件。", 2,
            FigureQuery.CountActs([.. new[] { Issue, YearlyCheck, Suspend, Return, Replace, Revoke, Collect }.Select(step => (Definition, step))]) with { OncePerMatter = false }) { Group = "M12", Dimensions = [Class] },
    ];
}
