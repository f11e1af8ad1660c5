using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国民法典.</summary>
public static class CivilCode
{
    public static readonly LawCard Card = new(
        "MF",
        "中华人民共和国民法典",
        "全国人民代表大会",
        Version: new(2020, 5, 28),
        InForceFrom: new(2021, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(201, "按日计算的，开始的当日不计入，自下一日起算"),
            new(202, "按月、年计算的，到期月的对应日为最后一日，没有对应日的为月末日"),
            new(203, "最后一日是法定休假日的，休假日结束的次日为最后一日"),
        ])
    {
        ShortTitle = "民法典",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
