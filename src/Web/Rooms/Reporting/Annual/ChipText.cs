using System.Globalization;
using System.Net;
using System.Text;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Web.Shell;

namespace Fatong.Web.Rooms.Reporting.Annual;

/// <summary>Prose of a draft as HTML: figures are chips that lead to their records; what has no figure is marked.</summary>
internal static class ChipText
{
    internal static string Html(string text, FigureTexts figures, int year)
    {
        var html = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var item = line.StartsWith("- ", StringComparison.Ordinal);
            html.Append(item ? "<p class=\"item\">" : "<p>");
            foreach (var (piece, token) in FigureToken.Split(item ? line[2..] : line))
            {
                if (token is null)
                {
                    html.Append(Encode(piece));
                }
                else
                {
                    Chip(html, token, figures, year);
                }
            }

            html.Append("</p>");
        }

        return html.ToString();
    }

    private static void Chip(StringBuilder html, FigureToken token, FigureTexts figures, int year)
    {
        if (figures.Text(token) is not { } number)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"chip bad\" title=\"没有这个数字\">{Encode(token.ToString())}</span>");
            return;
        }

        var name = figures.Indicator(token.Code)!.Name;
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"chip\" href=\"{Links.Figures}/{token.Code}?year={year}\" title=\"{Encode(name)}：查看依据\">{number}</a>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
