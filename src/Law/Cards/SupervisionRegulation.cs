using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>行政执法监督条例.</summary>
public static class SupervisionRegulation
{
    public static readonly LawCard Card = new(
        "JD",
        "行政执法监督条例",
        "国务院",
        Version: new(2025, 12, 23),
        InForceFrom: new(2026, 2, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "司法行政部门为行政执法监督机构，监督行政执法全过程", Confidence.Secondary),
        ])
    {
        ShortTitle = "执法监督条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第825号",
        Confidence = Confidence.Secondary,
        Caution = "仅见首尾条文。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
