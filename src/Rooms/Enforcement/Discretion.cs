using Fatong.Kernel.Procedures;
using Fatong.Law.Discretion;
using Fatong.Law.Offences;
using Fatong.Law.Parameters;
using static Fatong.Rooms.Enforcement.DecisionFields;

namespace Fatong.Rooms.Enforcement;

/// <summary>What a grade of the standard would allow in a case.</summary>
/// <param name="Grade">Code, as <see cref="DecisionFields.Grade"/> takes it.</param>
/// <param name="Circumstances">What puts a case into the grade.</param>
public sealed record GradeBand(string Grade, string Name, string Circumstances, FineBand Band);

/// <summary>Whether a fine keeps to the range that the discretion standard gives for the offence, the grade and the facts.</summary>
public static class Discretion
{
    /// <summary>The range for this case; null while the offence or the grade is not known.</summary>
    public static FineBand? BandOf(MatterView view) =>
        view.Facts.Get(OffenceChoice.Code) is { } code && OffenceLibrary.Find(code) is { } offence && GradeOf(view.Facts.Get(Grade)) is { } grade
            ? FineDiscretion.Range(offence, grade, FactsOf(view), SchemeOf(view))
            : null;

    /// <summary>What each grade would allow in this case, lightest first; empty while the offence is not known.</summary>
    public static IReadOnlyList<GradeBand> BandsOf(MatterView view)
    {
        if (view.Facts.Get(OffenceChoice.Code) is not { } code || OffenceLibrary.Find(code) is not { } offence)
        {
            return [];
        }

        var scheme = SchemeOf(view);
        return
        [
            .. Grade.Options.Select(option => (option, grade: GradeOf(option.Code)!.Value)).Select(g => new GradeBand(
                g.option.Code, g.option.Label, scheme.Band(g.grade).Circumstances, FineDiscretion.Range(offence, g.grade, FactsOf(view), scheme))),
        ];
    }

    /// <summary>Inclusive at both ends; false while the range is not known.</summary>
    public static bool InRange(MatterView view) => BandOf(view)?.Allows(view.Facts.Get(DecisionFields.Fine)) ?? false;

    /// <summary>The law leaves a point open in this case, so the choice must be reasoned even within the range.</summary>
    public static bool NeedsReason(MatterView view) => BandOf(view)?.NeedsReason ?? false;

    private static DiscretionGrade? GradeOf(string? code) => code switch
    {
        "slight" => DiscretionGrade.Slight,
        "light" => DiscretionGrade.Light,
        "ordinary" => DiscretionGrade.Ordinary,
        "heavy" => DiscretionGrade.Heavy,
        "grave" => DiscretionGrade.Grave,
        _ => null,
    };

    private static FineFacts FactsOf(MatterView view) => new(
        view.Facts.Get(CaseFields.PartyKind) == "organisation",
        view.Facts.Get(IllegalIncome),
        view.Facts.Get(BaseValue),
        view.Facts.Get(Uncorrected),
        view.Facts.Get(GraveCase));

    private static DiscretionScheme SchemeOf(MatterView view)
    {
        int Bound(BureauParameter parameter) => (int)(view.Parameter(parameter.Code) ?? parameter.Default);
        return DiscretionScheme.FromUpperBounds(
            "裁量基准",
            Bound(BureauParameters.DiscretionSlightTo),
            Bound(BureauParameters.DiscretionLightTo),
            Bound(BureauParameters.DiscretionOrdinaryTo),
            Bound(BureauParameters.DiscretionHeavyTo)) with
        {
            ThresholdTakesMultiple = (view.Parameter(BureauParameters.IncomeThresholdMultiple.Code) ?? BureauParameters.IncomeThresholdMultiple.Default) == 1,
        };
    }
}
