using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>生产安全事故应急条例.</summary>
public static class SafetyEmergencyRegulation
{
    public static readonly LawCard Card = new(
        "YJTL",
        "生产安全事故应急条例",
        "国务院",
        Version: new(2019, 2, 17),
        InForceFrom: new(2019, 4, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(6, "预案的修订情形"),
            new(7, "预案的备案"),
            new(8, "部门预案至少每二年演练一次；高风险单位至少每半年演练一次"),
            new(14, "应急值班制度"),
        ])
    {
        ShortTitle = "事故应急条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第708号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
