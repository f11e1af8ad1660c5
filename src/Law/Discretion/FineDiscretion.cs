using System.Globalization;
using Fatong.Kernel.Law;
using Fatong.Law.Offences;

namespace Fatong.Law.Discretion;

/// <summary>What a fine depends on beside the grade.</summary>
/// <param name="IsUnit">A unit, not a natural person.</param>
/// <param name="IllegalIncomeFen">Illegal income found; 0 when none or not known.</param>
/// <param name="ValueFen">The value of which the fine is a share, e.g. the contract price; 0 when the offence has none.</param>
/// <param name="Uncorrected">The party was ordered to correct and did not.</param>
/// <param name="IsGraveCase">The statutory grave case (情节严重) is established, beyond the grade.</param>
public sealed record FineFacts(bool IsUnit, long IllegalIncomeFen = 0, long ValueFen = 0, bool Uncorrected = false, bool IsGraveCase = false);

/// <summary>The fine a grade allows, in fen, both ends included.</summary>
/// <param name="MinFen">0 when no fine need be imposed.</param>
/// <param name="Explanation">How the range came about, in Chinese.</param>
/// <param name="NeedsReason">The law leaves a point open here, so the choice must be reasoned.</param>
/// <param name="OpenPoint">The point left open, in Chinese; empty when there is none.</param>
/// <param name="Basis">Articles that punish, then the basis of the scheme.</param>
public sealed record FineBand(long MinFen, long MaxFen, string Explanation, bool NeedsReason, string OpenPoint, IReadOnlyList<Citation> Basis)
{
    public bool Allows(long fineFen) => fineFen >= MinFen && fineFen <= MaxFen;
}

/// <summary>Splits the statutory range of an offence by grade.</summary>
public static class FineDiscretion
{
    private const long Yuan = 100;

    /// <summary>The range of the fine for an offence, a grade and the facts. Bounds inside the statutory range are rounded to whole yuan.</summary>
    /// <param name="scheme">The standard in force; the five-grade default when left out.</param>
    public static FineBand Range(Offence offence, DiscretionGrade grade, FineFacts facts, DiscretionScheme? scheme = null)
    {
        scheme ??= DiscretionScheme.Default;
        var band = scheme.Band(grade);
        var basis = offence.Penalties.Append(scheme.Basis).ToList();
        var statutory = Statutory(offence.Fine, grade, facts, scheme.ThresholdTakesMultiple);
        if (statutory.Range is not { } range)
        {
            return new FineBand(0, 0, statutory.Text, NeedsReason: false, "", basis);
        }

        var (from, to) = statutory.Whole ? (0, 10_000) : Share(offence.Fine, scheme, band, statutory.HasGraveRange);
        var min = Point(range, from);
        var max = Point(range, to);
        var text = $"{statutory.Text}；{band.Name}档取其{Percent(from)}至{Percent(to)}，即{InYuan(min)}至{InYuan(max)}元"
            + (offence.Fine.IsPerTime ? "（每次）" : "")
            + (grade == DiscretionGrade.Slight ? "；符合轻微不罚或者首违不罚条件的可以不予处罚" : "")
            + "。";
        return new FineBand(min, max, text, statutory.OpenPoint.Length > 0, statutory.OpenPoint, basis);
    }

    private static StatutoryFine Statutory(Fine fine, DiscretionGrade grade, FineFacts facts, bool thresholdTakesMultiple)
    {
        if (fine.Income is { } income && facts.IllegalIncomeFen >= income.FromFen)
        {
            var open = facts.IllegalIncomeFen == income.FromFen && !income.Settled;
            var found = open && !thresholdTakesMultiple ? Plain(fine, grade, facts) : Multiple(income, facts.IllegalIncomeFen);
            return open
                ? found with { OpenPoint = $"违法所得恰为{InYuan(income.FromFen)}元，法律未明确适用倍数还是定额；此处取{(thresholdTakesMultiple ? "倍数" : "定额")}，须说明理由" }
                : found;
        }

        if (fine.Value is { } value)
        {
            var share = new FineRange(Portion(facts.ValueFen, value.MinBasisPoints), Portion(facts.ValueFen, value.MaxBasisPoints));
            return new(share, $"{value.Of}{InYuan(facts.ValueFen)}元，处其{Percent(value.MinBasisPoints)}至{Percent(value.MaxBasisPoints)}罚款");
        }

        return Plain(fine, grade, facts);
    }

