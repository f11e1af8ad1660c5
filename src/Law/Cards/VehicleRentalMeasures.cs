using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>小微型客车租赁经营服务管理办法.</summary>
public static class VehicleRentalMeasures
{
    public static readonly LawCard Card = new(
        "ZU",
        "小微型客车租赁经营服务管理办法",
        "交通运输部",
        Version: new(2021, 8, 11),
        InForceFrom: new(2021, 8, 11),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(25, "租赁经营未备案、车辆不合规等的责任"),
        ])
    {
        ShortTitle = "租赁办法",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
