namespace Fatong.Kernel.Language;

/// <summary>A section of a report, from its heading to the next heading of the same or a higher level.</summary>
/// <param name="Level">0 for the text before the first heading, 1 for 一、, 2 for （一）, 3 for 1.</param>
/// <param name="Title">The heading without its closing point; empty for level 0.</param>
/// <param name="Start">Normal position where the heading starts.</param>
/// <param name="BodyStart">Normal position just after the heading.</param>
public sealed record Section(int Level, string Title, int Start, int BodyStart, Section? Parent)
{
    /// <summary>Normal position where the next heading of any level starts.</summary>
    public int BodyEnd { get; internal set; }

    /// <summary>Normal position where the section ends, its subsections included.</summary>
    public int End { get; internal set; }

    public string Path { get; } = Parent is null or { Level: 0 } ? Title : $"{Parent.Path} > {Title}";

    /// <summary>Two sections are the same only when they are one: they change while the text is cut.</summary>
    public bool Equals(Section? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A sentence of the body, without trailing line breaks.</summary>
public readonly record struct Sentence(int Start, int End);

/// <summary>Cuts normal text into sections and sentences.</summary>
public static class Outline
{
    private const int LongestHeading = 60;

    public static List<Section> Sections(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = new List<Section> { new(0, "", 0, 0, null) };
        var open = new Stack<Section>();
        open.Push(sections[0]);
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at);
            var lead = Bracketed(line);
            var level = Headings.Level(line[lead..], out var mark);
            if (level > 0 && level <= 3)
            {
                var length = HeadingLength(line[lead..], mark);
                if (length > 0)
                {
                    while (open.Count > 1 && open.Peek().Level >= level)
                    {
                        open.Pop().End = at;
                    }

                    sections[^1].BodyEnd = at;
                    var title = line.Slice(lead, length).TrimEnd("。：:；，").ToString();
                    var section = new Section(level, title, at, at + lead + length, open.Peek());
                    sections.Add(section);
                    open.Push(section);
                }
            }

            at = end + 1;
        }

        sections[^1].BodyEnd = text.Length;
        foreach (var section in open)
        {
            section.End = text.Length;
        }

        return sections;
    }

    public static List<Sentence> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '。' or '！' or '？' or '\n')
            {
                var end = i < text.Length && text[i] != '\n' ? i + 1 : i;
                while (end < text.Length && text[end] is '”' or '’' or '）' && text[end - 1] is '。' or '！' or '？')
                {
                    end++;
                }

                if (end > start)
                {
                    sentences.Add(new Sentence(start, end));
                }

                i = Math.Max(i, end - 1);
                start = i < text.Length && text[i] == '\n' ? i + 1 : Math.Max(end, start);
            }
        }

        return sentences;
    }

    // Text editors leave marks such as [bookmark: _GoBack] before a heading.
    private static int Bracketed(ReadOnlySpan<char> line)
    {
        var close = line.StartsWith("[", StringComparison.Ordinal) ? line.IndexOf(']') : -1;
        return close is > 0 and < 40 ? close + 1 : 0;
    }

    // A heading is a whole short line, or runs into the paragraph and closes with the first full stop (or comma, when short).
    private static int HeadingLength(ReadOnlySpan<char> line, int mark)
    {
        var stop = line.IndexOfAny("。！？：");
        if (stop < 0)
        {
            return line.Length <= LongestHeading ? line.Length : Math.Max(0, line.IndexOf('，'));
        }

        if (stop <= LongestHeading && line[mark..stop].IndexOfAnyInRange('0', '9') < 0)
        {
            return stop + 1;
        }

        var comma = line.IndexOf('，');
        return comma > mark && comma <= 30 ? comma : mark;
    }
}
