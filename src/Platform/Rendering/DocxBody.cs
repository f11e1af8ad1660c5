using System.Buffers;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>Writes the text of a paper as word/document.xml.</summary>
internal sealed class DocxBody(WordXml xml, PaperLayout layout, DocxPictures pictures)
{
    // Signs that Western fonts also have: the hint makes Word take them from the Chinese font
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’…—·×°");

    private int controls;

    internal int TextWidthTwips { get; } = Twips(layout.TextWidthMm);

    internal static int Twips(int mm) => mm * 14400 / 254;

    internal void Write(PaperDocument paper)
    {
        xml.Root("document");
        xml.Open("body");
        Head(paper);

        var tables = new DocxTables(xml, this);
        var afterTable = false;
        PaperBlock[] blocks = [.. paper.Blocks.SelectMany(Lowering.Lower)];
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var isTable = block is FieldTableBlock or DataTableBlock { Caption: null };
            if (afterTable && isTable)
            {
                Gap();
            }

            // A seal, and the code beside it, must not stand alone on a page
            Block(block, tables, withNext: i + 1 < blocks.Length && blocks[i + 1] is SealBlock or QrCodeBlock or CopyNoteBlock);
            afterTable = block is FieldTableBlock or DataTableBlock;
        }

        if (afterTable)
        {
            Gap();
        }

