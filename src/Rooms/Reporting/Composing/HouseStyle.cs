namespace Fatong.Rooms.Reporting.Composing;

/// <summary>How a bureau sets lists inside a paragraph.</summary>
public enum ListStyle
{
    /// <summary>一是…；二是… in one paragraph.</summary>
    Runs,

    /// <summary>1.… each in its own paragraph.</summary>
    Numbers,
}

/// <summary>The house style of a bureau (行文格式).</summary>
/// <param name="WideCommas">，, or the half-width comma that some bureaux write.</param>
/// <param name="NumberingDepth">1: only 一、 is numbered and section titles run into their text; 2: （一） too; 3: paragraphs of sections carry 1. as well.</param>
/// <param name="Addressee">To whom the report is made; null for the bureau's government.</param>
public sealed record HouseStyle(bool WideCommas = true, int NumberingDepth = 2, ListStyle Lists = ListStyle.Runs, string? Addressee = null)
{
    public static HouseStyle Default { get; } = new();
}
