using Fatong.Law.Discretion;
using Fatong.Law.Offences;

namespace Fatong.Cli.Demo;

/// <summary>How a planned case ends.</summary>
internal enum DemoOutcome
{
    Penalty,
    FirstOffence,
    Minor,
    Withdrawn,
    Transferred,

    /// <summary>Still under investigation at the end of the year.</summary>
    Open,

    /// <summary>The lead was not filed.</summary>
    NotFiled,
}

/// <summary>One case of the demo year, settled before the story begins.</summary>
/// <param name="FineFen">Fine decided; 0 where none is.</param>
/// <param name="BenchmarkFen">What the standard would ask for.</param>
internal sealed record DemoCasePlan(int Number, DateOnly Found, DemoOutcome Outcome, Offence Offence, bool IsUnit, FineBand Band, long FineFen, long BenchmarkFen)
{
    /// <summary>On the spot, by the summary procedure.</summary>
    public bool Summary { get; init; }

    public bool Defence { get; init; }

    public bool Hearing { get; init; }

    public bool Impound { get; init; }

    /// <summary>Sued; the bureau wins.</summary>
    public bool Suit { get; init; }

    /// <summary>The head of the bureau came to court; else a deputy did.</summary>
    public bool HeadInCourt { get; init; }

    public bool Reconsideration { get; init; }

    /// <summary>Decided after the 90 days.</summary>
    public bool Late { get; init; }

    /// <summary>Not paid: demand and court.</summary>
    public bool Unpaid { get; init; }

    /// <summary>Paid in two instalments.</summary>
    public bool Instalments { get; init; }

    public bool Crime { get; init; }
}

/// <summary>Plans a year whose figures come out as asked: how many cases end how, and fines that add up to the fen.</summary>
internal sealed class DemoPlan(DemoNames names, int year, DemoTargets targets, int size)
{
    /// <summary>Offences of a county's daily work, cheap and dear.</summary>
    private static readonly string[] Common =
        ["YZ04", "YZ13", "CZ04", "CZ05", "CZ09", "YZ24", "LZ18", "LZ07", "YZ11", "YZ21", "CZ08", "YZ01", "LZ06", "YZ36", "YZ12", "LZ05"];

    /// <summary>Trade without a licence: the vehicle may be detained.</summary>
    private static readonly string[] Illegal = ["YZ01", "CZ08", "CZ01"];

    /// <summary>The law of 2021 on penalties holds the whole year: more on the spot, and impunity for a first offence.</summary>
    private bool LawOf2021 => year > 2021;

    private readonly bool story = targets.Figures.Count == 0;

    private readonly int impounds = targets.Count("illegal_vehicles_impounded") ?? (targets.Figures.Count == 0 ? 6 : 0);

    public IReadOnlyList<DemoCasePlan> Make()
    {
        var accepted = targets.Count("cases_accepted") ?? Math.Max(size, (targets.Count("penalty_cases_closed") ?? 0) + 12);
        var closed = Math.Min(accepted, targets.Count("penalty_cases_closed") ?? accepted * 7 / 10);
        var notFiled = Math.Max(0, accepted * 6 / 100);
        var open = accepted - closed - notFiled;
        if (open < 0)
        {
            (notFiled, open) = (0, accepted - closed);
        }

        var lenient = Math.Min(closed, targets.Count("flexible_enforcement_cases") ?? closed * 12 / 100);
        var withdrawn = story ? closed * 2 / 100 : 0;
        var transferred = story ? closed * 2 / 100 : 0;
        var decided = targets.Count("penalty_cases_handled") is { } handled ? Math.Min(handled, closed) : closed - lenient - withdrawn - transferred;
        var fines = Fines(decided, targets.Fen("penalty_amount"));
        var plans = new List<DemoCasePlan>();
        for (var i = 0; i < accepted; i++)
        {
            var outcome = i < decided ? DemoOutcome.Penalty
                : i < decided + lenient ? (i % 2 == 0 && LawOf2021 ? DemoOutcome.FirstOffence : DemoOutcome.Minor)
                : i < decided + lenient + withdrawn ? DemoOutcome.Withdrawn
                : i < decided + lenient + withdrawn + transferred ? DemoOutcome.Transferred
                : i < closed ? DemoOutcome.Withdrawn
                : i < closed + open ? DemoOutcome.Open
                : DemoOutcome.NotFiled;
            plans.Add(i < decided ? fines[i] with { Number = i, Found = Day(outcome, fines[i]) } : Other(i, outcome));
        }

        return [.. Marked(plans).OrderBy(p => p.Found).ThenBy(p => p.Number)];
    }

