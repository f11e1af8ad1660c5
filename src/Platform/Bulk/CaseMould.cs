using System.Globalization;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Npgsql;

namespace Fatong.Platform.Bulk;

/// <summary>A told case with all that belongs to it (its lead, its measures, its party and vehicle), from which copies are cast.</summary>
/// <remarks>
/// A copy keeps days, steps and outcomes, so that it is as lawful as its original; ids, numbers and the given words are its own.
/// Papers and publications are not copied.
/// </remarks>
public sealed class CaseMould
{
    private CaseMould(IReadOnlyList<string> words, IReadOnlyList<MatterMould> matters, IReadOnlyList<RecordMould> records)
    {
        Words = words;
        Places = words.Select((w, i) => (w, i)).Where(p => Guid.TryParseExact(p.w, "D", out _)).ToDictionary(p => Guid.ParseExact(p.w, "D"), p => p.i);
        Matters = matters;
        Records = records;
    }

    /// <summary>What is replaced: the given words, then ids of matters and records, then numbers, then the ledger's places.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Where in <see cref="Words"/> an id stands.</summary>
    internal IReadOnlyDictionary<Guid, int> Places { get; }

    internal IReadOnlyList<MatterMould> Matters { get; }

    internal IReadOnlyList<RecordMould> Records { get; }

    /// <summary>Entries one copy writes.</summary>
    internal int Entries => Records.Count + Matters.Sum(m => m.Acts.Count);

    /// <summary>Makes the mould.</summary>
    /// <param name="words">Words that each copy replaces by its own: names, plates, ids of people.</param>
    public static async Task<CaseMould> Make(
        NpgsqlConnection connection, IReadOnlyList<Matter> matters, IReadOnlyList<Record> records, Guid by, IReadOnlyList<string> words, CancellationToken ct)
    {
        var all = words
            .Concat(matters.Select(m => m.Id.ToString()))
            .Concat(records.Select(r => r.Id.ToString()))
            .Concat(matters.Select((m, i) => m.Number ?? $"«number{i}»"))
            .Concat([
                CanonicalJson.MaxInteger.ToString(CultureInfo.InvariantCulture),
                EntryMould.Instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                EntryMould.RowDigest,
                EntryMould.MatterDigest,
            ]).ToList();
        var moulds = new List<MatterMould>();
        foreach (var matter in matters)
        {
            moulds.Add(await MatterMould.Read(connection, matter, all, ct));
        }

        return new(all, moulds, [.. records.Select(r => RecordMould.Of(r, by, all))]);
    }
}
