using System.Globalization;
using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>How numbers are written in explanations.</summary>
internal static class Numbers
{
    internal static string Show(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    internal static string Show(Figure figure) => figure.Norm is { } norm
        ? Show(norm)
        : new string('*', Math.Max(1, figure.Quantity.MaskLength));

    internal static bool Exact(params IEnumerable<Figure> figures) => figures.All(f => f.Norm is not null && !f.IsApproximate && f.Quantity.High is null);

    /// <summary>Digits after the decimal point, as printed.</summary>
    internal static int Decimals(decimal value) => value.Scale;
}
