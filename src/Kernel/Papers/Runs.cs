using System.Globalization;
using System.Runtime.CompilerServices;
using Fatong.Kernel.Language;

namespace Fatong.Kernel.Papers;

/// <summary>
/// A line of a paper written as an interpolated string: the words are printed, each hole is a value filled in on a line.
/// The alignment of a hole is the length of its empty line: <c>$"你单位于{date}在{place,12}"</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class Runs(int literalLength, int formattedCount)
{
    private readonly List<PaperRun> runs = new(Math.Max(1, Math.Min(literalLength, formattedCount * 2 + 1)));

    /// <summary>Printed words.</summary>
    public void AppendLiteral(string text) => runs.Add(new TextRun(text));

    /// <summary>A ready run.</summary>
    public void AppendFormatted(PaperRun run) => runs.Add(run);

    /// <summary>Ready runs.</summary>
    public void AppendFormatted(IEnumerable<PaperRun> ready) => runs.AddRange(ready);

    /// <summary>A value on a line.</summary>
    public void AppendFormatted(string? value, int alignment = 6) =>
        runs.Add(new FillRun(string.IsNullOrWhiteSpace(value) ? null : value, alignment));

    /// <summary>A number on a line.</summary>
    public void AppendFormatted(long? value, int alignment = 3) =>
        runs.Add(new FillRun(value?.ToString(CultureInfo.InvariantCulture), alignment));

    /// <summary>A date on a line; without one, a line for each of year, month and day.</summary>
    public void AppendFormatted(DateOnly? date)
    {
        if (date is { } day)
        {
            runs.Add(new FillRun(ChineseFormat.Date(day)));
            return;
        }

        runs.AddRange([
            new FillRun(null, 3), new TextRun("年"), new FillRun(null, 2), new TextRun("月"), new FillRun(null, 2), new TextRun("日"),
        ]);
    }

    /// <summary>A moment on a line; without one, a line for each part.</summary>
    public void AppendFormatted(DateTimeOffset? moment)
    {
        if (moment is { } time)
        {
            runs.Add(new FillRun(ChineseFormat.Moment(time)));
            return;
        }

        AppendFormatted((DateOnly?)null);
        runs.AddRange([new FillRun(null, 2), new TextRun("时"), new FillRun(null, 2), new TextRun("分")]);
    }

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<PaperRun> ToList() => [.. runs];
}
