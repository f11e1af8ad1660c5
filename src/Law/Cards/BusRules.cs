using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>城市公共汽车和电车客运管理规定.</summary>
public static class BusRules
{
    public static readonly LawCard Card = new(
        "GJ",
        "城市公共汽车和电车客运管理规定",
        "交通运输部",
        Version: new(2017, 3, 7),
        InForceFrom: new(2017, 5, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(60, "未取得线路运营权擅自从事公交运营的责任"),
        ])
    {
        ShortTitle = "公交规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
