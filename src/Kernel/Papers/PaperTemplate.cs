using Fatong.Kernel.Law;

namespace Fatong.Kernel.Papers;

/// <summary>Whom a paper is for.</summary>
public enum PaperAudience
{
    /// <summary>For the file only (内部文书).</summary>
    Internal,

    /// <summary>Given to a party or another organ (对外文书).</summary>
    Outward,
}

/// <summary>What is known of a paper form before it is filled.</summary>
/// <param name="Code">Permanent code, e.g. <c>penalty.decision</c>.</param>
/// <param name="Name">The Chinese name of the form.</param>
/// <param name="Version">Counts from 1; a changed form is a new version with its own date.</param>
/// <param name="InForceFrom">First day on which a matter opened then uses this version.</param>
/// <param name="Basis">The article that asks for the paper.</param>
public abstract record PaperTemplate(
    string Code, string Name, int Version, DateOnly InForceFrom, PaperAudience Audience, Citation Basis)
{
    /// <summary>Number among the statutory forms of 交通运输行政执法文书式样, 1 to 24; 0 for a supplementary form.</summary>
    public int FormNumber { get; init; }

    /// <summary>The word in the number of the paper, e.g. 罚; null when the paper carries the number of its case.</summary>
    public string? NumberWord { get; init; }

    /// <summary>Copies made, e.g. 2 for 一式两份.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Whether the organ seals it.</summary>
    public bool Sealed { get; init; }

    /// <summary>Whether it must be served and proven by a receipt (送达回证).</summary>
    public bool Served { get; init; }
}

/// <summary>A form and how it is filled from a view of the matter.</summary>
/// <typeparam name="TView">What the form reads; every value in it may be missing, and is then left blank on paper.</typeparam>
public sealed record PaperTemplate<TView>(
    string Code, string Name, int Version, DateOnly InForceFrom, PaperAudience Audience, Citation Basis, Func<TView, PaperDocument> Fill)
    : PaperTemplate(Code, Name, Version, InForceFrom, Audience, Basis);

/// <summary>The forms of one kind of matter, each in all its versions, so that an old matter keeps its old form.</summary>
public sealed class PaperCatalogue<TView>
{
    private readonly Dictionary<string, PaperTemplate<TView>[]> byCode;

    /// <summary>Throws when a code has two templates of one version, or a later version begins earlier.</summary>
    public PaperCatalogue(IEnumerable<PaperTemplate<TView>> templates)
    {
        byCode = templates.GroupBy(t => t.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(t => t.Version).ToArray(), StringComparer.Ordinal);

        foreach (var versions in byCode.Values)
        {
            for (var i = 1; i < versions.Length; i++)
            {
                if (versions[i].Version == versions[i - 1].Version || versions[i].InForceFrom <= versions[i - 1].InForceFrom)
                {
                    throw new ArgumentException($"Versions of {versions[i].Code} are not in order.", nameof(templates));
                }
            }
        }
    }

    /// <summary>All templates, by code and version.</summary>
    public IEnumerable<PaperTemplate<TView>> All =>
        byCode.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value);

    /// <summary>The version that a matter opened on that day uses: the latest then in force, else the first there is.</summary>
    public PaperTemplate<TView> For(string code, DateOnly opened)
    {
        var versions = byCode[code];
        return versions.LastOrDefault(t => t.InForceFrom <= opened) ?? versions[0];
    }

    /// <summary>One version by number, as an issued paper names it; null when there is none.</summary>
    public PaperTemplate<TView>? Find(string code, int version) =>
        byCode.TryGetValue(code, out var versions) ? versions.FirstOrDefault(t => t.Version == version) : null;
}
