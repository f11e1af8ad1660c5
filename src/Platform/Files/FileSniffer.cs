using System.IO.Compression;
using System.Text;

namespace Fatong.Platform.Files;

/// <summary>Tells the kind of a file from its bytes.</summary>
internal static class FileSniffer
{
    /// <summary>So many leading bytes are looked at; packages (docx, xlsx, ofd) are told by their table of contents.</summary>
    internal const int HeadLength = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Null when the content is of no accepted kind.</summary>
    /// <param name="head">The first bytes of the file.</param>
    /// <param name="whole">The whole file, seekable; read only for packages.</param>
    internal static FileKind? Tell(ReadOnlySpan<byte> head, Stream whole) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => FileKind.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => FileKind.Png,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => FileKind.OldOffice,
        _ when head.StartsWith("PK\u0003\u0004"u8) => TellPackage(whole),
        _ when head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) => FileKind.Mp4,
        _ when head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("AVI "u8) => FileKind.Avi,
        _ when head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8) => FileKind.Wav,
        _ when head.StartsWith("ID3"u8) => FileKind.Mp3,
        [0xFF, 0xFB or 0xF3 or 0xF2, ..] => FileKind.Mp3,
        _ when IsText(head) => FileKind.Text,
        _ => null,
    };

    private static FileKind? TellPackage(Stream whole)
    {
        try
        {
            using var package = new ZipArchive(whole, ZipArchiveMode.Read, leaveOpen: true);
            return package switch
            {
                _ when package.GetEntry("word/document.xml") is not null => FileKind.Docx,
                _ when package.GetEntry("xl/workbook.xml") is not null => FileKind.Xlsx,
                _ when package.GetEntry("OFD.xml") is not null => FileKind.Ofd,
                _ => FileKind.Zip,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F)
            {
                return false;
            }
        }

        return Decodes(StrictUtf8, head) || Decodes(StrictGb18030, head);
    }

    private static bool Decodes(Encoding encoding, ReadOnlySpan<byte> head)
    {
        try
        {
            // Not flushed: a character cut by the end of the head is no error.
            encoding.GetDecoder().GetCharCount(head, flush: head.Length < HeadLength);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
