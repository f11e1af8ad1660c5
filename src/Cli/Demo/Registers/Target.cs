using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;

namespace Fatong.Cli.Demo.Registers;

/// <summary>One target: an indicator, perhaps one part of it, and what it shall come out as (yuan for money, percent for a rate).</summary>
/// <param name="Parts">The codes of the dimension that together make the value; empty: the whole indicator.</param>
internal sealed record Target(string Key, Indicator Indicator, Field? Dimension, IReadOnlyList<string> Parts, decimal Value)
{
    /// <summary>In the unit that figures are counted in: fen for money.</summary>
    public long Counted => (long)(Indicator.Unit == "元" ? Value * 100 : Value);

    /// <summary>
    /// Reads <c>appeals_handled{channel=12345+人民网}</c>: the part by its code or label, several with +. Null when the house has no such
    /// indicator, dimension or part.
    /// </summary>
    public static Target? Of(House house, string key, decimal value)
    {
        var brace = key.IndexOf('{', StringComparison.Ordinal);
        if (house.Indicator(brace < 0 ? key : key[..brace]) is not { } indicator)
        {
            return null;
        }

        if (brace < 0)
        {
            return new(key, indicator, null, [], value);
        }

        var (name, wanted) = key[(brace + 1)..].TrimEnd('}').Split('=', 2) is [var left, var right] ? (left, right) : ("", "");
        if (indicator.Dimensions.FirstOrDefault(d => d.Code == name || d.Label == name) is not { } dimension)
        {
            return null;
        }

        var parts = wanted.Split('+').Select(p => dimension.Options.FirstOrDefault(o => o.Code == p || o.Label == p)?.Code).ToList();
        return parts.Contains(null) ? null : new(key, indicator, dimension, [.. parts.OfType<string>()], value);
    }

    /// <summary>What the figure (split by <see cref="Dimension"/> where there is one) came out as, to compare with <see cref="Value"/>; null for a rate without denominator.</summary>
    public decimal? Read(Platform.Figures.Figure figure)
    {
        if (figure.Per is not null)
        {
            return figure.BasisPoints / 100m;
        }

        var value = Dimension is null ? figure.Value : figure.Parts.Where(p => Parts.Contains(p.Key)).Sum(p => p.Value);
        return Indicator.Unit == "元" ? value / 100m : value;
    }
}
