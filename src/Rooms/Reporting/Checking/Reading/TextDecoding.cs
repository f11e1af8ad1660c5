using System.Text;

namespace Fatong.Rooms.Reporting.Checking.Reading;

/// <summary>Turns bytes into text: by byte-order mark, else UTF-8 where it is valid, else GB18030.</summary>
internal static class TextDecoding
{
    internal static string Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => Guess(bytes),
        };
        if (Controls(text) * 20 > text.Length)
        {
            throw new UnreadableReportException("文件不是文本：内容多为不可显示的字节。");
        }

        return text;
    }

    private static string Guess(byte[] bytes)
    {
        var utf8 = Encoding.UTF8.GetString(bytes);
        var broken = utf8.AsSpan().Count('\uFFFD');
        if (broken == 0)
        {
            return utf8;
        }

        var gb = Encoding.GetEncoding("GB18030").GetString(bytes);
        var brokenGb = gb.AsSpan().Count('\uFFFD') + gb.AsSpan().Count('?') - bytes.AsSpan().Count((byte)'?');

        // A UTF-8 file cut in the middle of a character is still UTF-8.
        return utf8.Length > 8 && !utf8.AsSpan().Trim('\uFFFD').Contains('\uFFFD') ? utf8 : brokenGb <= broken ? gb : utf8;
    }

    private static int Controls(string text)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f') || c == '\uFFFD')
            {
                n++;
            }
        }

        return n;
    }
}
