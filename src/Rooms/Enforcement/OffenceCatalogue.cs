using Fatong.Kernel.Fields;
using Fatong.Law;
using Fatong.Law.Offences;

namespace Fatong.Rooms.Enforcement;

/// <summary>An offence in the words of the papers: what forms fill in when the offence is chosen.</summary>
/// <param name="Violated">违反条款, laws and articles in full; for an offence described only where it is punished, that article.</param>
/// <param name="PenaltyBasis">处罚依据, laws and articles in full.</param>
/// <param name="Category">Code of the field of work, as <see cref="CaseFields.Category"/> takes it.</param>
/// <param name="Caution">What must be checked before use; empty when nothing.</param>
public sealed record OffenceText(string Code, string Name, string Category, string Violated, string PenaltyBasis, string Caution);

/// <summary>The offences of the law library as the forms of this room use them.</summary>
public static class OffenceCatalogue
{
    /// <summary>The offence in words; null when the library has no such code.</summary>
    public static OffenceText? Describe(string? code)
    {
        if (code is null || OffenceLibrary.Find(code) is not { } offence)
        {
            return null;
        }

        var breached = offence.Breaches.Count > 0 ? offence.Breaches : offence.Penalties;
        return new(
            offence.Code, offence.Name, CaseFields.CodeOf(offence.Field), LawLibrary.Render(breached), LawLibrary.Render(offence.Penalties), offence.Caution);
    }

    /// <summary>What the choice of an offence lets a form fill in: provisions, basis and field of work. Empty for an unknown code.</summary>
    public static Facts Prefill(string? code) => Describe(code) is { } offence
        ? Facts.None.With(OffenceChoice.Violated, offence.Violated).With(OffenceChoice.PenaltyBasis, offence.PenaltyBasis).With(CaseFields.Category, offence.Category)
        : Facts.None;
}
