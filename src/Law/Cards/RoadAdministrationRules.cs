using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>路政管理规定.</summary>
public static class RoadAdministrationRules
{
    public static readonly LawCard Card = new(
        "LZG",
        "路政管理规定",
        "交通运输部",
        Version: new(2016, 12, 10),
        InForceFrom: new(2016, 12, 10),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(38, "造成公路较大损害的车辆须停车处理，可出具责令车辆停驶通知书"),
        ])
    {
        ShortTitle = "路政规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
