using Fatong.Kernel.Procedures;
using Fatong.Law.Parameters;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Documents.DocumentFields;

namespace Fatong.Rooms.Governance.Documents;

/// <summary>How long a normative document may be valid, and when it has run out.</summary>
public static class DocumentTerms
{
    public static bool ValidityRight(MatterView view)
    {
        var parameter = view.Facts.Get(Trial) ? BureauParameters.DocumentTrialYears : BureauParameters.DocumentYears;
        var years = (int)(view.Parameter(parameter.Code) ?? parameter.Default);
        var (from, until) = (view.Facts.Get(EffectiveFrom), view.Facts.Get(ValidUntil));
        return from >= view.Today && until > from && until <= from.AddYears(years);
    }

    public static bool Expired(MatterView view)
    {
        var until = view.Facts.Has(ExtendedUntil) ? view.Facts.Get(ExtendedUntil) : view.Facts.Get(ValidUntil);
        return until != default && view.Today > until;
    }

    /// <summary>A step that only a document made in the house goes through.</summary>
    public static Step ForNew(Step step) => step with
    {
        When = step.When is null ? Is(Origin, "new") : step.When & Is(Origin, "new"),
        Asks = step.Id == CollectiveFields.ReviewAdoption ? [.. step.Asks, NotAdoptedNote] : step.Asks,
    };
}
