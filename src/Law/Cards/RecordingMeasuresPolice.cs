using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公安机关现场执法视音频记录工作规定.</summary>
public static class RecordingMeasuresPolice
{
    public static readonly LawCard Card = new(
        "GAJ",
        "公安机关现场执法视音频记录工作规定",
        "公安部",
        Version: new(2016, 6, 14),
        InForceFrom: new(2016, 7, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(13, "音像资料保存期不少于六个月，作为证据的永久保存", Confidence.Secondary),
        ])
    {
        ShortTitle = "公安音像规定",
        Rank = LawRank.Document,
        Confidence = Confidence.Secondary,
        Caution = "交通领域无全国数字，仅作参照。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
