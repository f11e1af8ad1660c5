using Fatong.Kernel.Fields;
using Fatong.Law.Offences;

namespace Fatong.Rooms.Enforcement;

/// <summary>
/// What the choice of an offence proposes for a form. A proposal takes the place of nothing, or of what the choice of another offence
/// proposed before; what a person wrote stays.
/// </summary>
public static class OffenceProposals
{
    /// <summary>Texts by field, for the fields that the form asks and that are free.</summary>
    /// <param name="known">The case as known, with what is typed.</param>
    /// <param name="party">Name of the party; null while it is not chosen.</param>
    /// <param name="typed">What stands in a field now, empty when nothing.</param>
    public static Facts For(Facts known, string? party, Func<Field, string?> typed)
    {
        if (OffenceCatalogue.Describe(known.Get(OffenceChoice.Code)) is not { } offence)
        {
            return Facts.None;
        }

        var proposed = Facts.None;
        void Propose(Field<string> field, Func<OffenceText, string?> text)
        {
            var now = typed(field)?.Trim() ?? "";
            if (text(offence) is { } value && (now.Length == 0 || OffenceLibrary.All.Any(o => text(OffenceCatalogue.Describe(o.Code)!) == now)))
            {
                proposed = proposed.With(field, value);
            }
        }

        Propose(OffenceChoice.Violated, o => o.Violated);
        Propose(OffenceChoice.PenaltyBasis, o => o.PenaltyBasis);
        Propose(CaseFields.Category, o => o.Category);
        Propose(CaseFields.Grounds, o => $"当事人的行为涉嫌违反{o.Violated}，依据{o.PenaltyBasis}应当给予行政处罚，属于本机关管辖，未超过追究时效。");
        Propose(CaseFields.Title, o => party is null ? null : $"{party}涉嫌{o.Name}案");
        Propose(CaseFields.Summary, o => Story(known, party, o));
        return proposed;
    }

    private static string? Story(Facts known, string? party, OffenceText offence)
    {
        if (party is null || known.Get(CaseFields.Place) is not { Length: > 0 } place || !known.Has(CaseFields.ActedAt))
        {
            return null;
        }

        var at = known.Get(CaseFields.ActedAt).ToOffset(TimeSpan.FromHours(8));
        var source = CaseFields.Source.Options.FirstOrDefault(o => o.Code == known.Get(CaseFields.Source))?.Label;
        var vehicle = known.Get(CaseFields.Plate) is { Length: > 0 } plate ? $"（车船号牌{plate}）" : "";
        return $"{at.Year}年{at.Month}月{at.Day}日{at.Hour}时{at.Minute}分，{(source is null ? "" : $"经{source}，")}执法人员在{place}发现{party}{vehicle}涉嫌{offence.Name}。";
    }
}
