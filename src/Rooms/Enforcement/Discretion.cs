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
        OffenceOf(view) is { } offence && GradeOf(view.Facts.Get(Grade)) is { } grade ? RangeOf(offence, grade, view) : null;

    /// <summary>What each grade would allow in this case, lightest first; empty while the offence is not known.</summary>
    public static IReadOnlyList<GradeBand> BandsOf(MatterView view)
    {
        if (OffenceOf(view) is not { } offence)
        {
            return [];
        }

        var scheme = SchemeOf(view);
        return
        [
            .. Grade.Options.Select(option => (option, grade: GradeOf(option.Code)!.Value)).Select(g => new GradeBand(
                g.option.Code, g.option.Label, scheme.Band(g.grade).Circumstances, RangeOf(offence, g.grade, view))),
        ];
    }

    /// <summary>Inclusive at both ends; false while the range is not known.</summary>
    public static bool InRange(MatterView view) => BandOf(view)?.Allows(view.Facts.Get(DecisionFields.Fine)) ?? false;

    /// <summary>The law leaves a point open in this case, so the choice must be reasoned even within the range.</summary>
    public static bool NeedsReason(MatterView view) => BandOf(view)?.NeedsReason ?? false;

    /// <summary>The offence of the library, or what the officer typed of one that it does not know; null while the range of that is not known.</summary>
    private static Offence? OffenceOf(MatterView view) => view.Facts.Get(OffenceChoice.Code) switch
    {
        OffenceChoice.Other => view.Facts.Has(OffenceChoice.StatutoryMax) && view.Facts.Get(OffenceChoice.StatutoryMin) <= view.Facts.Get(OffenceChoice.StatutoryMax)
            ? new(OffenceChoice.Other, "其他案由", OffenceField.RoadTransport, [], [], Law.Offences.Fine.Within(new(view.Facts.Get(OffenceChoice.StatutoryMin), view.Facts.Get(OffenceChoice.StatutoryMax))))
            : null,
        { } code => OffenceLibrary.Find(code),
        null => null,
    };

    private static FineBand RangeOf(Offence offence, DiscretionGrade grade, MatterView view)
    {
        var band = FineDiscretion.Range(offence, grade, FactsOf(view), SchemeOf(view));
        return offence.Code != OffenceChoice.Other
            ? band
            : band with { NeedsReason = true, OpenPoint = "案由不在案由库，法定幅度由承办人依处罚依据填写，须写明条文和理由" };
    }

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
