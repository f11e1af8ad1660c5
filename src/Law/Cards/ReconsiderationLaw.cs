using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政复议法.</summary>
public static class ReconsiderationLaw
{
    public static readonly LawCard Card = new(
        "FY",
        "中华人民共和国行政复议法",
        "全国人民代表大会常务委员会",
        Version: new(2023, 9, 1),
        InForceFrom: new(2024, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [3, 5, 7, 10],
        Articles:
        [
            new(20, "自知道行为之日起六十日内申请；未告知的最长不超过一年"),
            new(23, "对当场处罚决定等四类行为应先复议；作出行为时须告知先复议"),
            new(24, "对工作部门的行为由本级人民政府管辖"),
            new(32, "当场处罚和电子监控处罚可通过原机关提交申请；维持的五个工作日内转送复议机关"),
            new(48, "普通程序十个工作日内提出书面答复并提交证据依据"),
            new(54, "简易程序五个工作日内提出书面答复并提交证据依据"),
            new(70, "不依法书面答复并提交证据依据的视为没有证据依据"),
            new(88, "期间计算依民事诉讼规定；三日、五日、七日、十日指工作日"),
        ])
    {
        ShortTitle = "行政复议法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
