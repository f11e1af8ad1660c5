using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>信访工作条例.</summary>
public static class PetitionRules
{
    public static readonly LawCard Card = new(
        "XF",
        "信访工作条例",
        "中共中央、国务院",
        Version: new(2022, 2, 25),
        InForceFrom: new(2022, 5, 1),
        RepealedOn: null,
        WorkingDayTerms: [5],
        Articles:
        [
            new(18, "领导干部阅办来信、定期接访、下访、包案"),
            new(19, "已受理或正在办理又向上级提出同一事项的不予受理"),
            new(20, "多人走访应推选代表，不超过五人"),
            new(21, "信访事项登记与信息系统"),
            new(23, "直接提出的十五日内书面告知；不属职权的五个工作日内提出异议并经同意交还"),
            new(25, "重大紧急事项立即报告"),
            new(28, "不得将检举控告材料透露或者转给被检举控告人"),
            new(29, "建议意见类的办理"),
            new(30, "检举控告类的办理与保密"),
            new(31, "申诉求决类按六种途径分流"),
            new(32, "经调查核实出具信访处理意见书"),
            new(34, "受理之日起六十日内办结，可延长不超过三十日"),
            new(35, "三十日内请求复查，三十日内书面答复"),
            new(36, "三十日内请求复核，三十日内提出意见"),
        ])
    {
        ShortTitle = "信访条例",
        Rank = LawRank.Regulation,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
