using System.Globalization;
using System.Text;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>The two kinds of table as HTML.</summary>
internal static class HtmlTables
{
    internal static void Fields(StringBuilder html, FieldTableBlock table, Action<ParagraphBlock> paragraph)
    {
        html.Append(table.Bordered ? "<table>" : "<table class=\"bare\">");
        Columns(html, table.Widths);
        foreach (var row in table.Rows)
        {
            html.Append(Lowering.MaySplit(row) ? "<tr class=\"long\"" : "<tr");
            html.Append(row.MinHeightMm > 0
                ? string.Create(CultureInfo.InvariantCulture, $" style=\"height:{row.MinHeightMm}mm\">")
                : ">");
            foreach (var cell in row.Cells)
            {
                Cell(html, cell, paragraph);
            }

            html.Append("</tr>");
        }

        html.Append("</table>");
    }

    internal static void Data(
        StringBuilder html, DataTableBlock table, Action<string> escape, Action<string, string, IReadOnlyList<PaperRun>> runs)
    {
        if (table.Caption is { } caption)
        {
            html.Append("<p class=\"caption\">");
            escape(caption);
            html.Append("</p>");
        }

        html.Append("<table class=\"data\">");
        Columns(html, [.. table.Columns.Select(c => c.Width)]);
        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\">");
            escape(column.Name);
            html.Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var align = table.Columns[i].Align;
                runs("td", align == Align.Center ? "center" : align == Align.Right ? "right" : "left", row.Cells[i].Runs);
            }

            html.Append("</tr>");
        }

        for (var i = table.Rows.Count; i < table.LeastRows; i++)
        {
            html.Append("<tr>").Insert(html.Length, "<td></td>", table.Columns.Count).Append("</tr>");
        }

        html.Append("</tbody></table>");
    }

    private static void Columns(StringBuilder html, IReadOnlyList<int> widths)
    {
        html.Append("<colgroup>");
        foreach (var width in widths)
        {
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width / 10m:0.#}%\">");
        }

        html.Append("</colgroup>");
    }

    private static void Cell(StringBuilder html, FieldCell cell, Action<ParagraphBlock> paragraph)
    {
        html.Append(cell.Label ? "<th class=\"label" : "<td class=\"")
            .Append(cell.Upright ? " upright" : "").Append(cell.Top ? " top\"" : "\"");
        if (cell.Columns > 1)
        {
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"");
        }

        if (cell.Rows > 1)
        {
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.Rows}\"");
        }

        html.Append('>');
        foreach (var line in cell.Upright ? cell.Lines.Select(OneCharacterALine) : cell.Lines)
        {
            paragraph(line);
        }

        html.Append(cell.Label ? "</th>" : "</td>");
    }

    /// <summary>The line with a break between all its characters.</summary>
    internal static ParagraphBlock OneCharacterALine(ParagraphBlock line) =>
        line with { Runs = [new TextRun(string.Join('\n', PaperText.Of(line.Runs).EnumerateRunes()))] };
}