    private static StatutoryFine Multiple(IncomeFine income, long incomeFen) => new(
        new FineRange(incomeFen * income.MinTimes, incomeFen * income.MaxTimes),
        string.Create(CultureInfo.InvariantCulture, $"违法所得{InYuan(incomeFen)}元，处{income.MinTimes}至{income.MaxTimes}倍罚款"));

    private static StatutoryFine Plain(Fine fine, DiscretionGrade grade, FineFacts facts)
    {
        if (facts.Uncorrected && fine.Uncorrected is { } uncorrected)
        {
            return new(uncorrected, $"未改正，处{Words(uncorrected)}罚款");
        }

        if (fine.GraveCase is { } grave && (grade == DiscretionGrade.Grave || facts.IsGraveCase))
        {
            return new(grave, $"情节严重，处{Words(grave)}罚款", Whole: grade == DiscretionGrade.Grave);
        }

        var range = !facts.IsUnit && fine.Person is { } person ? person : fine.Ordinary;
        return range is null
            ? new(null, NoFine(fine))
            : new(range, $"{(fine.IsOptional ? "可以处" : "处")}{Words(range)}罚款", HasGraveRange: fine.GraveCase is not null);
    }

    private static string NoFine(Fine fine) =>
        fine.Uncorrected is not null ? "先责令改正，拒不改正的方可罚款"
        : fine.GraveCase is not null ? "情节严重的方可罚款"
        : "法律未规定罚款";

    /// <summary>Where a grave range of its own exists, the four lower grades fill the ordinary range.</summary>
    private static (int From, int To) Share(Fine fine, DiscretionScheme scheme, DiscretionBand band, bool hasGraveRange)
    {
        var top = hasGraveRange ? scheme.Band(DiscretionGrade.Heavy).ToBasisPoints : 10_000;
        return top == 0 ? (0, 10_000) : (band.FromBasisPoints * 10_000 / top, band.ToBasisPoints * 10_000 / top);
    }

    private static long Point(FineRange range, int basisPoints) => basisPoints switch
    {
        0 => range.MinFen,
        10_000 => range.MaxFen,
        _ => range.MinFen + (Portion(range.MaxFen - range.MinFen, basisPoints) / Yuan * Yuan),
    };

    private static long Portion(long amountFen, int basisPoints) =>
        (amountFen / 10_000 * basisPoints) + (amountFen % 10_000 * basisPoints / 10_000);

    private static string Words(FineRange range) =>
        range.MinFen == range.MaxFen ? $"{InYuan(range.MaxFen)}元"
        : range.MinFen == 0 ? $"{InYuan(range.MaxFen)}元以下"
        : $"{InYuan(range.MinFen)}元以上{InYuan(range.MaxFen)}元以下";

    private static string InYuan(long fen) => fen % Yuan == 0
        ? (fen / Yuan).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{fen / Yuan}.{fen % Yuan:00}");

    private static string Percent(int basisPoints) => basisPoints % 100 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{basisPoints / 100}%")
        : string.Create(CultureInfo.InvariantCulture, $"{basisPoints / 100}.{basisPoints % 100:00}%");

    /// <param name="Whole">The grade takes the range as a whole.</param>
    /// <param name="HasGraveRange">A grave range of its own lies above this one.</param>
    private sealed record StatutoryFine(FineRange? Range, string Text, bool Whole = false, bool HasGraveRange = false, string OpenPoint = "");
}
