using System.Text.Json.Serialization;

namespace Fatong.Kernel.Papers;

/// <summary>What stands above the title.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Masthead>))]
public enum Masthead
{
    /// <summary>Nothing: the title comes first.</summary>
    None,

    /// <summary>The name of the issuing organ, in black, above the title.</summary>
    Issuer,

    /// <summary>The red head of an official paper (红头): issuer in red, paper number, red rule.</summary>
    Red,
}

/// <summary>How a paper is laid out on A4. Lengths are whole millimetres, half-points (16 pt = 32) and twips (1 pt = 20).</summary>
/// <param name="CharsPerLine">Characters on a full line; 0 when the paper keeps no character grid.</param>
/// <param name="NumberLabel">What is printed before the number, e.g. 案号：; empty for none.</param>
public sealed record PaperLayout(
    int TopMm,
    int BottomMm,
    int LeftMm,
    int RightMm,
    int TitleHalfPoints,
    int BodyHalfPoints,
    int LinePitchTwips,
    int CharsPerLine,
    Masthead Masthead,
    string NumberLabel,
    bool PageNumbers)
{
    /// <summary>A4 is 210 mm wide.</summary>
    public const int PageWidthMm = 210;

    /// <summary>A4 is 297 mm high.</summary>
    public const int PageHeightMm = 297;

    /// <summary>
    /// The page of GB/T 9704: margins 37/35/28/26 mm, 22 lines of 28 characters, 三号 body (16 pt), 二号 title (22 pt),
    /// line pitch 28.95 pt.
    /// </summary>
    public static PaperLayout Official { get; } =
        new(37, 35, 28, 26, 44, 32, 579, 28, Masthead.None, "", PageNumbers: true);

    /// <summary>The GB/T 9704 page with the red head of an official paper.</summary>
    public static PaperLayout RedHead { get; } = Official with { Masthead = Masthead.Red };

    /// <summary>A case form that is a letter to the party (告知书, 决定书): running text, 四号 body (14 pt), 21 pt pitch.</summary>
    public static PaperLayout Letter { get; } =
        new(22, 20, 26, 24, 44, 28, 420, 0, Masthead.None, "案号：", PageNumbers: true);

    /// <summary>A case form that is a table: 小四 body (12 pt), 19 pt pitch, narrower margins.</summary>
    public static PaperLayout Form { get; } =
        new(20, 20, 25, 22, 44, 24, 380, 0, Masthead.None, "案号：", PageNumbers: true);

    /// <summary>Width of the text area.</summary>
    [JsonIgnore]
    public int TextWidthMm => PageWidthMm - LeftMm - RightMm;
}
