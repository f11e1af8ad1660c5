using System.Text;

namespace Fatong.Rooms.Reporting.Checking.Reading;

/// <summary>The file cannot be read as a report; the message says why, in Chinese, for the person who gave it.</summary>
public sealed class UnreadableReportException : Exception
{
    public UnreadableReportException()
    {
    }

    public UnreadableReportException(string message)
        : base(message)
    {
    }

    public UnreadableReportException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

/// <summary>Extracts the text of a report. Nothing outside the given bytes is ever opened or fetched.</summary>
public static class ReportReader
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>Longest extracted text, in characters.</summary>
    public const int LongestText = 16 * 1024 * 1024;

    static ReportReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableReportException">The bytes are not a readable report.</exception>
    public static string Read(string fileName, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length == 0)
        {
            throw new UnreadableReportException("文件是空的。");
        }

        if (bytes.Length > LargestFile)
        {
            throw new UnreadableReportException($"文件超过 {LargestFile / 1024 / 1024} MB，不予读取。");
        }

        var text = bytes switch
        {
            [0x50, 0x4B, 0x03 or 0x05, ..] => DocxText.Read(bytes),
            [0x25, 0x50, 0x44, 0x46, ..] => PdfText.Read(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableReportException("这是旧式 DOC（或 XLS）文件，请另存为 DOCX 后再检查。"),
            _ => Plain(fileName, bytes),
        };
        if (text.Length > LongestText)
        {
            throw new UnreadableReportException($"文件的文字超过 {LongestText / 1024 / 1024} 兆字，不予检查。");
        }

        return text;
    }

    private static string Plain(string fileName, byte[] bytes)
    {
        var text = TextDecoding.Decode(bytes);
        var extension = Path.GetExtension(fileName);
        var head = text.AsSpan(0, Math.Min(text.Length, 600));
        var html = extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        return html ? HtmlText.Read(text) : text;
    }
}
