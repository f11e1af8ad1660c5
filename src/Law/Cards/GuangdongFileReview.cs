using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>广东省行政执法案卷评查办法.</summary>
public static class GuangdongFileReview
{
    public static readonly LawCard Card = new(
        "GD",
        "广东省行政执法案卷评查办法",
        "广东省人民政府",
        Version: new(2009, 12, 31),
        InForceFrom: new(2010, 3, 1),
        RepealedOn: null,
        WorkingDayTerms: [10],
        Articles:
        [
            new(6, "每年至少评查一次", Confidence.Local),
            new(8, "评查方式：普查、抽查、自送", Confidence.Local),
            new(12, "收到报告十个工作日内提出异议，十个工作日内复核", Confidence.Local),
            new(16, "优秀九十以上，良好七十五以上，合格六十以上", Confidence.Local),
            new(17, "五类直接不合格的情形", Confidence.Local),
        ])
    {
        ShortTitle = "广东案卷评查办法",
        Rank = LawRank.Local,
        Confidence = Confidence.Memory,
        Caution = "地方规定，仅作参数缺省值的参照。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
