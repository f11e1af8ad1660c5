using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Conditions that are computed from the amounts, kinds and dates of a case.</summary>
public static class PenaltyMeasures
{
    public static readonly Condition HearingDue = Measured(
        "hearing-due", "拟作处罚属于应当告知听证权的范围",
        view => Grave(view, ToldKinds)
            || Reaches(view, view.Facts.Get(ToldFine), BureauParameters.HearingFinePerson, BureauParameters.HearingFineUnit)
            || Reaches(view, view.Facts.Get(ToldConfiscated), BureauParameters.HearingConfiscationPerson, BureauParameters.HearingConfiscationUnit));

    /// <summary>What was told or is decided, whichever is more: a case does not stop being grave because its fine was lowered.</summary>
    public static readonly Condition LargeFine = Measured(
        "large-fine", "属于较大数额罚没或者降低资质、吊销证照、停产停业、关闭、限制从业",
        view => Grave(view, ToldKinds) || Grave(view, Kinds)
            || Reaches(view, Larger(view, ToldFine, Fine), BureauParameters.CollectiveFinePerson, BureauParameters.CollectiveFineUnit)
            || Reaches(view, Larger(view, ToldConfiscated, Confiscated), BureauParameters.CollectiveFinePerson, BureauParameters.CollectiveFineUnit));

    public static readonly Condition ReviewListed = Measured(
        "review-listed", "属于重大执法决定法制审核目录范围",
        view => Grave(view, ToldKinds) || Grave(view, Kinds)
            || Reaches(view, Larger(view, ToldFine, Fine), BureauParameters.ReviewFinePerson, BureauParameters.ReviewFineUnit)
            || Reaches(view, Larger(view, ToldConfiscated, Confiscated), BureauParameters.ReviewFinePerson, BureauParameters.ReviewFineUnit));

    public static readonly Condition LatestNoticeServed = Measured(
        "latest-notice-served", "最近一次违法行为通知书已经送达", view => Last(view, NoticeService) > Last(view, Notice) && Last(view, Notice) > 0);

    public static readonly Condition DefencesReviewed = Measured(
        "defences-reviewed", "全部陈述申辩和听证意见均已复核", view => Last(view, DefenceReview) > Math.Max(Last(view, Defence), Last(view, Hearing)));

    public static readonly Condition ReviewCurrent = Measured(
        "review-current", "法制审核在听证和复核之后作出",
        view => Last(view, LegalReview) > new[] { Last(view, Report), Last(view, Hearing), Last(view, DefenceReview) }.Max());

    public static readonly Condition NotHeavier = Measured(
        "not-heavier", "不重于违法行为通知书告知的内容",
        view => view.Facts.Get(Fine) <= view.Facts.Get(ToldFine)
            && view.Facts.Get(Confiscated) <= view.Facts.Get(ToldConfiscated)
            && (view.Facts.Get(Kinds) ?? []).All((view.Facts.Get(ToldKinds) ?? []).Contains));

    public static readonly Condition PointLeftOpen = Measured("point-left-open", "法律对罚款幅度的适用留有未明之处", Discretion.NeedsReason);

    public static readonly Condition FineInRange = Measured("fine-in-range", "罚款在裁量幅度内", Discretion.InRange);

    public static readonly Condition ExemptedRight = Measured(
        "exempted-right", "免除金额等于按基准应处罚款与实际罚款之差",
        view => view.Facts.Get(Exempted) == Math.Max(0, view.Facts.Get(Benchmark) - view.Facts.Get(Fine)));

    public static readonly Condition ExemptedAll = Measured(
        "exempted-all", "免除金额等于按基准应处罚款", view => view.Facts.Get(Exempted) == view.Facts.Get(Benchmark));

