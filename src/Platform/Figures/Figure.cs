using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Figures;

namespace Fatong.Platform.Figures;

/// <summary>The days a figure is about, both included, and the instant up to which entries count.</summary>
public sealed record FigurePeriod(DateOnly From, DateOnly To, DateTimeOffset? AsOf = null)
{
    public static FigurePeriod Year(int year, DateTimeOffset? asOf = null) => new(new(year, 1, 1), new(year, 12, 31), asOf);
}

/// <summary>One thing behind a figure.</summary>
/// <param name="Id">The matter or record.</param>
/// <param name="Measure">What it adds: 1 for a count, fen or units for a sum.</param>
/// <param name="Part">Its part under the asked dimension; empty when none was asked.</param>
/// <param name="Object">What is told apart by a distinct count, e.g. an enterprise; null when it is not known or not asked.</param>
/// <param name="Estimated">The number it adds is an estimate.</param>
public sealed record Evidence(Guid Id, long Measure, string Part, string? Object = null, bool Estimated = false);

/// <summary>A figure: value, parts and evidence of one query, so that they cannot disagree.</summary>
/// <param name="Value">Count, sum in fen or units; for a rate the numerator.</param>
/// <param name="Per">The denominator of a rate; null otherwise.</param>
/// <param name="Kept">False when no register feeds the indicator: then the value is not zero but unknown.</param>
public sealed record Figure(Indicator Indicator, FigurePeriod Period, long Value, long? Per, IReadOnlyList<Evidence> Evidence, bool Kept = true)
{
    /// <summary>SHA-256 over the sorted distinct ids, one a line: what a snapshot freezes.</summary>
    public string EvidenceSha256 => evidenceSha256 ??= HashOf(Evidence.Select(e => e.Id));

    private string? evidenceSha256;

    /// <summary>The rate in basis points, rounded half up; null when the denominator is zero or absent.</summary>
    public long? BasisPoints => Per is > 0 ? ((Value * 10_000) + (Per / 2)) / Per : null;

    /// <summary>
    /// Value by part, in order of the part's code; the parts add up to the value of a count or sum. An object that a distinct
    /// count meets in two parts is counted in both.
    /// </summary>
    public IReadOnlyDictionary<string, long> Parts =>
        Evidence.GroupBy(e => e.Part, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Measured(Indicator.Query, g), StringComparer.Ordinal);

    /// <summary>How many of the things behind the value carry an estimate (估计).</summary>
    public int Estimated
    {
        get => estimated ?? Evidence.Count(e => e.Estimated);
        init => estimated = value;
    }

    private readonly int? estimated;

    /// <summary>The measure of a query over some evidence; things whose object is not known add nothing to a distinct count.</summary>
    internal static long Measured(FigureQuery query, IEnumerable<Evidence> evidence) => query.Measure == Measure.Distinct
        ? evidence.Select(e => e.Object).Where(o => o is not null).Distinct(StringComparer.Ordinal).Count()
        : evidence.Sum(e => e.Measure);

    /// <summary>Hash over ids as the snapshot format defines it.</summary>
    public static string HashOf(IEnumerable<Guid> ids)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var last = Guid.Empty;
        foreach (var id in ids.Order())
        {
            if (id != last)
            {
                hash.AppendData(Encoding.ASCII.GetBytes(id.ToString()));
                hash.AppendData("\n"u8);
                last = id;
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