        Section();
        xml.Close();
        xml.Close();
    }

    /// <summary>A paragraph: style, then what the callers add to its properties, then its runs.</summary>
    internal void Paragraph(string? style, IReadOnlyList<PaperRun> runs, Align align, bool indented, bool withNext = false)
    {
        xml.Open("p");
        xml.Open("pPr");
        if (style is not null)
        {
            xml.Leaf("pStyle", style);
        }

        if (withNext)
        {
            xml.Leaf("keepNext");
        }

        if (runs.Any(r => r is ImageRun))
        {
            xml.Raw("<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>");
        }

        if (indented)
        {
            // Word reads FirstLineChars, other programs FirstLine: both, so that all indent by two characters
            xml.Open("ind");
            xml.Attribute("firstLine", BodySize * 20);
            xml.Attribute("firstLineChars", 200);
            xml.Close();
        }

        if (align != Align.Both)
        {
            xml.Leaf("jc", align switch { Align.Left => "left", Align.Center => "center", _ => "right" });
        }

        xml.Close();
        Runs(runs);
        xml.Close();
    }

    private int BodySize => layout.BodyHalfPoints;

    private void Head(PaperDocument paper)
    {
        if (layout.Masthead == Masthead.Red)
        {
            Paragraph("Masthead", [new TextRun(paper.Issuer + "文件")], Align.Center, indented: false);
            xml.Raw($"<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"11\" w:color=\"D40000\"/></w:pBdr><w:spacing w:before=\"360\" w:after=\"{layout.LinePitchTwips * 2}\"/><w:jc w:val=\"center\"/></w:pPr>");
            Runs([new TextRun(paper.Number ?? "")]);
            xml.Raw("</w:p>");
        }
        else if (layout.Masthead == Masthead.Issuer)
        {
            Paragraph(null, [new TextRun(paper.Issuer ?? "")], Align.Center, indented: false);
        }

        Paragraph("Title", [new TextRun(paper.Title)], Align.Both, indented: false);
        if (paper.Subtitle is { } subtitle)
        {
            Paragraph(null, [new TextRun(subtitle, RunStyle.Kai)], Align.Center, indented: false);
        }

        if (layout.Masthead != Masthead.Red && (paper.Number is not null || layout.NumberLabel.Length > 0))
        {
            PaperRun number = paper.Number is null ? new FillRun(null, 9) : new TextRun(paper.Number);
            Paragraph(null, [new TextRun(layout.NumberLabel), number], Align.Right, indented: false);
        }
    }

    private void Block(PaperBlock block, DocxTables tables, bool withNext)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Paragraph($"Heading{Math.Clamp(heading.Level, 1, 4)}", heading.Runs, Align.Both, indented: true);
                break;
            case ParagraphBlock paragraph:
                Paragraph(null, paragraph.Runs, paragraph.Align, paragraph.Indented, withNext);
                break;
            case RuledLinesBlock ruled:
                for (var i = 0; i < ruled.Count; i++)
                {
                    // Two borders that differ in colour keep Word from merging the paragraphs into one box
                    xml.Raw($"<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"{(i % 2 == 0 ? "000000" : "010101")}\"/></w:pBdr></w:pPr></w:p>");
                }

                break;
            case FieldTableBlock fields:
                tables.Fields(fields);
                break;
            case DataTableBlock data:
                tables.Data(data);
                break;
            case SealBlock seal:
                Seal(seal, withNext);
                break;
            case PageBreakBlock:
                xml.Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                break;
            case QrCodeBlock qr:
                Picture(pictures.Qr(qr.Payload, qr.SizeMm), qr.Align, qr.Caption, withNext);
                break;
            case ImageBlock image:
                Picture(pictures.Stored(image.FileHash, Math.Min(image.WidthMm, layout.TextWidthMm), 0), Align.Center, image.Caption);
                break;
            case CopyNoteBlock copies:
                xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Note\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/></w:pBdr></w:pPr>");
                Runs([new TextRun(copies.Text)]);
                xml.Raw("</w:p>");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown block.");
        }
    }

    private void Runs(IReadOnlyList<PaperRun> runs)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case TextRun text:
                    Run(text.Text, text.Style);
                    break;
                case FillRun fill:
                    Run(fill.Value is { } value ? value : new string('　', fill.Width), RunStyle.Underline);
                    break;
                case BoxRun box:
                    xml.Raw($"<w:r><w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:eastAsia=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\"/></w:rPr><w:t>{(box.Checked ? '☑' : '□')}</w:t></w:r>");
                    Run(box.Label, RunStyle.Plain);
                    break;
                case FigureRun figure:
                    Chip(figure);
                    break;
                case ImageRun image:
                    xml.Raw(pictures.Stored(image.FileHash, 0, image.HeightMm) ?? "");
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(runs), run, "Unknown run.");
            }
        }
    }

    /// <summary>A figure is a content control whose tag is its indicator, so that the binding survives editing in Word.</summary>
    private void Chip(FigureRun figure)
    {
        controls++;
        xml.Open("sdt");
        xml.Open("sdtPr");
        xml.Leaf("alias", "数据：" + figure.Text);
        xml.Leaf("tag", figure.Indicator.Length > 64 ? figure.Indicator[..64] : figure.Indicator);
        xml.Leaf("id", controls);
        xml.Leaf("text");
        xml.Close();
        xml.Open("sdtContent");
        Run(figure.Text, RunStyle.Plain);
        xml.Close();
        xml.Close();
    }

    private void Run(string text, RunStyle style)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Open("r");
        var hint = text.AsSpan().ContainsAny(Ambiguous);
        if (hint || style != RunStyle.Plain)
        {
            Properties(style, hint);
        }

        var first = true;
        foreach (var part in text.AsSpan().Split('\n'))
        {
            if (!first)
            {
                xml.Leaf("br");
            }

            xml.Text(text[part]);
            first = false;
        }

        xml.Close();
    }

    private void Properties(RunStyle style, bool hint)
    {
        xml.Open("rPr");
        var face = style.HasFlag(RunStyle.Hei) ? DocxParts.Hei : style.HasFlag(RunStyle.Kai) ? DocxParts.Kai : null;
        if (hint || face is not null)
        {
            xml.Open("rFonts");
            if (hint)
            {
                xml.Attribute("hint", "eastAsia");
            }

            if (face is not null)
            {
                xml.Attribute("eastAsia", face);
            }

            xml.Close();
        }

        if (style.HasFlag(RunStyle.Bold))
        {
            xml.Leaf("b");
        }

        if (style.HasFlag(RunStyle.Underline))
        {
            xml.Leaf("u", "single");
        }

        xml.Close();
    }

    private void Seal(SealBlock seal, bool withNext)
    {
        // Issuer and date are centred on each other, in the right part of the page: the seal goes over both
        var left = Twips(layout.TextWidthMm * 42 / 100);
        var right = BodySize * 20;
        var properties = $"<w:ind w:left=\"{left}\" w:right=\"{right}\"/><w:jc w:val=\"center\"/>";
        xml.Raw($"<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"{layout.LinePitchTwips * 3 / 2}\"/>{properties}</w:pPr>");
        if (seal.ImageHash is { } hash)
        {
            var centre = ((TextWidthTwips - left - right) / 2) + right;
            xml.Raw(pictures.Floating(hash, 42, centre * 254 / 14400, layout.TextWidthMm, 12) ?? "");
        }

        Runs([new TextRun(seal.Issuer ?? "")]);
        xml.Raw("</w:p>");
        xml.Raw($"<w:p><w:pPr>{(withNext || seal.ImageHash is null ? "<w:keepNext/>" : "")}{properties}</w:pPr>");
        Runs([new TextRun(seal.Date is { } date ? ChineseFormat.Date(date) : "　　　年　　月　　日")]);
        xml.Raw("</w:p>");
        if (seal.ImageHash is null)
        {
            xml.Raw($"<w:p><w:pPr>{(withNext ? "<w:keepNext/>" : "")}{properties}</w:pPr>");
            Runs([new TextRun(seal.Note)]);
            xml.Raw("</w:p>");
        }
    }

    private void Picture(string? drawing, Align align, string? caption, bool withNext = false)
    {
        var side = align switch { Align.Left => "left", Align.Right => "right", _ => "center" };
        var properties = $"<w:spacing w:before=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"{side}\"/>";
        xml.Raw($"<w:p><w:pPr>{(withNext || caption is not null ? "<w:keepNext/>" : "")}{properties}</w:pPr>{drawing}</w:p>");
        if (caption is not null)
        {
            xml.Raw($"<w:p><w:pPr><w:pStyle w:val=\"Data\"/>{(withNext ? "<w:keepNext/>" : "")}{properties}</w:pPr>");
            Runs([new TextRun(caption)]);
            xml.Raw("</w:p>");
        }
    }

    private void Gap() => xml.Raw("<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");

    private void Section()
    {
        // Only lines snap to the grid: programs differ in how they snap characters, so the style spaces them instead
        var grid = layout.CharsPerLine == 0 ? "" : $"<w:docGrid w:type=\"lines\" w:linePitch=\"{layout.LinePitchTwips}\"/>";
        xml.Raw($"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"{Twips(layout.TopMm)}\" w:right=\"{Twips(layout.RightMm)}\" w:bottom=\"{Twips(layout.BottomMm)}\" w:left=\"{Twips(layout.LeftMm)}\" w:header=\"851\" w:footer=\"{Twips(Math.Max(8, layout.BottomMm - 12))}\" w:gutter=\"0\"/>{grid}</w:sectPr>");
    }
}
