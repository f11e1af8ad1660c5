using System.Globalization;
using Fatong.Kernel.Identifiers;

namespace Fatong.Cli.Demo;

/// <summary>Identifiers for many copies, each its own: well formed, with check digits, of fictitious persons and vehicles.</summary>
internal static class BulkNames
{
    private const string Letters = "ABCDEFHJKLMNPQRSTUVWXYZ";
    private const int Days = 13_000;

    /// <summary>The <paramref name="i"/>-th ID number; different for 13 million.</summary>
    internal static string IdCardOf(int i)
    {
        var born = new DateOnly(1965, 1, 1).AddDays(i % Days);
        var head = string.Create(CultureInfo.InvariantCulture, $"654223{born:yyyyMMdd}{i / Days % 1000:000}");
        return head + IdCard.CheckDigit(head);
    }

    /// <summary>The <paramref name="i"/>-th plate; different for five million.</summary>
    internal static string PlateOf(int i)
    {
        var rest = i / 10_000;
        return string.Create(CultureInfo.InvariantCulture, $"新{Letters[rest / Letters.Length % Letters.Length]}{Letters[rest % Letters.Length]}{i % 10_000:0000}");
    }
}
