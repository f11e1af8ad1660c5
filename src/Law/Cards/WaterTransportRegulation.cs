using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国内水路运输管理条例.</summary>
public static class WaterTransportRegulation
{
    public static readonly LawCard Card = new(
        "SY",
        "国内水路运输管理条例",
        "国务院",
        Version: new(2023, 7, 20),
        InForceFrom: new(2023, 7, 20),
        RepealedOn: null,
        WorkingDayTerms: [15, 30],
        Articles:
        [
            new(8, "水路运输业务经营许可三十个工作日内审查决定"),
            new(27, "船舶管理业务经营许可"),
            new(30, "船舶代理、客货运代理自设立登记之日起十五个工作日内备案"),
            new(33, "无许可或者超越许可从事水路运输的责任"),
            new(34, "使用未取得营运证船舶的责任"),
            new(37, "出租出借倒卖水路运输许可证件的责任"),
            new(39, "客船未投承运人责任险的责任"),
        ])
    {
        ShortTitle = "水路运输条例",
        Rank = LawRank.Regulation,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
