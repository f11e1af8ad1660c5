using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.Oversight.FileReviewFields;
using Art = Fatong.Law.Cards.GuangdongFileReview;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>A round of case-file review (案卷评查): a draw anyone can recompute, marks by a standard, ranking, objections, corrections, and what to train.</summary>
public static class FileReview
{
    public static readonly StepId Plan = new("plan");
    public static readonly StepId Draw = new("draw");
    public static readonly StepId Score = new("score");
    public static readonly StepId Report = new("report");
    public static readonly StepId Object = new("object");
    public static readonly StepId Recheck = new("recheck");
    public static readonly StepId Correct = new("correct");
    public static readonly StepId Close = new("close");

    public static readonly Deadline ObjectIn = Deadline.Within(
        "review-objection", "评查异议期限", BureauParameters.FileReviewObjection.Term, Report, Object, Art.Art(12), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Parameter = BureauParameters.FileReviewObjection.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline RecheckIn = Deadline.Within(
        "review-recheck", "异议复核期限", BureauParameters.FileReviewObjection.Term, Object, Recheck, Art.Art(12), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.FileReviewObjection.Code, Confidence = Confidence.Local,
    };

    private static readonly Condition AllScored = Measured("all-scored", "抽中的案卷均已打分", v => Files(v).All(Scored(v).Contains));

    private static readonly Condition Announced = Is(Method, "all") | (Known(Wanted) & Known(SeedSource));

    private static readonly Gate SeedAnnounced = new("review-seed-source", Art.Art(8), "随机抽取应当先公布抽取数量和尚未产生的种子来源", Announced);

    private static readonly Gate PoolThere = new("review-pool", Art.Art(8), "所选期间没有已经结案的普通程序案卷", AtLeast(PoolCount, 1));

    private static readonly Gate SeedGiven = new("review-seed", Art.Art(8), "随机抽取应当填写种子来源公布的数值", Is(Method, "all") | Known(Seed));

    private static readonly Gate OneOfThem = new(
        "review-case", Art.Art(8), "只能评查抽中且尚未打分的案卷", Measured("review-case", "抽中且尚未打分的案卷", v => Files(v).Except(Scored(v)).Contains(v.Facts.Get(Case))));

    private static readonly Gate Complete = new("review-scored", Art.Art(16), "抽中的案卷尚未全部打分", AllScored);

    private static readonly Gate InTime = new("review-late", Art.Art(12), "已超过提出异议的期限", Within(ObjectIn));

    private static readonly Gate OwnCase = new("review-own", Art.Art(12), "只能对抽中的案卷提出异议或者整改", Measured("review-own", "抽中的案卷", v => Files(v).Contains(v.Facts.Get(Case))));

    private static readonly Gate Answered = new("review-answered", Art.Art(12), "异议尚未全部复核", Measured("objections-answered", "异议均已复核", v => v.Done(Recheck).Count() >= v.Done(Object).Count()));

    private static readonly Gate Corrected = new(
        "review-corrected", Art.Art(17), "不合格案卷尚未整改", Measured("failed-corrected", "不合格案卷均已整改", v =>
            FileMarks.Latest(v.Acts).Where(f => f.Grade == "fail").All(f => v.Done(Correct).Any(a => a.Values.Get(Case) == f.Case))));

    public static readonly Procedure Definition =
        new("enforcement.file-review", Version: 1, "行政执法案卷评查", InForceFrom: new(2018, 12, 5), Art.Art(6))
    {
        Steps =
        [
            new(Plan, "组织评查", LegalReviewer, Art.Art(6)) { Stage = "组织", Gates = [SeedAnnounced, PoolThere], Asks = [Title, From, To, Method, Wanted, SeedSource, Team], Computes = [PoolCount, Pool, Commitment, Digest] },
            new(Draw, "抽取案卷", LegalReviewer, Art.Art(8)) { Stage = "抽取", After = [Plan], Gates = [SeedGiven], Asks = [Seed], Computes = [Drawn, Transcript] },
            new(Score, "评查打分", LegalReviewer, Art.Art(16)) { Stage = "评查", After = [Draw], Before = [Report], Repeats = true, Gates = [OneOfThem], Asks = [Case, .. Parts, Vetoes, Finding], Computes = [Total, Grade] },
            new(Report, "评查报告", LegalReviewer, Art.Art(16)) { Stage = "报告", After = [Score], Signed = [Leader], Gates = [Complete], Asks = [Summary, TrainingNeed], Computes = [Ranking], Produces = [OversightPapers.FileReviewReport] },
            new(Object, "提出异议", UnitHead, Art.Art(12)) { Stage = "异议整改", After = [Report], Before = [Close], When = Taken(Report), Optional = true, Repeats = true, Gates = [InTime, OwnCase], Asks = [Case, ObjectText] },
            new(Recheck, "复核异议", LegalReviewer, Art.Art(12)) { Stage = "异议整改", After = [Object], Before = [Close], When = Taken(Object), Optional = true, Repeats = true, Gates = [OwnCase], Asks = [Case, .. Parts, Vetoes, RecheckText], Computes = [Total, Grade] },
            new(Correct, "整改反馈", UnitHead, Art.Art(17)) { Stage = "异议整改", After = [Report], Before = [Close], When = Taken(Report), Optional = true, Repeats = true, Gates = [OwnCase], Asks = [Case, CorrectText] },
            new(Close, "办结归档", LegalReviewer, Art.Art(12)) { Stage = "办结", After = [Report], Ends = true, Gates = [Answered, Corrected], Asks = [CloseNote] },
        ],
        Deadlines = [ObjectIn, RecheckIn],
        Invariants =
        [
            new("announced", Art.Art(8), "先公布种子来源和名单，后抽取", [Draw], Taken(Plan) & Announced),
            new("drawn-first", Art.Art(8), "抽取后才打分", [Score], Taken(Draw)),
            new("all-scored", Art.Art(16), "全部打分后才报告", [Report], AllScored),
        ],
        Title = Title,
        NumberWord = "评查",
        Group = "执法监督",
        Systems = [130],
    };

    private static IReadOnlyList<Guid> Files(MatterView view) => view.Facts.Get(Drawn) ?? [];

    private static List<Guid> Scored(MatterView view) => [.. view.Done(Score).Select(a => a.Values.Get(Case))];
}
