using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政诉讼法.</summary>
public static class LitigationLaw
{
    public static readonly LawCard Card = new(
        "SS",
        "中华人民共和国行政诉讼法",
        "全国人民代表大会常务委员会",
        Version: new(2017, 6, 27),
        InForceFrom: new(2017, 7, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(45, "不服复议决定的收到决定书之日起十五日内起诉"),
            new(46, "直接起诉的自知道之日起六个月内提出"),
            new(56, "诉讼期间不停止执行，法定情形除外", Confidence.Memory),
            new(67, "被告收到起诉状副本之日起十五日内提出答辩状并提交证据和规范性文件"),
        ])
    {
        ShortTitle = "行政诉讼法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
