using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>最高人民法院关于适用《中华人民共和国行政诉讼法》的解释.</summary>
public static class LitigationInterpretation
{
    public static readonly LawCard Card = new(
        "SJ",
        "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
        "最高人民法院",
        Version: new(2018, 2, 6),
        InForceFrom: new(2018, 2, 8),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(64, "未告知起诉期限的从知道起诉期限之日起算，最长不超过一年"),
            new(156, "申请执行应自法定起诉期限届满之日起三个月内提出，逾期无正当理由不受理"),
        ])
    {
        ShortTitle = "行政诉讼法解释",
        Rank = LawRank.JudicialInterpretation,
        DocumentNumber = "法释〔2018〕1号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
