using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>What the HTML of a paper may reach for.</summary>
/// <param name="Images">Finds pictures; without it, pictures are left out.</param>
/// <param name="EvidenceBase">Put before the relative evidence address of a figure; null leaves figures without links.</param>
public sealed record HtmlPaperOptions(PaperImageSource? Images = null, string? EvidenceBase = null);

/// <summary>Renders papers as HTML for the screen and for A4 print. All text is escaped.</summary>
public sealed class HtmlPaper
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new(8192);
    private readonly HtmlPaperOptions options;

    private HtmlPaper(HtmlPaperOptions options) => this.options = options;

    /// <summary>The style rules a page needs once, before any fragment.</summary>
    public static string Css => PaperCss.Common;

    /// <summary>A whole page that needs nothing else.</summary>
    public static string Render(PaperDocument paper, HtmlPaperOptions? options = null) =>
        $"""
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>{Encoder.Encode(paper.Title.Replace('\n', ' '))}</title>
        <style>body{"{margin:0;background:#e9ecef}@media print{body{background:#fff}}"}
        {PaperCss.Common}{PaperCss.Page(paper.Layout)}</style></head>
        <body>{Fragment(paper, options)}</body></html>

        """;

    /// <summary>The sheet alone, to stand in a page that has <see cref="Css"/>.</summary>
    public static string Fragment(PaperDocument paper, HtmlPaperOptions? options = null)
    {
        var writer = new HtmlPaper(options ?? new HtmlPaperOptions());
        writer.Write(paper);
        return writer.html.ToString();
    }

    private void Write(PaperDocument paper)
    {
        html.Append("<article class=\"paper\" style=\"").Append(PaperCss.Variables(paper.Layout)).Append("\">");
        if (paper.Layout.Masthead == Masthead.Red)
        {
            Line("div", "mast", paper.Issuer + "文件");
            Line("div", "mastnumber", paper.Number);
        }
        else if (paper.Layout.Masthead == Masthead.Issuer)
        {
            Line("div", "issuer", paper.Issuer);
        }

        html.Append("<h1 class=\"title\">");
        Escape(paper.Title);
        if (paper.Subtitle is { } subtitle)
        {
            html.Append("<small>");
            Escape(subtitle);
            html.Append("</small>");
        }

        html.Append("</h1>");
        if (paper.Layout.Masthead != Masthead.Red && (paper.Number is not null || paper.Layout.NumberLabel.Length > 0))
        {
            html.Append("<p class=\"number\">");
            Escape(paper.Layout.NumberLabel);
            if (paper.Number is null)
            {
                Run(new FillRun(null, 9));
            }
            else
            {
                Escape(paper.Number);
            }

            html.Append("</p>");
        }

        foreach (var block in paper.Blocks.SelectMany(Lowering.Lower))
        {
            Block(block);
        }

        html.Append("</article>");
    }

    private void Block(PaperBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Runs($"h{Math.Clamp(heading.Level + 1, 2, 5)}", $"h{Math.Clamp(heading.Level, 1, 4)}", heading.Runs);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case RuledLinesBlock ruled:
                html.Insert(html.Length, "<div class=\"ruled\"></div>", ruled.Count);
                break;
            case FieldTableBlock fields:
                HtmlTables.Fields(html, fields, Paragraph);
                break;
            case DataTableBlock data:
                HtmlTables.Data(html, data, Escape, Runs);
                break;
            case SealBlock seal:
                Seal(seal);
                break;
            case PageBreakBlock:
                html.Append("<div class=\"pagebreak\"></div>");
                break;
            case QrCodeBlock qr:
                Figure(Side(qr.Align), QrPicture.Svg(qr.Payload, qr.SizeMm), qr.Caption);
                break;
            case ImageBlock image:
                Figure("center", Picture(image.FileHash, $"width:{image.WidthMm}mm"), image.Caption);
                break;
            case CopyNoteBlock copies:
                Line("p", "copies", copies.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown block.");
        }
    }

    private void Paragraph(ParagraphBlock paragraph) =>
        Runs("p", (paragraph.Indented ? "in " : "") + Side(paragraph.Align), paragraph.Runs);

    private void Runs(string tag, string css, IReadOnlyList<PaperRun> runs)
    {
        html.Append('<').Append(tag).Append(" class=\"").Append(css).Append("\">");
        foreach (var run in runs)
        {
            Run(run);
        }

        html.Append("</").Append(tag).Append('>');
    }

    private void Run(PaperRun run)
    {
        switch (run)
        {
            case TextRun { Style: RunStyle.Plain } text:
                Escape(text.Text);
                break;
            case TextRun text:
                html.Append("<span class=\"").Append(Classes(text.Style)).Append('"');
                html.Append(text.Style.HasFlag(RunStyle.Bold) ? " style=\"font-weight:bold\">" : ">");
                Escape(text.Text);
                html.Append("</span>");
                break;
            case FillRun { Value: null } empty:
                // One piece a character, so that a long line to write on can run over the edge
                html.Append("<span class=\"fill gap\">").Insert(html.Length, "<i></i>", empty.Width).Append("</span>");
                break;
            case FillRun fill:
                Line("span", "fill", fill.Value);
                break;
            case BoxRun box:
                html.Append(box.Label.Length > 12 ? "<span class=\"opt long\">" : "<span class=\"opt\">")
                    .Append("<span class=\"box\">").Append(box.Checked ? '☑' : '□').Append("</span>");
                Escape(box.Label);
                html.Append("</span>");
                break;
            case FigureRun figure:
                Chip(figure);
                break;
            case ImageRun image:
                html.Append(Picture(image.FileHash, $"height:{image.HeightMm}mm"));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(run), run, "Unknown run.");
        }
    }

    private void Chip(FigureRun figure)
    {
        var linked = options.EvidenceBase is not null && figure.Evidence is not null;
        html.Append(linked ? "<a" : "<span").Append(" class=\"figure\" data-indicator=\"").Append(Encoder.Encode(figure.Indicator)).Append('"');
        if (figure.EvidenceHash is { } hash)
        {
            html.Append(" data-evidence-hash=\"").Append(Encoder.Encode(hash)).Append('"');
        }

        if (linked)
        {
            html.Append(" href=\"").Append(Encoder.Encode(options.EvidenceBase + figure.Evidence)).Append('"');
        }

        html.Append('>');
        Escape(figure.Text);
        html.Append(linked ? "</a>" : "</span>");
    }

    private void Seal(SealBlock seal)
    {
        html.Append(seal.ImageHash is null ? "<div class=\"seal open\">" : "<div class=\"seal\">");
        if (seal.ImageHash is { } hash)
        {
            html.Append(Picture(hash, ""));
        }

        Line("p", "center", seal.Issuer);
        Line("p", "center", seal.Date is { } date ? ChineseFormat.Date(date) : "　　　年　　月　　日");
        if (seal.ImageHash is null)
        {
            Line("p", "center note", seal.Note);
        }

        html.Append("</div>");
    }

    private void Figure(string side, string picture, string? caption)
    {
        html.Append("<figure class=\"picture ").Append(side).Append("\"><span class=\"with\">").Append(picture);
        if (caption is not null)
        {
            Line("figcaption", "", caption);
        }

        html.Append("</span></figure>");
    }

    private string Picture(string hash, string style) => options.Images?.Invoke(hash) is { } image
        ? $"<img class=\"inline\" alt=\"\" style=\"{style}\" src=\"data:{image.ContentType};base64,{Convert.ToBase64String(image.Bytes)}\">"
        : "";

    private void Line(string tag, string css, string? text)
    {
        html.Append('<').Append(tag).Append(" class=\"").Append(css).Append("\">");
        Escape(text ?? "");
        html.Append("</").Append(tag).Append('>');
    }

    private void Escape(string text)
    {
        var first = true;
        foreach (var part in text.AsSpan().Split('\n'))
        {
            if (!first)
            {
                html.Append("<br>");
            }

            html.Append(Encoder.Encode(text[part]));
            first = false;
        }
    }

    private static string Side(Align align) => align switch
    {
        Align.Left => "left",
        Align.Center => "center",
        Align.Right => "right",
        _ => "both",
    };

    private static string Classes(RunStyle style) => string.Join(' ', new[]
    {
        style.HasFlag(RunStyle.Underline) ? "u" : "",
        style.HasFlag(RunStyle.Hei) ? "hei" : "",
        style.HasFlag(RunStyle.Kai) ? "kai" : "",
    }.Where(c => c.Length > 0));
}
