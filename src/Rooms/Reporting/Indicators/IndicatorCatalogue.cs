using System.Collections.Frozen;
using System.Text.Json;

namespace Fatong.Rooms.Reporting.Indicators;

/// <summary>The indicators known to this installation: the product's own file, then a bureau's additions.</summary>
public sealed class IndicatorCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly FrozenDictionary<string, IndicatorCard> _byCode;

    public IndicatorCatalogue(IEnumerable<IndicatorCard> cards)
    {
        var byCode = new Dictionary<string, IndicatorCard>(StringComparer.Ordinal);
        foreach (var card in cards)
        {
            byCode[card.Code] = card;
        }

        _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);
        Cards = [.. byCode.Values];
        Lexicon = new IndicatorLexicon(Cards);
    }

    /// <summary>The catalogue that ships with the product.</summary>
    public static IndicatorCatalogue BuiltIn { get; } = new(ReadBuiltIn());

    public IReadOnlyList<IndicatorCard> Cards { get; }

    internal IndicatorLexicon Lexicon { get; }

    public IndicatorCard? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var card) ? card : null;

    /// <summary>
    /// Adds a bureau's own file. An entry with a known code adds its words and aliases to that indicator; one with a new code is a new indicator.
    /// </summary>
    /// <exception cref="JsonException">The file is not a list of indicators.</exception>
    public IndicatorCatalogue With(Stream json)
    {
        var added = JsonSerializer.Deserialize<List<IndicatorCard>>(json, Json) ?? [];
        var merged = Cards.ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var card in added)
        {
            merged[card.Code] = merged.TryGetValue(card.Code, out var known)
                ? known with { Words = [.. known.Words, .. card.Words], Aliases = [.. known.Aliases.Union(card.Aliases, StringComparer.Ordinal)] }
                : card;
        }

        return new IndicatorCatalogue(merged.Values);
    }

    private static List<IndicatorCard> ReadBuiltIn()
    {
        using var stream = typeof(IndicatorCatalogue).Assembly.GetManifestResourceStream("indicators.json")
            ?? throw new InvalidOperationException("The assembly carries no indicators.json.");
        return JsonSerializer.Deserialize<List<IndicatorCard>>(stream, Json) ?? [];
    }
}
