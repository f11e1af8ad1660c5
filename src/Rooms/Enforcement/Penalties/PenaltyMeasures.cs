using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Conditions that are computed from the amounts, kinds and dates of a case.</summary>
public static class PenaltyMeasures
{
    /// <summary>Default of what counts as a large fine (较大数额) for a person, fen; provinces set their own.</summary>
    public const long LargeForPerson = 5_000_00;

    /// <summary>Default of what counts as a large fine for an organisation, fen.</summary>
    public const long LargeForOrganisation = 50_000_00;

    /// <summary>Percent of the fine that may be added for each day of delay.</summary>
    private const long DailyPercent = 3;

    public static readonly Condition HearingDue = Measured(
        "hearing-due", "拟作处罚属于应当告知听证权的范围",
        view => Grave(view, ToldKinds) || Large(view, view.Facts.Get(ToldFine)) || Large(view, view.Facts.Get(ToldConfiscated)));

    public static readonly Condition LargeFine = Measured(
        "large-fine", "属于较大数额罚没或者降低资质、吊销证照、停产停业、关闭、限制从业",
        view => Grave(view, ToldKinds) || Grave(view, Kinds)
            || Large(view, Math.Max(view.Facts.Get(ToldFine), view.Facts.Get(Fine))) || Large(view, Math.Max(view.Facts.Get(ToldConfiscated), view.Facts.Get(Confiscated))));

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

    /// <summary>At most 3 % a day of the fine since the term of payment ran out, without the days of a remedy, and never above the fine.</summary>
    public static readonly Condition SurchargeAllowed = Measured("surcharge-allowed", "加处罚款按每日百分之三计算且累计不超过罚款数额", view =>
    {
        var fine = view.Facts.Get(Fine);
        var sum = SumOf(view, OrdinarySteps.Surcharge, ExecutionFields.Surcharge) + view.Facts.Get(ExecutionFields.Surcharge);
        return view.Term(OrdinaryTerms.Pay).Last is { } last
            && sum <= fine
            && sum * 100 <= fine * DailyPercent * Math.Max(0, view.Today.DayNumber - last.DayNumber - InRemedy(view, last));
    });

    /// <summary>Instalments add up to what is owed.</summary>
    public static readonly Condition PlanAddsUp = Measured("plan-adds-up", "各期金额之和等于应缴罚款", view =>
        view.Facts.Get(PlanKind) != "instalments"
        || (view.Facts.Get(Plan) ?? []).Sum(row => (long)(row["plan-sum"] ?? 0L)) == view.Facts.Get(Fine) - PaidOf(view));

    public static bool Large(MatterView view, long fen) => fen >= (view.Facts.Get(CaseFields.PartyKind) == "organisation"
        ? view.Parameter("large-fine-organisation") ?? LargeForOrganisation
        : view.Parameter("large-fine-person") ?? LargeForPerson);

    private static bool Grave(MatterView view, Field<IReadOnlyList<string>> kinds) =>
        (view.Facts.Get(kinds) ?? []).Any(GraveKinds.Contains);

    private static int Last(MatterView view, StepId step) => view.Done(step).Select(a => a.Seq).DefaultIfEmpty(0).Max();

    private static long PaidOf(MatterView view) => SumOf(view, Payment, Paid);

    private static long SumOf(MatterView view, StepId step, Field<long> field) => view.Done(step).Sum(a => a.Values.Get(field));

    private static int InRemedy(MatterView view, DateOnly from) =>
        Days(view, from, Reconsideration, ReconsiderationResult) + Days(view, from, Suit, SuitResult);

    private static int Days(MatterView view, DateOnly from, StepId start, StepId end)
    {
        if (view.DayOf(start) is not { } began)
        {
            return 0;
        }

        var ended = view.DayOf(end) ?? view.Today;
        var first = began > from ? began : from;
        return Math.Max(0, ended.DayNumber - first.DayNumber);
    }
}
