using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国港口法.</summary>
public static class PortLaw
{
    public static readonly LawCard Card = new(
        "GKF",
        "中华人民共和国港口法",
        "全国人民代表大会常务委员会",
        Version: new(2018, 12, 29),
        InForceFrom: new(2018, 12, 29),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(13, "使用非深水岸线须经批准"),
            new(22, "从事港口经营须取得许可"),
            new(24, "收到书面申请之日起三十日内决定"),
            new(25, "从事港口理货业务的备案"),
            new(37, "港口水域采掘、爆破等活动须经批准"),
            new(49, "无证经营港口业务等的责任"),
            new(54, "未报告并经同意进行危险货物装卸的责任"),
        ])
    {
        ShortTitle = "港口法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
