using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国民事诉讼法.</summary>
public static class CivilProcedureLaw
{
    public static readonly LawCard Card = new(
        "MS",
        "中华人民共和国民事诉讼法",
        "全国人民代表大会常务委员会",
        Version: new(2023, 9, 1),
        InForceFrom: new(2024, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(85, "期间以时日月年计算，开始的时和日不计入；末日为法定休假日的顺延；在期满前交邮的不算过期"),
            new(95, "公告送达经三十日视为送达"),
        ])
    {
        ShortTitle = "民事诉讼法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
