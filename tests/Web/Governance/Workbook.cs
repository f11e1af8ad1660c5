using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Fatong.Tests.Web.Governance;

/// <summary>Real workbooks as Excel writes them: shared texts, numbers, dates as serial numbers, formulas with their last value.</summary>
internal static class Workbook
{
    /// <param name="rows">Texts, whole numbers, days, or texts that begin with = for formulas.</param>
    internal static byte[] Of(params object[][] rows)
    {
        using var target = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook))
        {
            Fill(book, rows);
        }

        return target.ToArray();
    }

    /// <summary>A workbook with a macro project inside.</summary>
    internal static byte[] WithMacro(params object[][] rows)
    {
        using var target = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.MacroEnabledWorkbook))
        {
            Fill(book, rows);
            using var code = new MemoryStream([0xD0, 0xCF, 0x11, 0xE0]);
            book.WorkbookPart!.AddNewPart<VbaProjectPart>().FeedData(code);
        }

        return target.ToArray();
    }

    private static void Fill(SpreadsheetDocument book, object[][] rows)
    {
        var part = book.AddWorkbookPart();
        part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        var styles = part.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new(
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
        var texts = part.AddNewPart<SharedStringTablePart>();
        texts.SharedStringTable = new();
        var data = new SheetData();
        foreach (var (cells, number) in rows.Select((r, i) => (r, i + 1)))
        {
            var row = new Row { RowIndex = (uint)number };
            foreach (var (value, column) in cells.Select((c, i) => (c, i)))
            {
                row.Append(Cell(value, $"{(char)('A' + column)}{number}", texts.SharedStringTable));
            }

            data.Append(row);
        }

        var sheet = part.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new(data);
        part.Workbook.AppendChild(new Sheets(new Sheet { Id = part.GetIdOfPart(sheet), SheetId = 1, Name = "Sheet1" }));
    }

    private static Cell Cell(object value, string at, SharedStringTable texts)
    {
        switch (value)
        {
            case DateOnly day:
                return new() { CellReference = at, StyleIndex = 1, CellValue = new(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber) };
            case int number:
                return new() { CellReference = at, CellValue = new(number) };
            case string formula when formula.StartsWith('='):
                return new() { CellReference = at, CellFormula = new(formula[1..]), CellValue = new(2) };
            default:
                texts.AppendChild(new SharedStringItem(new Text((string)value)));
                return new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new(texts.Count() - 1) };
        }
    }
}
