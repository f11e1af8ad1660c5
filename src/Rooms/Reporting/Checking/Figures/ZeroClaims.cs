using System.Text.RegularExpressions;
using Fatong.Kernel.Language;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>A statistic of value zero told without a numeral: 全年无行政复议案件.</summary>
public sealed record ZeroClaim(int Start, int End, string Text, string? Indicator, Section Section);

internal static partial class ZeroClaims
{
    internal static List<ZeroClaim> Find(ReportContext context, IndicatorCatalogue catalogue, List<Figure> figures)
    {
        var claims = new List<ZeroClaim>();
        var source = context.Normal.Source;
        var unit = Units.Match("件")!;
        var next = 0;
        foreach (Match match in Zero().Matches(context.Text))
        {
            var section = context.SectionAt(match.Index);
            while (next < figures.Count && figures[next].Quantity.Start < match.Index)
            {
                next++;
            }

            if (context.Role(section) is PartRole.NextYear || (next < figures.Count && figures[next].Quantity.End <= match.Index + match.Length))
            {
                continue;
            }

            foreach (var words in match.Groups[1].Value.Split(['和', '或', '及', '、']))
            {
                // 因…引发的复议 is a narrower claim than no reconsideration at all.
                var card = match.Value.Contains('因', StringComparison.Ordinal) ? null : catalogue.Lexicon.Find(unit, words, 0, words).Card;
                claims.Add(new ZeroClaim(
                    source.CodePoint(context.Normal.SourceStart(match.Index)),
                    source.CodePoint(context.Normal.SourceEnd(match.Index + match.Length)),
                    context.Normal.Slice(match.Index, match.Index + match.Length),
                    card?.Code,
                    section));
            }
        }

        return claims;
    }

    [GeneratedRegex("(?:未发生|没有发生|未出现|未收到|未接到|未产生|无|零)((?:[^，。；\n0-9]{0,12}?(?:复议|诉讼|败诉|进京访|越级访|上访|极端事件|事故|有效投诉|纠错|撤销)(?:案件|案|件|情况|事件)?){1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Zero();
}
