using System.Globalization;
using System.Text;
using Fatong.Platform.Rendering;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>The whole case file as one page to print: each paper on a new sheet, with its page range in the volume at the head.</summary>
public static class CaseFilePrint
{
    public static string Html(AssembledFile file, HtmlPaperOptions? options = null)
    {
        var html = new StringBuilder(65_536);
        html.Append("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>案卷</title><style>")
            .Append("body{margin:0;background:#e9ecef}@media print{body{background:#fff}.sheet{break-after:page}.sheet:last-child{break-after:auto}}")
            .Append(".folio{width:210mm;margin:4mm auto -4mm;text-align:right;font:10.5pt SimSun,\"Noto Serif CJK SC\",serif;color:#444}@media print{.folio{width:auto;height:0;margin:0;line-height:1;color:#000}}")
            .Append(HtmlPaper.Css);
        var layouts = file.Papers.Select(p => p.Layout).Distinct().ToList();
        foreach (var (layout, i) in layouts.Select((layout, i) => (layout, i)))
        {
            html.Append(CultureInfo.InvariantCulture, $"@page p{i}{{size:A4;margin:{layout.TopMm}mm {layout.RightMm}mm {layout.BottomMm}mm {layout.LeftMm}mm}}.p{i}{{page:p{i}}}");
        }

        html.Append("</style></head><body>");
        foreach (var paper in file.Papers)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"sheet p{layouts.IndexOf(paper.Layout)}\">");
            if (file.Items.FirstOrDefault(i => ReferenceEquals(i.Document, paper)) is { } item)
            {
                html.Append("<div class=\"folio\">").Append(CaseFileOrder.NameOf(item.Volume)).Append(" 第").Append(item.PageRange).Append("页</div>");
            }

            html.Append(HtmlPaper.Fragment(paper, options)).Append("</section>");
        }

        return html.Append("</body></html>\n").ToString();
    }
}
