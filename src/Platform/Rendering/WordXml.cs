using System.Globalization;
using System.Text;
using System.Xml;

namespace Fatong.Platform.Rendering;

/// <summary>Writes WordprocessingML straight through; elements must be written in schema order by the caller.</summary>
internal sealed class WordXml : IDisposable
{
    internal const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XmlWriter xml;

    internal WordXml(Stream stream) => xml = XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
        CheckCharacters = false,
    });

    /// <summary>Opens the root element with its prefixes.</summary>
    internal void Root(string name)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", name, W);
        xml.WriteAttributeString("xmlns", "r", null, R);
    }

    internal void Open(string name) => xml.WriteStartElement("w", name, W);

    internal void Close() => xml.WriteEndElement();

    internal void Attribute(string name, string value) => xml.WriteAttributeString("w", name, W, value);

    internal void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An empty element.</summary>
    internal void Leaf(string name)
    {
        Open(name);
        Close();
    }

    /// <summary>An element with one w:val.</summary>
    internal void Leaf(string name, string value)
    {
        Open(name);
        Attribute("val", value);
        Close();
    }

    /// <summary>An element with one w:val.</summary>
    internal void Leaf(string name, int value) => Leaf(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text that keeps its spaces. Characters XML 1.0 cannot hold are dropped.</summary>
    internal void Text(string text)
    {
        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Clean(text));
        Close();
    }

    internal void Raw(string markup) => xml.WriteRaw(markup);

    public void Dispose() => xml.Dispose();

    private static string Clean(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
            }
        }

        return text;
    }
}
