using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Language;
using Fatong.Platform.Figures;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>Frozen figures as a report prints them: nothing rounded away, nothing invented.</summary>
/// <param name="kept">Codes of the indicators whose register or procedure the bureau keeps: only these can be zero.</param>
public sealed class FigureTexts(House house, IReadOnlyDictionary<string, FrozenFigure> figures, IReadOnlySet<string> kept)
{
    public IReadOnlyDictionary<string, FrozenFigure> Figures => figures;

    /// <summary>The declared indicator; null when no register carries it yet.</summary>
    public Indicator? Indicator(string code) => figures.ContainsKey(code) ? house.Indicator(code) : null;

    public bool IsKept(string code) => kept.Contains(code) && Indicator(code) is not null;

    /// <summary>The exact value in the base unit (元, %, 件); null when there is no such figure.</summary>
    public decimal? Value(FigureToken token)
    {
        if (Indicator(token.Code) is not { } indicator)
        {
            return null;
        }

        var frozen = figures[token.Code];
        if (token.Dimension is { } dimension)
        {
            return frozen.Parts.TryGetValue($"{dimension}={token.Part}", out var part) ? Base(indicator, part, null) : null;
        }

        var value = Base(indicator, frozen.Value, frozen.Per);
        return token.Less is not { } less ? value : Value(new(less)) is { } other ? value - other : null;
    }

    /// <summary>As printed, without its unit; null when there is no such figure.</summary>
    public string? Text(FigureToken token) => Value(token) switch
    {
        null => null,
        { } value when Indicator(token.Code)!.Unit == "元" => token.InWan ? ChineseFormat.WanYuan((long)(value * 100)) : ChineseFormat.Yuan((long)(value * 100)),
        { } value => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>The parts of a figure by a dimension with their names, largest first; empty when they do not make up the whole.</summary>
    public IReadOnlyList<(FigureToken Token, string Name)> Parts(string code, string dimension)
    {
        if (Indicator(code) is not { } indicator || indicator.Dimensions.FirstOrDefault(d => d.Code == dimension) is not { } field)
        {
            return [];
        }

        var parts = figures[code].Parts.Where(p => p.Key.StartsWith(dimension + "=", StringComparison.Ordinal)).Select(p => (Key: p.Key[(dimension.Length + 1)..], p.Value)).ToList();
        return parts.Sum(p => p.Value) != figures[code].Value || parts.Exists(p => p.Key.Length == 0)
            ? []
            : [.. parts.Where(p => p.Value > 0).OrderByDescending(p => p.Value).Select(p => (new FigureToken(code, Dimension: dimension, Part: p.Key), field.LabelOf(p.Key)))];
    }

    /// <summary>元 for fen, two decimals for a quotient, the count itself otherwise; null for a quotient without a denominator.</summary>
    internal static decimal? Base(Indicator indicator, long value, long? per) => indicator switch
    {
        { Per: not null, Unit: "%" } => per is > 0 ? Math.Round(value * 100m / per.Value, 2, MidpointRounding.AwayFromZero) : null,
        { Per: not null } => per is > 0 ? Math.Round((decimal)value / per.Value, 2, MidpointRounding.AwayFromZero) : null,
        { Unit: "元" } => value / 100m,
        _ => value,
    };
}
