using System.IO.Compression;
using System.Text;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>
/// Writes papers as DOCX in the layout of GB/T 9704. The same paper always gives the same bytes: entries carry a fixed time and
/// stand in a fixed order. The text is streamed into the package, so a long report needs no memory for its tree.
/// </summary>
public static class DocxPaper
{
    // The first moment a ZIP entry can bear
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the paper; the stream may be one that cannot seek, and stays open.</summary>
    /// <param name="images">Finds pictures; without it, pictures are left out.</param>
    public static void Write(PaperDocument paper, Stream output, PaperImageSource? images = null)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        Part(zip, "[Content_Types].xml", DocxParts.ContentTypes);
        Part(zip, "_rels/.rels", DocxParts.PackageRelations);
        Part(zip, "word/styles.xml", DocxParts.Styles(paper.Layout));
        Part(zip, "word/settings.xml", DocxParts.Settings);
        Part(zip, "word/fontTable.xml", DocxParts.FontTable);
        Part(zip, "word/footer1.xml", DocxParts.Footer(paper.Layout, odd: true));
        Part(zip, "word/footer2.xml", DocxParts.Footer(paper.Layout, odd: false));
        Part(zip, "docProps/core.xml", DocxParts.Core(paper));

        var pictures = new DocxPictures(images);
        using (var stream = Entry(zip, "word/document.xml"))
        {
            using var xml = new WordXml(stream);
            new DocxBody(xml, paper.Layout, pictures).Write(paper);
        }

        Part(zip, "word/_rels/document.xml.rels", DocxParts.Relations(pictures.All));
        for (var i = 0; i < pictures.All.Count; i++)
        {
            using var stream = Entry(zip, "word/media/" + DocxParts.ImageName(pictures.All[i], i));
            stream.Write(pictures.All[i].Bytes);
        }
    }

    /// <summary>The paper as bytes.</summary>
    public static byte[] ToBytes(PaperDocument paper, PaperImageSource? images = null)
    {
        using var memory = new MemoryStream();
        Write(paper, memory, images);
        return memory.ToArray();
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var stream = Entry(zip, name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
