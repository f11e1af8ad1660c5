using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公路超限检测站管理办法.</summary>
public static class WeighStationMeasures
{
    public static readonly LawCard Card = new(
        "JZ",
        "公路超限检测站管理办法",
        "交通运输部",
        Version: new(2011, 6, 24),
        InForceFrom: new(2011, 8, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(18, "检测站二十四小时工作制，现场执法人员不少于两人"),
            new(27, "检测发现超限的告知并责令改正"),
            new(28, "卸载的监督与费用"),
            new(29, "复检合格并处理完毕方可放行"),
            new(32, "站长负责制与现场管理"),
            new(35, "九类禁止行为，包括未消除违法状态放行"),
        ])
    {
        ShortTitle = "检测站办法",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
