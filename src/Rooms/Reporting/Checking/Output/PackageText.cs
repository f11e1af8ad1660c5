using System.IO.Compression;
using System.Text;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Writes the XML parts of an office file.</summary>
internal static class PackageText
{
    // Zip entries carry a fixed time, so that the same check gives the same file.
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Part(ZipArchive zip, string path, string xml)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(xml);
    }

    /// <summary>Escapes text for XML and drops characters that XML cannot hold.</summary>
    internal static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\n' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD'))
            {
                _ = c switch
                {
                    '&' => safe.Append("&amp;"),
                    '<' => safe.Append("&lt;"),
                    '>' => safe.Append("&gt;"),
                    '"' => safe.Append("&quot;"),
                    _ => safe.Append(c),
                };
            }
        }

        return safe.ToString();
    }
}
