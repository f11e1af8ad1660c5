using System.IO.Compression;
using System.Text;
using Fatong.Platform.Exchange;

namespace Fatong.Tests.Unit.Platform.Exchange;

public sealed class TablesTests
{
    [Theory]
    [InlineData(TableFormat.Xlsx)]
    [InlineData(TableFormat.Csv)]
    public void Rows_come_back_as_they_were_written(TableFormat format)
    {
        using var file = new MemoryStream();
        using (var table = Tables.Write(file, format, "台账", [10, 20]))
        {
            table.Row(["名称", "数量"]);
            table.Row(["带\"引号\"、逗号,和\n换行", 12]);
            table.Row(["", new Cell("", 1200.5m)]);
        }

        var rows = Tables.Read(new MemoryStream(file.ToArray()), "a" + Tables.Extension(format)).ToList();

        rows.Select(r => r.Cells).ShouldBe([["名称", "数量"], ["带\"引号\"、逗号,和\n换行", "12"], ["", "1200.5"]]);
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_written_as_text()
    {
        using var file = new MemoryStream();
        using (var table = Tables.Write(file, TableFormat.Csv, "台账", []))
        {
            table.Row(["=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)"]);
        }

        Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF').ShouldStartWith("\"'=HYPERLINK");
    }

    [Fact]
    public void A_csv_in_gb18030_is_read()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("名称,数量\r\n云溪县,3\r\n");

        Tables.Read(new MemoryStream(bytes), "a.csv").Last().Cells.ShouldBe(["云溪县", "3"]);
    }

    [Fact]
    public void Formulas_and_macros_are_refused()
    {
        var row = Tables.Read(Workbook("<row r=\"7\"><c r=\"A7\"><v>3</v></c><c r=\"B7\"><f>1+1</f><v>2</v></c><c r=\"C7\" t=\"e\"><v>#REF!</v></c></row>"), "a.xlsx").Single();
        row.Cells.ShouldBe(["3", "", ""]);
        row.Faults.Select(f => f.Column).ShouldBe([1, 2]);
        row.Faults[0].Message.ShouldContain("公式");
        row.Faults[1].Message.ShouldContain("#REF!");
        Should.Throw<SheetRefused>(() => Tables.Read(Workbook("", "xl/vbaProject.bin"), "a.xlsx").ToList()).Message.ShouldContain("宏");
        Should.Throw<SheetRefused>(() => Tables.Read(Workbook(""), "a.xlsm").ToList()).Message.ShouldContain("宏");
        Tables.Read(new MemoryStream("=1+1,2\n"u8.ToArray()), "a.csv").Single().Faults.Single().Message.ShouldContain("公式");
        Should.Throw<SheetRefused>(() => Tables.Read(new MemoryStream("PK no zip"u8.ToArray()), "a.xlsx").ToList());
        Should.Throw<SheetRefused>(() => Tables.Read(new MemoryStream("a,\"open"u8.ToArray()), "a.csv").ToList()).Message.ShouldContain("引号");
    }

    [Fact]
    public void Skipped_cells_shared_texts_and_dates_are_read_in_their_columns()
    {
        var rows = Tables.Read(
            Workbook("""<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>46083</v></c><c r="D3"><v>1E+3</v></c></row>"""), "a.xlsx").ToList();

        rows.ShouldHaveSingleItem().Number.ShouldBe(3);
        rows[0].Cells.ShouldBe(["第二", "", "2026-03-02", "1000"]);
    }

    [Fact]
    public void The_first_sheet_that_is_seen_is_read_with_its_own_days_and_numbers_as_shown()
    {
        var file = Workbook("<row r=\"1\"><c><v>9</v></c></row>");
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            void Part(string name, string text)
            {
                zip.GetEntry(name)?.Delete();
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

            const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            Part("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"藏\" sheetId=\"3\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"前\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
            Part("xl/worksheets/sheet2.xml", $"<worksheet {Main}><sheetData><row><c s=\"1\"><v>44621</v></c><c><v>12.300000000000001</v></c><c><v>0.30000000000000004</v></c><c><v>1234567890123456789</v></c></row><row><c><v>-7.5</v></c></row></sheetData></worksheet>");
        }

        file.Position = 0;
        var rows = Tables.Read(file, "a.xlsx").ToList();

        rows.Select(r => r.Number).ShouldBe([1, 2]);
        rows[0].Cells.ShouldBe(["2026-03-02", "12.3", "0.3", "1234567890123456789"]);
        rows[1].Cells.ShouldBe(["-7.5"]);
    }

    [Fact]
    public void One_cell_does_not_fill_the_memory_and_a_long_text_is_cut_between_characters()
    {
        Should.Throw<SheetRefused>(() => Tables.Read(Workbook($"<row><c t=\"str\"><v>{new string('长', 100_001)}</v></c></row>"), "a.xlsx").ToList()).Message.ShouldContain("单元格");

        using var file = new MemoryStream();
        using (var table = Tables.Write(file, TableFormat.Xlsx, "台账", [10]))
        {
            table.Row([new string('长', 32_766) + "𠮷"]);
        }

        Tables.Read(new MemoryStream(file.ToArray()), "a.xlsx").Single().Cells[0].ShouldBe(new string('长', 32_766));
    }

    private static MemoryStream Workbook(string rows, string? extra = null)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

            Part("xl/workbook.xml", "<workbook/>");
            Part("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""");
            Part("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>第一</t></si><si><r><t>第</t></r><r><t>二</t></r></si></sst>""");
            Part("xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            if (extra is not null)
            {
                Part(extra, "x");
            }
        }

        file.Position = 0;
        return file;
    }
}
