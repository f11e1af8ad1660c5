using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Fatong.Rooms.Reporting.Checking.Reading;

/// <summary>Reads the visible text of a page. Scripts are never run, nothing is fetched.</summary>
internal static class HtmlText
{
    private const int DeepestNesting = 200;
    private const string Blocks = "|P|DIV|BR|TR|LI|H1|H2|H3|H4|H5|H6|TABLE|SECTION|ARTICLE|HEADER|FOOTER|UL|OL|DL|DT|DD|BODY|HTML|CENTER|BLOCKQUOTE|FORM|";
    private const string Hidden = "|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|IFRAME|OBJECT|SVG|SELECT|NAV|BUTTON|TEXTAREA|";

    internal static string Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body)
        {
            Walk(body, text, 0);
        }

        return text.ToString();
    }

    private static void Walk(INode node, StringBuilder text, int depth)
    {
        if (depth > DeepestNesting)
        {
            text.Append(node.TextContent);
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(text, words.Data);
            }
            else if (child is IElement element && !Is(Hidden, element))
            {
                var block = Is(Blocks, element);
                var cell = element.TagName is "TD" or "TH";
                Break(text, block);
                Walk(element, text, depth + 1);
                if (cell && element.NextElementSibling is not null)
                {
                    text.Append('\t');
                }

                Break(text, block);
            }
        }
    }

    private static void Break(StringBuilder text, bool block)
    {
        if (block && text.Length > 0 && text[^1] != '\n' && text[^1] != '\t')
        {
            text.Append('\n');
        }
    }

    // Line breaks of the source are spaces of the page; between Chinese characters they are nothing.
    private static void Append(StringBuilder text, string data)
    {
        foreach (var c in data)
        {
            if (c is '\n' or '\r' or '\t' or ' ')
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n' or '\t'))
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private static bool Is(string list, IElement element) => list.Contains($"|{element.TagName}|", StringComparison.OrdinalIgnoreCase);
}
