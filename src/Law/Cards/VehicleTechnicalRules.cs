using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路运输车辆技术管理规定.</summary>
public static class VehicleTechnicalRules
{
    public static readonly LawCard Card = new(
        "JS",
        "道路运输车辆技术管理规定",
        "交通运输部",
        Version: new(2022, 9, 26),
        InForceFrom: new(2022, 9, 26),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(31, "车辆技术状况不达标、未按期检测评级的责任"),
        ])
    {
        ShortTitle = "技术规定",
        Rank = LawRank.DepartmentalRule,
        Caution = "2023年有新规定，条文编号须复核。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
