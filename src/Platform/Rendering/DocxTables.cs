using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>Writes tables: fixed columns, merged cells, heads that repeat.</summary>
internal sealed class DocxTables(WordXml xml, DocxBody body)
{
    private const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>";

    private const string Margins =
        "<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"90\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar>";

    internal void Fields(FieldTableBlock table)
    {
        var widths = Begin(table.Widths, table.Bordered);

        // A cell that spans rows is repeated below itself as a continuation: which columns still hold one, and for how many rows
        var held = new (int Rows, FieldCell Cell)[widths.Length];
        foreach (var row in table.Rows)
        {
            xml.Open("tr");
            Height(row.MinHeightMm, whole: !Lowering.MaySplit(row), head: false);
            var column = 0;
            var next = 0;
            while (column < widths.Length)
            {
                if (held[column].Rows > 0)
                {
                    var (rows, cell) = held[column];
                    held[column] = (rows - 1, cell);
                    Cell(cell, Sum(widths, column, cell.Columns), "continue");
                    column += cell.Columns;
                }
                else if (next < row.Cells.Count)
                {
                    var cell = row.Cells[next++];
                    if (cell.Rows > 1)
                    {
                        held[column] = (cell.Rows - 1, cell);
                    }

                    Cell(cell, Sum(widths, column, cell.Columns), cell.Rows > 1 ? "restart" : null);
                    column += cell.Columns;
                }
                else
                {
                    break;
                }
            }

            xml.Close();
        }

        xml.Raw("</w:tbl>");
    }

    internal void Data(DataTableBlock table)
    {
        if (table.Caption is { } caption)
        {
            body.Paragraph("DataHead", [new TextRun(caption)], Align.Center, indented: false);
        }

        var widths = Begin([.. table.Columns.Select(c => c.Width)], bordered: true);
        xml.Open("tr");
        Height(8, whole: true, head: true);
        for (var i = 0; i < widths.Length; i++)
        {
            Plain(widths[i], "DataHead", [new TextRun(table.Columns[i].Name)], Align.Center);
        }

        xml.Close();
        for (var r = 0; r < Math.Max(table.Rows.Count, table.LeastRows); r++)
        {
            xml.Open("tr");
            Height(8, whole: true, head: false);
            for (var i = 0; i < widths.Length; i++)
            {
                Plain(widths[i], "Data", r < table.Rows.Count ? table.Rows[r].Cells[i].Runs : [], table.Columns[i].Align);
            }

            xml.Close();
        }

        xml.Raw("</w:tbl>");
    }

    private int[] Begin(IReadOnlyList<int> thousandths, bool bordered)
    {
        var total = thousandths.Sum();
        var widths = thousandths.Select(t => body.TextWidthTwips * t / total).ToArray();
        xml.Raw($"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>{(bordered ? Borders : "")}<w:tblLayout w:type=\"fixed\"/>{Margins}</w:tblPr><w:tblGrid>");
        foreach (var w in widths)
        {
            xml.Raw($"<w:gridCol w:w=\"{w}\"/>");
        }

        xml.Raw("</w:tblGrid>");
        return widths;
    }

    private void Height(int mm, bool whole, bool head) => xml.Raw(
        $"<w:trPr>{(whole ? "<w:cantSplit/>" : "")}<w:trHeight w:val=\"{(mm == 0 ? 420 : DocxBody.Twips(mm))}\" w:hRule=\"atLeast\"/>{(head ? "<w:tblHeader/>" : "")}</w:trPr>");

    private void Cell(FieldCell cell, int width, string? merge)
    {
        xml.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{(cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Columns}\"/>" : "")}{(merge is null ? "" : $"<w:vMerge w:val=\"{merge}\"/>")}<w:vAlign w:val=\"{(cell.Top ? "top" : "center")}\"/></w:tcPr>");
        if (merge == "continue" || cell.Lines.Count == 0)
        {
            xml.Raw("<w:p/>");
        }
        else
        {
            foreach (var line in cell.Upright ? cell.Lines.Select(HtmlTables.OneCharacterALine) : cell.Lines)
            {
                body.Paragraph("Cell", line.Runs, line.Align, line.Indented);
            }
        }

        xml.Raw("</w:tc>");
    }

    private void Plain(int width, string style, IReadOnlyList<PaperRun> runs, Align align)
    {
        xml.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
        body.Paragraph(style, runs, align, indented: false);
        xml.Raw("</w:tc>");
    }

    private static int Sum(int[] widths, int from, int count) => widths.AsSpan(from, Math.Min(count, widths.Length - from)).ToArray().Sum();
}
