using System.Buffers.Binary;
using Fatong.Kernel.Papers;
using QRCoder;

namespace Fatong.Platform.Rendering;

/// <summary>A picture to print, as PNG or JPEG bytes.</summary>
public sealed record PaperImage(byte[] Bytes)
{
    /// <summary>Whether the bytes are JPEG; otherwise they are taken for PNG.</summary>
    public bool IsJpeg => Bytes.Length > 2 && Bytes[0] == 0xFF && Bytes[1] == 0xD8;

    /// <summary>image/jpeg or image/png.</summary>
    public string ContentType => IsJpeg ? "image/jpeg" : "image/png";

    /// <summary>Height over width in thousandths; 1000 when the size cannot be read.</summary>
    public int Proportion
    {
        get
        {
            var (width, height) = IsJpeg ? JpegSize() : PngSize();
            return width > 0 && height > 0 ? (int)Math.Clamp(height * 1000L / width, 50, 20000) : 1000;
        }
    }

    private (int Width, int Height) PngSize() => Bytes.Length < 24
        ? (0, 0)
        : (BinaryPrimitives.ReadInt32BigEndian(Bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(Bytes.AsSpan(20)));

    private (int Width, int Height) JpegSize()
    {
        var at = 2;
        while (at + 9 < Bytes.Length && Bytes[at] == 0xFF)
        {
            var marker = Bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at + 7)),
                    BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at + 5)));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at + 2));
        }

        return (0, 0);
    }
}

/// <summary>Finds a picture by the hash of its file; null when the file is not at hand.</summary>
public delegate PaperImage? PaperImageSource(string fileHash);

/// <summary>A picture inside a line. Only renderers make it, from signature lines.</summary>
internal sealed record ImageRun(string FileHash, int HeightMm) : PaperRun;

/// <summary>QR codes as modules, SVG or PNG.</summary>
public static class QrPicture
{
    internal static PaperImage Png(string payload)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var code = new PngByteQRCode(data);
        return new PaperImage(code.GetGraphic(8));
    }

    /// <summary>One SVG with one path; as wide as <paramref name="sizeMm"/>.</summary>
    public static string Svg(string payload, int sizeMm)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var modules = data.ModuleMatrix;
        var path = new System.Text.StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                if (modules[y][x])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"<svg class=\"qr\" role=\"img\" aria-label=\"二维码\" width=\"{sizeMm}mm\" height=\"{sizeMm}mm\" viewBox=\"0 0 {modules.Count} {modules.Count}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>");
    }
}