    private List<DemoCasePlan> Marked(List<DemoCasePlan> plans)
    {
        var penalties = plans.Where(p => p.Outcome == DemoOutcome.Penalty).Select(p => p.Number).ToList();
        var suits = story ? 1 : LinkedSuits(targets);
        var inCourt = targets.Count("leader_court_appearances") ?? (story ? 1 : 0);
        var reviews = story ? 2 : Math.Max(0, (targets.Count("admin_reconsideration_cases") ?? 0) - (targets.Count("reconsideration_changed_cases") ?? 0));
        for (var n = 0; n < penalties.Count; n++)
        {
            var plan = plans[penalties[n]];
            var major = PenaltyIsLarge(plan);
            plans[penalties[n]] = plan with
            {
                Impound = n < impounds,
                Suit = n >= penalties.Count - suits,
                HeadInCourt = n >= penalties.Count - Math.Min(suits, inCourt),
                Reconsideration = n >= penalties.Count - suits - reviews && n < penalties.Count - suits,
                Hearing = major && n % 2 == 0,
                Defence = n % 5 == 3,
                Late = story && n % 33 == 17,
                Instalments = story && n % 29 == 11 && plan.FineFen >= 1_000_00,
                Summary = !major && plan.FineFen <= (LawOf2021 ? 200_00 : 50_00) && n >= impounds && n < penalties.Count - suits - reviews,
                Found = n < penalties.Count - suits - reviews ? plan.Found : new DateOnly(year, 1, 6).AddDays(n % 20),
            };
        }

        return plans;
    }

    /// <summary>Suits over penalties, which the bureau wins; the lost ones are about other acts.</summary>
    internal static int LinkedSuits(DemoTargets targets)
    {
        var lost = targets.Count("litigation_lost_cases") ?? 0;
        return Math.Max(0, (targets.Count("admin_litigation_cases") ?? Math.Max(Math.Max(targets.Count("leader_court_appearances") ?? 0, targets.Count("litigation_hearings_with_counsel") ?? 0), lost)) - lost);
    }

    private static bool PenaltyIsLarge(DemoCasePlan plan) => plan.FineFen >= (plan.IsUnit ? 50_000_00 : 5_000_00);

    /// <summary>Fines that each keep to the range of their offence and grade and together give the target.</summary>
    private List<DemoCasePlan> Fines(int count, long? target)
    {
        if (count == 0)
        {
            return [];
        }

        for (var attempt = 0; attempt < 500; attempt++)
        {
            var drafts = Enumerable.Range(0, count).Select(i => Draft(i < impounds ? Illegal : Common, target is { } sum ? sum / count : null)).ToList();
            if (target is not { } wanted)
            {
                return [.. drafts.Select(d => d with { FineFen = Round(names.Between(0, 100), d.Band), BenchmarkFen = 0 }).Select(d => d with { BenchmarkFen = d.FineFen })];
            }

            var fines = drafts.Select(d => d.Band.MinFen).ToArray();
            var rest = wanted - fines.Sum();
            if (rest < 0 || drafts.Sum(d => d.Band.MaxFen - d.Band.MinFen) < rest)
            {
                continue;
            }

            Spread(drafts, fines, rest);
            return [.. drafts.Zip(fines, (d, fine) => d with { FineFen = fine, BenchmarkFen = fine })];
        }

        throw new FormatException($"凑不出{count}件、合计{target / 100m}元的处罚：每件须在案由的裁量幅度内。");
    }

    private void Spread(List<DemoCasePlan> drafts, long[] fines, long rest)
    {
        const long Step = 50_00;
        for (var round = 0; rest >= Step && round < 100_000; round++)
        {
            var i = names.Between(0, fines.Length - 1);
            if (fines[i] + Step <= drafts[i].Band.MaxFen)
            {
                fines[i] += Step;
                rest -= Step;
            }
        }

        for (var i = 0; i < fines.Length && rest > 0; i++)
        {
            var more = Math.Min(rest, drafts[i].Band.MaxFen - fines[i]);
            fines[i] += more;
            rest -= more;
        }
    }

    /// <summary>A case with an offence whose ordinary range lies around the wanted mean.</summary>
    private DemoCasePlan Draft(string[] offences, long? mean)
    {
        while (true)
        {
            var offence = OffenceLibrary.Find(names.Pick(offences))!;
            var unit = names.Chance(30);
            var band = FineDiscretion.Range(offence, DiscretionGrade.Ordinary, new(unit));
            if (band.MaxFen > 0 && !band.NeedsReason && (mean is null || offences == Illegal || band.MinFen <= mean * 2))
            {
                return new(0, default, DemoOutcome.Penalty, offence, unit, band, 0, 0);
            }
        }
    }

    private DemoCasePlan Other(int number, DemoOutcome outcome)
    {
        var draft = Draft(Common, 1_000_00);
        var benchmark = outcome is DemoOutcome.FirstOffence or DemoOutcome.Minor ? Round(50, draft.Band) : 0;
        return draft with { Number = number, Outcome = outcome, Found = Day(outcome, draft), BenchmarkFen = benchmark };
    }

    private DateOnly Day(DemoOutcome outcome, DemoCasePlan plan) => outcome switch
    {
        DemoOutcome.Open => new DateOnly(year, 12, 1).AddDays(names.Between(0, 24)),
        DemoOutcome.NotFiled => new DateOnly(year, 1, 6).AddDays(names.Between(0, 350)),
        _ => new DateOnly(year, 1, 6).AddDays(names.Between(0, PenaltyIsLarge(plan) ? 220 : 265)),
    };

    private static long Round(int percent, FineBand band) => Math.Clamp((band.MinFen + ((band.MaxFen - band.MinFen) * percent / 100)) / 50_00 * 50_00, band.MinFen, band.MaxFen);
}
