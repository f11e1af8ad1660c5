using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国招标投标法.</summary>
public static class BiddingLaw
{
    public static readonly LawCard Card = new(
        "ZB",
        "中华人民共和国招标投标法",
        "全国人民代表大会常务委员会",
        Version: new(2017, 12, 27),
        InForceFrom: new(2017, 12, 28),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(46, "中标通知书发出之日起三十日内订立书面合同"),
            new(47, "确定中标人之日起十五日内提交书面报告"),
        ])
    {
        ShortTitle = "招标投标法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
