using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>保障中小企业款项支付条例.</summary>
public static class SmePaymentRegulation
{
    public static readonly LawCard Card = new(
        "KX",
        "保障中小企业款项支付条例",
        "国务院",
        Version: new(2025, 3, 17),
        InForceFrom: new(2025, 6, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(9, "交付之日起三十日内付款；另有约定最长不超过六十日"),
            new(10, "以检验验收为付款条件的起算与拖延"),
            new(11, "不得以负责人变更、内部流程等为由拖延"),
            new(12, "不得强制以审计结果作为结算依据"),
            new(14, "保证金限于四种并接受保函"),
            new(17, "逾期利息：有约定不低于一年期贷款报价利率，无约定每日万分之五"),
            new(18, "每年三月三十一日前公开上年逾期未支付信息"),
        ])
    {
        ShortTitle = "款项支付条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第802号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
