using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国道路交通安全法.</summary>
public static class RoadTrafficSafetyLaw
{
    public static readonly LawCard Card = new(
        "DJ",
        "中华人民共和国道路交通安全法",
        "全国人民代表大会常务委员会",
        Version: new(2021, 4, 29),
        InForceFrom: new(2021, 4, 29),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(92, "超载由公安交管处罚：二百至五百元；超过核定百分之三十的五百至二千元；扣车至消除"),
        ])
    {
        ShortTitle = "道路交通安全法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
