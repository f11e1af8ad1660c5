using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公路监督检查专用车辆管理办法.</summary>
public static class InspectionVehicleMeasures
{
    public static readonly LawCard Card = new(
        "ZC",
        "公路监督检查专用车辆管理办法",
        "交通运输部",
        Version: new(2002, 11, 16),
        InForceFrom: new(2003, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(6, "专用车辆的外观标志"),
            new(7, "示警灯须有使用证"),
            new(8, "仅限四类公务使用"),
            new(9, "不得用于其他用途"),
        ])
    {
        ShortTitle = "专用车辆办法",
        Rank = LawRank.DepartmentalRule,
        Confidence = Confidence.Memory,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
