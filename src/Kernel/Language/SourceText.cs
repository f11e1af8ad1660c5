namespace Fatong.Kernel.Language;

/// <summary>Text as it was extracted from a file, with the code-point offset of every UTF-16 position.</summary>
/// <remarks>Offsets shown to people and printed in JSON count Unicode code points; inside the code UTF-16 positions are used.</remarks>
public sealed class SourceText
{
    private readonly int[]? _codePoints;

    public SourceText(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        Raw = raw;
        _codePoints = raw.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : Count(raw);
    }

    /// <summary>The text, unchanged.</summary>
    public string Raw { get; }

    /// <summary>Length in code points.</summary>
    public int CodePoints => CodePoint(Raw.Length);

    /// <summary>The code-point offset of a UTF-16 position (0 to length, inclusive).</summary>
    public int CodePoint(int position) => _codePoints is null ? position : _codePoints[position];

    private static int[] Count(string raw)
    {
        var points = new int[raw.Length + 1];
        var n = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            points[i] = n;
            if (char.IsHighSurrogate(raw[i]) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                points[++i] = n;
            }

            n++;
        }

        points[raw.Length] = n;
        return points;
    }
}
