using System.Text;
using Fatong.Platform.Work;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>Writes the report from the outline: clauses that have data, with their figures as tokens.</summary>
internal sealed class ReportWriter(Bureau bureau, int year, FigureTexts figures, ReportFacts facts, HouseStyle style)
{
    private const int MostParts = 8;

    internal ReportText Write()
    {
        var sections = new List<SectionText>
        {
            new(
                AnnualOutline.Opening, 0, "",
                $"{year}年，{bureau.Name}深入贯彻落实法治政府建设决策部署，紧紧围绕交通运输中心工作，全面推进依法行政。按照法治政府建设年度报告制度要求，现将{year}年度法治政府建设情况报告如下。"),
        };
        foreach (var part in AnnualOutline.Parts)
        {
            var own = part.Passages.Select(Passage).Where(p => p.Length > 0).ToList();
            sections.Add(new(part.Key, 1, part.Title, string.Join('\n', Told(part.Key, own))));
            sections.AddRange(part.Sections.Select(s => new SectionText(s.Key, 2, s.Title, string.Join('\n', s.Passages.Select(Passage).Where(p => p.Length > 0)))));
        }

        return new($"{bureau.Name}\n{year}年度法治政府建设情况报告", style.Addressee ?? bureau.Government, sections);
    }

    /// <summary>The passages of a part with what its registers tell in words.</summary>
    private IEnumerable<string> Told(string key, List<string> passages) => key switch
    {
        AnnualOutline.Problems => Problems(passages),
        AnnualOutline.FirstResponsible => passages.Concat(List(facts.Duties.Select(d => d.How.Length > 0 ? $"{Stop(d.Duty)}，{Stop(d.How)}" : Stop(d.Duty)))),
        AnnualOutline.NextYear => NextYear(),
        AnnualOutline.Highlights => List(facts.Highlights.Select(h => $"{Stop(h.Name)}，{Stop(h.Summary)}")).Concat(passages),
        _ => passages,
    };

    private IEnumerable<string> Problems(List<string> passages)
    {
        var told = facts.Problems.Count == 0
            ? [$"{year}年度问题整改计划台账没有列入不足。"]
            : new[] { $"{year}年，法治政府建设中还存在以下不足。" }.Concat(List(facts.Problems.Select(p => Stop(p.Problem))));
        var causes = facts.Problems.Where(p => p.Cause.Length > 0).Select(p => Stop(p.Cause)).Distinct(StringComparer.Ordinal).ToList();
        return told.Concat(passages).Concat(causes.Count == 0 ? [] : new[] { "产生上述不足的主要原因如下。" }.Concat(List(causes)));
    }

    private IEnumerable<string> NextYear()
    {
        var plans = facts.Problems.Select(p => (p.Problem, Plan: p.Plan.Length > 0 ? p.Plan : p.Measure)).Where(p => p.Plan.Length > 0).ToList();
        return plans.Count == 0
            ? [$"{year + 1}年，继续按照法治政府建设部署，落实行政执法责任，健全依法决策、严格执法、普法宣传和执法监督制度，按期完成各项工作。"]
            : new[] { $"{year + 1}年，针对存在的不足，重点做好以下工作。" }.Concat(List(plans.Select(p => $"针对“{Stop(p.Problem)}”，{Stop(p.Plan)}")));
    }

    private string Passage(Passage passage)
    {
        var text = new StringBuilder(passage.Lead);
        var clauses = passage.Clauses.Select(Fill).OfType<string>().ToList();
        if (clauses.Count > 0)
        {
            text.Append(passage.Opening switch { Opening.Year => $"{year}年，", Opening.YearEnd => $"截至{year}年底，", _ => "" });
            foreach (var (clause, i) in clauses.Select((c, i) => (c, i)))
            {
                // What follows parts would be read as one more of them: the sentence ends with them.
                text.Append(clause).Append(i == clauses.Count - 1 || clause.Contains("，其中", StringComparison.Ordinal) ? '。' : '，');
            }
        }

        return text.ToString();
    }

    /// <summary>The clause with its tokens; null when it is left out.</summary>
    private string? Fill(Clause clause)
    {
        var tokens = Tokens(clause.Text);
        if (tokens.All(t => figures.Value(t) == 0) && tokens.All(t => figures.IsKept(t.Code)))
        {
            return clause.WhenZero;
        }

        if (!Stands(clause.Text))
        {
            return null;
        }

        var parts = clause.By is { } dimension ? Split(tokens[0], dimension, clause.Each) : clause.Parts.Where(Stands).Select(Tokenised).ToList();
        return string.Concat(
            Tokenised(clause.Text), parts.Count == 0 ? "" : "，其中" + string.Join('、', parts), string.Concat(clause.Then.Where(Stands).Select(t => "，" + Tokenised(t))));
    }

    private List<string> Split(FigureToken total, string dimension, string each)
    {
        var parts = figures.Parts(total.Code, dimension);
        return parts.Count is < 2 or > MostParts ? [] : [.. parts.Select(p => p.Name + p.Token + each)];
    }

    private bool Stands(string text) => Tokens(text).TrueForAll(t => figures.Value(t) is > 0);

    private static List<FigureToken> Tokens(string text) => [.. FigureToken.Slot().Matches(text).Select(FigureToken.OfSlot)];

    private static string Tokenised(string text) => FigureToken.Slot().Replace(text, m => FigureToken.OfSlot(m).ToString());

    private static IEnumerable<string> List(IEnumerable<string> items) => items.Select(i => "- " + i);

    // Texts of registers are free: one line, without a stop of their own.
    private static string Stop(string text) => string.Join("", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('。', '；', ';', '，', ' ');
}
