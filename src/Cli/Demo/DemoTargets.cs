using System.Text.Json;
using Fatong.Cli.Demo.Registers;
using Fatong.Kernel;

namespace Fatong.Cli.Demo;

/// <summary>
/// What a demo year is asked to come out as: <c>{"bureau":"…","figures":{"cases_accepted":199,"penalty_amount":146200}}</c>,
/// money in yuan, rates in percent, a part of an indicator as <c>appeals_handled{channel=12345}</c>. An indicator that is not named is free.
/// </summary>
internal sealed record DemoTargets(string? BureauName, IReadOnlyDictionary<string, decimal> Figures)
{
    internal static readonly DemoTargets None = new(null, new Dictionary<string, decimal>());

    /// <summary>The target count, or null when it is free.</summary>
    internal int? Count(string indicator) => Figures.TryGetValue(indicator, out var value) ? (int)value : null;

    /// <summary>The target amount in fen, or null when it is free.</summary>
    internal long? Fen(string indicator) => Figures.TryGetValue(indicator, out var value) ? (long)(value * 100) : null;

    /// <summary>The targets that the house has an indicator for.</summary>
    internal IEnumerable<Target> Of(House house) => Figures.Select(f => Target.Of(house, f.Key, f.Value)).OfType<Target>();

    /// <summary>The keys that name no indicator, dimension or part of the house.</summary>
    internal IReadOnlyList<string> Unknown(House house) => [.. Figures.Where(f => Target.Of(house, f.Key, f.Value) is null).Select(f => f.Key)];

    /// <summary>Reads a targets file.</summary>
    /// <exception cref="FormatException">Not such a file; the message says where.</exception>
    internal static DemoTargets Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var figures = root.GetProperty("figures").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal(), StringComparer.Ordinal);
            return figures.FirstOrDefault(f => f.Value < 0) is { Key: { } negative }
                ? throw new FormatException($"指标“{negative}”不能为负数。")
                : new(root.TryGetProperty("bureau", out var name) ? name.GetString() : null, figures);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"目标文件应为 {{\"figures\":{{\"指标代码\":数值}}}}：{e.Message}", e);
        }
    }
}
