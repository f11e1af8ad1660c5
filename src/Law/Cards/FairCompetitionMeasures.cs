using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公平竞争审查条例实施办法.</summary>
public static class FairCompetitionMeasures
{
    public static readonly LawCard Card = new(
        "GPSS",
        "公平竞争审查条例实施办法",
        "国家市场监督管理总局",
        Version: new(2025, 2, 28),
        InForceFrom: new(2025, 4, 20),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "审查标准的细化、审查机制程序和审查结论的内容", Confidence.Secondary),
        ])
    {
        ShortTitle = "公平竞争审查实施办法",
        Rank = LawRank.DepartmentalRule,
        DocumentNumber = "国家市场监督管理总局令第99号",
        Confidence = Confidence.Secondary,
        Caution = "未读全文。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
