using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中国共产党党组工作条例.</summary>
public static class PartyGroupRules
{
    public static readonly LawCard Card = new(
        "DZ",
        "中国共产党党组工作条例",
        "中共中央",
        Version: new(2019, 4, 6),
        InForceFrom: new(2019, 4, 6),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "党组讨论和决定重大问题：会前酝酿、半数以上到会、议干部三分之二以上到会、逐项讨论、主要负责人末位表态、按少数服从多数表决、如实记录", Confidence.Memory),
        ])
    {
        ShortTitle = "党组工作条例",
        Rank = LawRank.Document,
        Confidence = Confidence.Memory,
        Caution = "条号和具体比例未核对原文；三重一大的金额界限由本单位确定。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
