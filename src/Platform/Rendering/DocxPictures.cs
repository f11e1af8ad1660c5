using System.Globalization;

namespace Fatong.Platform.Rendering;

/// <summary>Collects the pictures of a DOCX while its text is written and gives the markup that shows them.</summary>
internal sealed class DocxPictures(PaperImageSource? source)
{
    private const long EmuPerMm = 36000;
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<PaperImage> all = [];
    private int shown;

    internal IReadOnlyList<PaperImage> All => all;

    /// <summary>A stored picture in the line; null when it is not at hand. One of width and height is 0 and follows the other.</summary>
    internal string? Stored(string hash, int widthMm, int heightMm) =>
        Number(hash, () => source?.Invoke(hash)) is { } number ? Inline(number, Extent(number, widthMm, heightMm)) : null;

    /// <summary>A QR code in the line.</summary>
    internal string Qr(string payload, int sizeMm)
    {
        var number = Number("qr:" + payload, () => QrPicture.Png(payload))!.Value;
        return Inline(number, (sizeMm * EmuPerMm, sizeMm * EmuPerMm));
    }

    /// <summary>A stored picture that floats over the text, centred on its paragraph: a seal.</summary>
    internal string? Floating(string hash, int widthMm, int centreFromRightMm, int textWidthMm, int upMm)
    {
        if (Number(hash, () => source?.Invoke(hash)) is not { } number)
        {
            return null;
        }

        var extent = Extent(number, widthMm, 0);
        var left = (textWidthMm - centreFromRightMm) * EmuPerMm - extent.Width / 2;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><w:drawing><wp:anchor xmlns:wp="{Drawing}wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{251658240 + shown}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{-upMm * EmuPerMm}</wp:posOffset></wp:positionV><wp:extent cx="{extent.Width}" cy="{extent.Height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>{Graphic(number, extent)}</wp:anchor></w:drawing></w:r>
            """);
    }

    private string Inline(int number, (long Width, long Height) extent) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:r><w:drawing><wp:inline xmlns:wp="{Drawing}wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{extent.Width}" cy="{extent.Height}"/>{Graphic(number, extent)}</wp:inline></w:drawing></w:r>
        """);

    private string Graphic(int number, (long Width, long Height) extent)
    {
        shown++;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <wp:docPr id="{shown}" name="picture {shown}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{Drawing}main"><a:graphicData uri="{Drawing}picture"><pic:pic xmlns:pic="{Drawing}picture"><pic:nvPicPr><pic:cNvPr id="{shown}" name="picture {shown}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{extent.Width}" cy="{extent.Height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
            """);
    }

    private (long Width, long Height) Extent(int number, int widthMm, int heightMm)
    {
        var proportion = all[number - 1].Proportion;
        return widthMm > 0
            ? (widthMm * EmuPerMm, widthMm * EmuPerMm * proportion / 1000)
            : (heightMm * EmuPerMm * 1000 / proportion, heightMm * EmuPerMm);
    }

    private int? Number(string key, Func<PaperImage?> find)
    {
        if (!known.TryGetValue(key, out var number))
        {
            if (find() is not { } image)
            {
                return null;
            }

            all.Add(image);
            number = all.Count;
            known.Add(key, number);
        }

        return number;
    }
}
