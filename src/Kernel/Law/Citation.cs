namespace Fatong.Kernel.Law;

/// <summary>Points at one rule of law: article, paragraph (款), item (项). All numbers count from 1; 0 means the whole.</summary>
/// <param name="Law">Code of the law card, e.g. <c>CF</c> for 行政处罚法.</param>
public sealed record Citation(string Law, int Article, int Paragraph = 0, int Item = 0)
{
    /// <summary>The key under which a law card lists the article, e.g. <c>CF/64</c>.</summary>
    public string Key => $"{Law}/{Article}";

    public override string ToString() =>
        Key + (Paragraph > 0 ? $".{Paragraph}" : "") + (Item > 0 ? $"({Item})" : "");
}

/// <summary>How sure we are of a rule: read in the text of the law, seen second-hand, from memory, or left to local rules.</summary>
public enum Confidence
{
    /// <summary>V: the article was read.</summary>
    Read,

    /// <summary>V2: seen in an official secondary source.</summary>
    Secondary,

    /// <summary>M: from memory; shown as 待核实.</summary>
    Memory,

    /// <summary>L: no national number; a parameter of the bureau.</summary>
    Local,
}

/// <summary>One article as a law card holds it: its gist in our own words, never the statutory text.</summary>
public sealed record Article(int Number, string Gist, Confidence Confidence = Confidence.Read);
