namespace Fatong.Kernel.Law;

/// <summary>Where the articles of one text stand in another one that it replaced or that replaced it (条文对照).</summary>
/// <param name="Law">Code of the law card whose articles are looked up.</param>
/// <param name="Articles">Each article with its counterpart.</param>
/// <param name="Otherwise">The counterpart of an article that is not listed; null: such an article has none, and citing it is a fault.</param>
public sealed record Concordance(string Law, IReadOnlyList<(int Article, Citation There)> Articles, Citation? Otherwise = null)
{
    /// <summary>The counterpart of a citation of this law; paragraph and item are not carried over, for they seldom agree.</summary>
    /// <exception cref="InvalidOperationException">The article has no counterpart.</exception>
    public Citation Of(Citation citation)
    {
        foreach (var (article, there) in Articles)
        {
            if (article == citation.Article)
            {
                return there;
            }
        }

        return Otherwise ?? throw new InvalidOperationException($"{citation} has no counterpart.");
    }
}
