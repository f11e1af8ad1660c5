using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>关于规范交通运输行政处罚自由裁量权的若干意见: the discretion of transport bureaux before the opinion of 2022.</summary>
public static class TransportDiscretionOpinion
{
    public static readonly LawCard Card = new(
        "JZ251",
        "关于规范交通运输行政处罚自由裁量权的若干意见",
        "交通运输部",
        Version: new(2010, 5, 4),
        InForceFrom: new(2010, 5, 4),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "违法程度原则上分轻微、一般、较重、严重、特别严重五档；省级制定标准，县级可以细化不得突破", Confidence.Secondary),
        ])
    {
        ShortTitle = "交通裁量意见",
        Rank = LawRank.Document,
        DocumentNumber = "交政法发〔2010〕251号",
        Confidence = Confidence.Secondary,
        Caution = "发布日期和条款序号未核，整体引用；偏离裁量标准的批准程序待核实。",
    };

    /// <summary>Where the rules of 2022 on discretion stood before.</summary>
    public static readonly Concordance Before2022 = new(DiscretionOpinion.Card.Code, [], Otherwise: Art(0));

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => new("JZ251", article, paragraph, item);
}
