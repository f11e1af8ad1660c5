using System.Text.RegularExpressions;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>
/// A figure inside prose: <c>⟦code⟧</c>, in 万元 <c>⟦code:wan⟧</c>, one part <c>⟦code@channel=hotline⟧</c>, what is left
/// <c>⟦found-rectified⟧</c>. The token keeps the binding; the number is printed when the report is set.
/// </summary>
public sealed partial record FigureToken(string Code, bool InWan = false, string? Less = null, string? Dimension = null, string? Part = null)
{
    public override string ToString() =>
        $"⟦{Code}{(InWan ? ":wan" : "")}{(Less is null ? "" : "-" + Less)}{(Dimension is null ? "" : $"@{Dimension}={Part}")}⟧";

    /// <summary>The text in pieces: plain text, or a token.</summary>
    public static IEnumerable<(string Text, FigureToken? Token)> Split(string text)
    {
        var at = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            if (match.Index > at)
            {
                yield return (text[at..match.Index], null);
            }

            yield return (match.Value, Of(match));
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], null);
        }
    }

    /// <summary>The tokens of a text, in order.</summary>
    public static IEnumerable<FigureToken> In(string text) => Split(text).Select(p => p.Token).OfType<FigureToken>();

    /// <summary>Brackets of tokens that hold no token: mistyped, to be shown to the writer.</summary>
    public static IEnumerable<string> Broken(string text) =>
        Split(text).Where(p => p.Token is null).SelectMany(p => Bracket().Matches(p.Text).Select(m => m.Value));

    /// <summary>The token a slot of the outline becomes.</summary>
    internal static FigureToken OfSlot(Match slot) => Of(slot);

    private static FigureToken Of(Match match) => new(
        match.Groups["code"].Value,
        match.Groups["wan"].Success,
        match.Groups["less"] is { Success: true } less ? less.Value : null,
        match.Groups["dim"] is { Success: true } dim ? dim.Value : null,
        match.Groups["part"] is { Success: true } part ? part.Value : null);

    [GeneratedRegex(@"⟦(?<code>[a-z][a-z_0-9]*)(?<wan>:wan)?(?:-(?<less>[a-z][a-z_0-9]*))?(?:@(?<dim>[a-z_0-9]+)=(?<part>[^⟧]*))?⟧")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\{(?<code>[a-z][a-z_0-9]*)(?<wan>:wan)?(?:-(?<less>[a-z][a-z_0-9]*))?\}")]
    internal static partial Regex Slot();

    [GeneratedRegex("⟦[^⟧]{0,60}⟧?|⟧")]
    private static partial Regex Bracket();
}
