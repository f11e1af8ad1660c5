using System.Globalization;
using System.Security;
using System.Text;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>The parts of a DOCX beside its text: styles, fonts, settings, footers, relationships.</summary>
internal static class DocxParts
{
    /// <summary>Fonts by their legal names; a machine that lacks one falls back to the alternative.</summary>
    internal const string Fang = "仿宋_GB2312";
    internal const string Hei = "黑体";
    internal const string Kai = "楷体_GB2312";
    internal const string Song = "方正小标宋简体";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    internal const string ContentTypes = $"""
        {Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="{Types}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="{Types}.fontTable+xml"/><Override PartName="/word/footer1.xml" ContentType="{Types}.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="{Types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """;

    internal const string PackageRelations = $"""
        {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    internal const string Settings = $"""
        {Declaration}<w:settings xmlns:w="{WordXml.W}"><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="156"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
        """;

    internal static string FontTable { get; } = $"""
        {Declaration}<w:fonts xmlns:w="{WordXml.W}">{Font(Fang, "仿宋", "roman")}{Font(Hei, "SimHei", "swiss")}{Font(Kai, "楷体", "script")}{Font(Song, "方正小标宋_GBK", "roman")}{Font("宋体", "SimSun", "roman")}</w:fonts>
        """;

    internal static string Relations(IReadOnlyList<PaperImage> images)
    {
        var text = new StringBuilder($"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Office}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="{Office}/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" Type="{Office}/footer" Target="footer1.xml"/><Relationship Id="rId5" Type="{Office}/footer" Target="footer2.xml"/>
            """);
        for (var i = 0; i < images.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rIdImage{i + 1}\" Type=\"{Office}/image\" Target=\"media/{ImageName(images[i], i)}\"/>");
        }

        return text.Append("</Relationships>").ToString();
    }

    internal static string ImageName(PaperImage image, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"image{index + 1}.{(image.IsJpeg ? "jpg" : "png")}");

    internal static string Core(PaperDocument paper) => $"""
        {Declaration}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(paper.Title.Replace('\n', ' '))}</dc:title><dc:subject>{SecurityElement.Escape(paper.Number)}</dc:subject><dc:creator>{SecurityElement.Escape(paper.Issuer)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>
        """;

    /// <summary>A footer with the page number in 四号: odd pages at the right, even pages at the left, one character from the edge.</summary>
    internal static string Footer(PaperLayout layout, bool odd)
    {
        var side = odd ? "right" : "left";
        var run = "<w:r><w:t xml:space=\"preserve\">";
        var number = layout.PageNumbers
            ? $"{run}— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>{run} —</w:t></w:r>"
            : "";
        return $"""
            {Declaration}<w:ftr xmlns:w="{WordXml.W}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:{side}="280" w:{side}Chars="100"/><w:jc w:val="{side}"/></w:pPr>{number}</w:p></w:ftr>
            """;
    }

    internal static string Styles(PaperLayout layout)
    {
        var body = layout.BodyHalfPoints;
        var pitch = layout.LinePitchTwips;
        var cell = Math.Min(body, 24);
        var table = Math.Clamp(body * 8 / 10, 21, 24);
        return $"""
            {Declaration}<w:styles xmlns:w="{WordXml.W}"><w:docDefaults><w:rPrDefault><w:rPr>{Face(Fang)}<w:kern w:val="2"/><w:sz w:val="{body}"/><w:szCs w:val="{body}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{Style("Normal", "Normal", "", Spacing(pitch) + "<w:jc w:val=\"both\"/>", Spread(layout), isDefault: true)}{Style("Title", "Title", "Normal", "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"" + (pitch * 6 / 10).ToString(CultureInfo.InvariantCulture) + "\" w:line=\"" + (layout.TitleHalfPoints * 14).ToString(CultureInfo.InvariantCulture) + "\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", Face(Song) + Size(layout.TitleHalfPoints))}{Style("Masthead", "Masthead", "Normal", "<w:keepNext/><w:spacing w:line=\"960\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", Face(Song) + "<w:color w:val=\"D40000\"/>" + Size(64))}{Style("Heading1", "heading 1", "Normal", "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", Face(Hei))}{Style("Heading2", "heading 2", "Normal", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", Face(Kai))}{Style("Heading3", "heading 3", "Normal", "<w:keepNext/><w:outlineLvl w:val=\"2\"/>", Face(Fang) + "<w:b/>")}{Style("Heading4", "heading 4", "Normal", "<w:outlineLvl w:val=\"3\"/>", Face(Fang))}{Style("Cell", "Cell", "Normal", Spacing(Math.Min(pitch, 360) * 94 / 100), Size(cell))}{Style("Data", "Data", "Normal", "<w:spacing w:line=\"" + (table * 13).ToString(CultureInfo.InvariantCulture) + "\" w:lineRule=\"atLeast\"/>", Size(table))}{Style("DataHead", "DataHead", "Data", "<w:keepNext/><w:jc w:val=\"center\"/>", Face(Hei))}{Style("Note", "Note", "Normal", "<w:spacing w:before=\"120\" w:line=\"320\" w:lineRule=\"atLeast\"/>", Size(Math.Max(18, body * 82 / 100)))}{Style("Footer", "footer", "Normal", "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", "<w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hAnsi=\"宋体\"/>" + Size(28))}</w:styles>
            """;
    }

    internal static string Face(string eastAsia) =>
        $"<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"{eastAsia}\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";

    private static string Size(int halfPoints) =>
        string.Create(CultureInfo.InvariantCulture, $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>");

    /// <summary>Room between characters, in twips, so that a line holds as many as the layout asks for.</summary>
    private static string Spread(PaperLayout layout)
    {
        if (layout.CharsPerLine == 0)
        {
            return "";
        }

        var pitch = DocxBody.Twips(layout.TextWidthMm) / layout.CharsPerLine;
        return string.Create(CultureInfo.InvariantCulture, $"<w:spacing w:val=\"{pitch - (layout.BodyHalfPoints * 10)}\"/>");
    }

    private static string Spacing(int twips) => string.Create(CultureInfo.InvariantCulture,
        $"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"{twips}\" w:lineRule=\"exact\"/>");

    private static string Style(string id, string name, string basedOn, string paragraph, string run, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(basedOn.Length > 0 ? $"<w:basedOn w:val=\"{basedOn}\"/>" : "")}<w:qFormat/><w:pPr>{paragraph}</w:pPr>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}</w:style>";

    private static string Font(string name, string alternative, string family) =>
        $"<w:font w:name=\"{name}\"><w:altName w:val=\"{alternative}\"/><w:charset w:val=\"86\"/><w:family w:val=\"{family}\"/></w:font>";
}