    public static readonly Condition InTime = Measured("in-time", "未超过追究时效", view =>
    {
        var acted = view.Facts.Has(CaseFields.ActEndedOn) ? view.Facts.Get(CaseFields.ActEndedOn)
            : DateOnly.FromDateTime(view.Facts.Get(CaseFields.ActedAt).ToOffset(TimeSpan.FromHours(8)).DateTime);
        return view.Facts.Get(CaseFields.FoundOn) <= acted.AddYears(view.Facts.Get(CaseFields.LongLimitation) ? 5 : 2);
    });

    public static readonly Condition PaidUp = Measured(
        "paid-up", "罚没款已全部缴清", view => PaidOf(view) >= view.Facts.Get(Fine) + view.Facts.Get(Confiscated) + SumOf(view, OrdinarySteps.Surcharge, ExecutionFields.Surcharge));

    public static readonly Condition NotOverpaid = Measured(
        "not-overpaid", "累计缴纳不超过应缴金额",
        view => PaidOf(view) + view.Facts.Get(Paid) <= view.Facts.Get(Fine) + view.Facts.Get(Confiscated) + SumOf(view, OrdinarySteps.Surcharge, ExecutionFields.Surcharge));

    /// <summary>At most 3 % a day of the fine left unpaid at the end of the term, without the days of a remedy, and never above it.</summary>
    public static readonly Condition SurchargeAllowed = Measured("surcharge-allowed", "加处罚款按每日百分之三计算且累计不超过罚款数额", view =>
        view.Term(OrdinaryTerms.Pay).Last is { } last
        && SumOf(view, OrdinarySteps.Surcharge, ExecutionFields.Surcharge) + view.Facts.Get(ExecutionFields.Surcharge) <= SurchargeDue(view, last));

    /// <summary>Instalments add up to what is owed.</summary>
    public static readonly Condition PlanAddsUp = Measured("plan-adds-up", "各期金额之和等于应缴罚款", view =>
        view.Facts.Get(PlanKind) != "instalments"
        || (view.Facts.Get(Plan) ?? []).Sum(row => (long)(row["plan-sum"] ?? 0L)) == view.Facts.Get(Fine) - PaidOf(view));

    private static bool Grave(MatterView view, Field<IReadOnlyList<string>> kinds) =>
        (view.Facts.Get(kinds) ?? []).Any(GraveKinds.Contains);

    private static int Last(MatterView view, StepId step) => view.Done(step).Select(a => a.Seq).DefaultIfEmpty(0).Max();

    private static long PaidOf(MatterView view) => SumOf(view, Payment, Paid);

    private static long SumOf(MatterView view, StepId step, Field<long> field) => view.Done(step).Sum(a => a.Values.Get(field));

    private static bool Reaches(MatterView view, long fen, BureauParameter person, BureauParameter unit)
    {
        var parameter = view.Facts.Get(CaseFields.PartyKind) == "organisation" ? unit : person;
        return fen >= (view.Parameter(parameter.Code) ?? parameter.Default);
    }

    private static long Larger(MatterView view, Field<long> one, Field<long> other) => Math.Max(view.Facts.Get(one), view.Facts.Get(other));

    private static long SurchargeDue(MatterView view, DateOnly last)
    {
        var unpaid = view.Facts.Get(Fine) - view.Done(Payment).Where(a => a.On <= last).Sum(a => a.Values.Get(Paid));
        var countToday = (view.Parameter(BureauParameters.SurchargeCountPaymentDay.Code) ?? BureauParameters.SurchargeCountPaymentDay.Default) == 1;
        Suspension[] stays = [.. Stay(view, Reconsideration, ReconsiderationResult), .. Stay(view, Suit, SuitResult)];
        return Law.Payment.Surcharge.Of(Math.Max(0, unpaid), last, view.Today, countToday, stays).AmountFen;
    }

    private static IEnumerable<Suspension> Stay(MatterView view, StepId start, StepId end) => view.DayOf(start) is { } from
        ? [new Suspension(from, view.DayOf(end), "复议、诉讼期间", PenaltyLaw.Art(73))]
        : [];
}
