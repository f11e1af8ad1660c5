using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>What a part of a report is for.</summary>
public enum PartRole
{
    Deeds,
    Deficiencies,
    FirstResponsible,
    NextYear,
    Other,
}

/// <summary>The text with everything that the rules look up: sections, sentences, titles, quotations, year.</summary>
public sealed class ReportContext
{
    private readonly List<(int Start, int End)> _titles;
    private readonly List<(int Start, int End)> _quotes;
    private readonly Dictionary<Section, PartRole> _roles = [];

    public ReportContext(NormalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Normal = text;
        Sections = Outline.Sections(text.Text);
        Sentences = Outline.Sentences(text.Text);
        _titles = Pairs(text.Text, '《', '》', 80);
        _quotes = Pairs(text.Text, '“', '”', 40);
        Head = ReportHead.Of(text.Text);
        foreach (var section in Sections)
        {
            var own = PartRoles.Of(section.Title, section.Level, Head.Year);
            _roles[section] = own ?? (section.Parent is { } parent ? _roles[parent] : PartRole.Deeds);
        }
    }

    public NormalText Normal { get; }

    public string Text => Normal.Text;

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public ReportHead Head { get; }

    public PartRole Role(Section section) => _roles[section];

    public int SentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    public Section SectionAt(int position)
    {
        int low = 0, high = Sections.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sections[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Sections[low];
    }

    /// <summary>Inside 《》.</summary>
    internal bool InTitle(int position) => Covering(_titles, position) is not null;

    /// <summary>The quotation “…” around a position, or null.</summary>
    internal (int Start, int End)? Quote(int position) => Covering(_quotes, position);

    internal IEnumerable<(int Start, int End)> TitlesIn(int start, int end) => _titles.Where(t => t.Start >= start && t.End <= end);

    private static (int Start, int End)? Covering(List<(int Start, int End)> spans, int position)
    {
        int low = 0, high = spans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= position)
            {
                low = middle + 1;
            }
            else if (spans[middle].Start > position)
            {
                high = middle - 1;
            }
            else
            {
                return spans[middle];
            }
        }

        return null;
    }

    private static List<(int Start, int End)> Pairs(string text, char open, char close, int longest)
    {
        var pairs = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open && (start < 0 || i - start > longest))
            {
                start = i;
            }
            else if (text[i] == '\n')
            {
                start = -1;
            }
            else if (text[i] == close && start >= 0)
            {
                if (i - start <= longest)
                {
                    pairs.Add((start, i + 1));
                }

                start = -1;
            }
        }

        return pairs;
    }
}
