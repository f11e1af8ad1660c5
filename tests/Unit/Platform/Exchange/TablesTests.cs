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
