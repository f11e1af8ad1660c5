using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Line numbers (from 1) of code-point offsets.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    internal LineIndex(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    internal int Line(SourceText source, int codePoint)
    {
        int low = 0, high = _starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (source.CodePoint(_starts[middle]) <= codePoint)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low + 1;
    }
}
