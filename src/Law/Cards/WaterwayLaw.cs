using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国航道法.</summary>
public static class WaterwayLaw
{
    public static readonly LawCard Card = new(
        "HDF",
        "中华人民共和国航道法",
        "全国人民代表大会常务委员会",
        Version: new(2016, 7, 2),
        InForceFrom: new(2016, 7, 2),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(25, "通航建筑物运行方案经批准"),
            new(28, "与航道有关工程的通航条件影响评价审核"),
            new(29, "未进行评价审核的不得开工建设"),
            new(39, "未经航道通航条件影响评价开工的责任"),
            new(42, "在航道内设渔具、倾倒等危害通航安全的责任"),
            new(43, "航道保护范围内非法采砂的责任，可扣押船舶"),
        ])
    {
        ShortTitle = "航道法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
