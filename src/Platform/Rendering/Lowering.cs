using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>Turns composite blocks into paragraphs and tables, so that both renderers lay them out alike.</summary>
internal static class Lowering
{
    /// <summary>The plain blocks a block is made of; a plain block gives itself.</summary>
    internal static IEnumerable<PaperBlock> Lower(PaperBlock block) => block switch
    {
        OptionGroupBlock options => Options(options),
        OpinionBlock opinion => [Opinion(opinion)],
        SignatureBlock signatures => Signatures(signatures),
        AttachmentsBlock attachments => Attachments(attachments),
        _ => [block],
    };

    /// <summary>Whether a row is so long that it may run on to the next page; a short one is kept whole.</summary>
    internal static bool MaySplit(FieldRow row) =>
        row.Cells.Any(c => c.Top) && row.Cells.Sum(c => c.Lines.Sum(l => PaperText.Of(l.Runs.Where(r => r is not ImageRun)).Length)) > 350;

    private static IEnumerable<PaperBlock> Options(OptionGroupBlock group)
    {
        TextRun[] label = group.Label is null ? [] : [new TextRun(group.Label)];
        if (!group.Stacked)
        {
            return [new ParagraphBlock([.. label, .. group.Options.SelectMany(o => new PaperRun[] { o, new TextRun("　") })], Align.Left)];
        }

        IEnumerable<PaperBlock> head = group.Label is null ? [] : [new ParagraphBlock(label, Align.Left)];
        return head.Concat(group.Options.Select(o => new ParagraphBlock([o], Align.Left)));
    }

    private static FieldTableBlock Opinion(OpinionBlock o) => Compose.Fields(
        [180, 820],
        Compose.Tall(o.MinHeightMm, Compose.Label(o.Label), Compose.Opinion(o.Opinion, o.Signer, o.Date)));

    private static IEnumerable<PaperBlock> Signatures(SignatureBlock block)
    {
        if (block.Columns < 2)
        {
            return block.Lines.Select(l => new ParagraphBlock(Signature(l), Align.Left, Indented: false));
        }

        var rows = block.Lines.Chunk(2).Select(pair => new FieldRow(
        [
            .. pair.Select(l => new FieldCell([new ParagraphBlock(Signature(l), Align.Left, Indented: false)])),
            .. pair.Length == 1 ? new[] { Compose.Value("") } : [],
        ]));
        return [new FieldTableBlock([500, 500], [.. rows], Bordered: false)];
    }

    private static List<PaperRun> Signature(SignatureLine line)
    {
        var runs = new List<PaperRun>
        {
            new TextRun(line.Role + "："),
            line.ImageHash is { } hash ? new ImageRun(hash, 10) : new FillRun(line.Name, line.Certificate is null ? 5 : 4),
        };

        if (line.Certificate is { } certificate)
        {
            runs.AddRange([new TextRun(" 执法证号："), new FillRun(certificate.Length == 0 ? null : certificate, 5)]);
        }

        if (line.Dated)
        {
            var blank = line.Certificate is null ? "　　　年　　月　　日" : "　　年　月　日";
            runs.Add(new TextRun(line.Date is { } date ? "　" + ChineseFormat.Date(date) : blank));
        }

        return runs;
    }

    private static IEnumerable<PaperBlock> Attachments(AttachmentsBlock block) => block.Items.Select((item, i) => Compose.P(
        $"{new TextRun((i == 0 ? "附件：" : "　　　") + (block.Items.Count > 1 ? $"{i + 1}. " : "") + item)}"));
}
