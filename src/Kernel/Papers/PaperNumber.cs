using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Fatong.Kernel.Papers;

/// <summary>One series of paper numbers: organ, word and year. Serials in it run from 1 without gaps.</summary>
/// <param name="Organ">Short name of the organ, e.g. 乌交.</param>
/// <param name="Word">Kind of paper, e.g. 罚.</param>
public sealed record PaperSeries(string Organ, string Word, int Year)
{
    /// <summary>The key of the series, e.g. 乌交罚〔2024〕.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Organ}{Word}〔{Year:D4}〕");

    /// <summary>The number with that serial in this series.</summary>
    public PaperNumber Number(int serial) => new(Organ, Word, Year, serial);
}

/// <summary>The number of a paper, e.g. 乌交罚〔2024〕12号: the serial has no leading zeros and the brackets are hexagonal (GB/T 9704).</summary>
public sealed record PaperNumber(string Organ, string Word, int Year, int Serial)
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("〔［[（(【〖");
    private static readonly SearchValues<char> Closing = SearchValues.Create("〕］]）)】〗");

    /// <summary>The series this number belongs to.</summary>
    public PaperSeries Series => new(Organ, Word, Year);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series.Key}{Serial}号");

    /// <summary>
    /// Reads a number. Other brackets, full-width digits, leading zeros, a 第 before the serial and spaces are accepted and put right.
    /// The longest of the known words that ends the head is the word; without a match the last character is.
    /// </summary>
    public static bool TryParse(string? text, IReadOnlyCollection<string> words, [NotNullWhen(true)] out PaperNumber? number)
    {
        number = null;
        var plain = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c)).Select(Narrow)]);
        var open = plain.AsSpan().IndexOfAny(Opening);
        var close = plain.AsSpan().IndexOfAny(Closing);

        if (open < 2 || close != open + 5 || !plain.EndsWith('号'))
        {
            return false;
        }

        var head = plain[..open];
        var serialText = plain[(close + 1)..^1].TrimStart('第');
        if (!TryDigits(plain[(open + 1)..close], out var year) || !TryDigits(serialText, out var serial) || serial == 0)
        {
            return false;
        }

        var word = words.Where(w => w.Length < head.Length && head.EndsWith(w, StringComparison.Ordinal))
            .MaxBy(w => w.Length) ?? head[^1..];
        number = new PaperNumber(head[..^word.Length], word, year, serial);
        return true;
    }

    private static char Narrow(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    private static bool TryDigits(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
