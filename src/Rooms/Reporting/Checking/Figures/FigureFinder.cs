using System.Globalization;
using Fatong.Kernel.Language;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Finds the figures of a report and says what each counts.</summary>
internal sealed class FigureFinder(IndicatorCatalogue catalogue)
{
    private const int WideContext = 160;

    internal List<Figure> Find(ReportContext context)
    {
        var accepted = Accept(context);
        var figures = new List<Figure>(accepted.Count);
        for (var i = 0; i < accepted.Count; i++)
        {
            figures.Add(Read(context, accepted, i, figures));
        }

        Wholes.Assign(context, figures);
        var mapper = new IndicatorMapper(catalogue, context);
        for (var i = 0; i < figures.Count; i++)
        {
            mapper.Map(figures, i, Wide(context, figures[i]));
        }

        return figures;
    }

    private static List<(Quantity Quantity, bool Negated)> Accept(ReportContext context)
    {
        var accepted = new List<(Quantity, bool)>();
        var text = context.Text;
        var quantities = TableNumbers.Scan(text);
        var floor = 0;
        for (var i = 0; i < quantities.Count; i++)
        {
            var q = quantities[i];
            var section = context.SectionAt(q.Start);
            if (q.Start < section.BodyStart && section.Level > 0 && q.IsHan)
            {
                continue;
            }

            var sentence = context.Sentences[context.SentenceAt(q.Start)];
            if (context.Role(section) == PartRole.NextYear || PartRoles.SpeaksOfPlans(text.AsSpan(sentence.Start, sentence.End - sentence.Start), context.Head.Year))
            {
                continue;
            }

            var before = text[Phrase.LeftEdge(text, q.Start, floor)..q.Start];
            var ceiling = i + 1 < quantities.Count ? quantities[i + 1].Start : text.Length;
            var after = text[q.End..Math.Max(q.End, Phrase.RightEdge(text, q.End, ceiling))];
            var negated = Phrase.Negates(q, before);
            if (FigureRules.Measures(q, context, before, after, negated))
            {
                accepted.Add((q, negated));
                floor = q.End;
            }
        }

        return accepted;
    }

    private static Figure Read(ReportContext context, List<(Quantity Quantity, bool Negated)> accepted, int index, List<Figure> earlier)
    {
        var (q, negated) = accepted[index];
        var text = context.Text;
        var sentence = context.SentenceAt(q.Start);
        var floor = Math.Max(index > 0 ? accepted[index - 1].Quantity.End : 0, context.Sentences[sentence].Start);
        var left = Phrase.LeftEdge(text, q.Start, floor);
        var ceiling = index + 1 < accepted.Count ? accepted[index + 1].Quantity.Start : text.Length;
        var right = Math.Max(q.End, Phrase.RightEdge(text, q.End, ceiling));
        var before = text[left..q.Start];
        var after = text[q.End..right];
        if (right == ceiling && index + 1 < accepted.Count && Phrase.Core(before).Length >= 4)
        {
            after = "";
        }

        var clauseEnd = q.End + after.Length;

        // 选派45名人员参加为期5天的培训: a length of time does not end what is counted.
        if (right == ceiling && index + 1 < accepted.Count && accepted[index + 1].Quantity is { Unit.Kind: UnitKind.Duration } length)
        {
            after = text[q.End..Phrase.RightEdge(text, length.End, index + 2 < accepted.Count ? accepted[index + 2].Quantity.Start : text.Length)];
        }

        // “共计12件” after a comma counts what the clause before it named.
        if (Phrase.Core(before).Length < 2 && Phrase.Core(after).Length < 2 && left > floor)
        {
            left = Phrase.LeftEdge(text, left - 1, floor);
            before = text[left..q.Start];
        }

        var source = context.Normal.Source;
        return new Figure
        {
            Id = "f" + (earlier.Count + 1).ToString(CultureInfo.InvariantCulture),
            Quantity = q,
            Start = source.CodePoint(context.Normal.SourceStart(q.Start)),
            End = source.CodePoint(context.Normal.SourceEnd(q.End)),
            Text = context.Normal.Slice(q.Start, q.End),
            Value = negated ? 0 : q.Value,
            IsNegated = negated,
            ApproximationMarks = Phrase.Approximation(q, before, text),
            Before = before,
            After = after,
            ClauseEnd = clauseEnd,
            Subject = Subject(before, after),
            SentenceIndex = sentence,
            Section = context.SectionAt(q.Start),
        };
    }

    private static string Subject(string before, string after)
    {
        var core = Phrase.Core(before);
        var tail = Phrase.Core(after.TrimStart('以', '上', '左', '右', '余', '内'));
        var subject = core + tail;
        return subject.Length > 40 ? subject[^40..] : subject;
    }

    private static string Wide(ReportContext context, Figure figure)
    {
        var start = context.Sentences[figure.SentenceIndex].Start;
        start = Math.Max(start, figure.Quantity.Start - WideContext);
        return string.Concat(figure.Section.Path, "\n", figure.Whole?.Local, "\n", context.Text[start..figure.Quantity.Start]);
    }
}
