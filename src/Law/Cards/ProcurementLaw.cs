using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国政府采购法.</summary>
public static class ProcurementLaw
{
    public static readonly LawCard Card = new(
        "CG",
        "中华人民共和国政府采购法",
        "全国人民代表大会常务委员会",
        Version: new(2014, 8, 31),
        InForceFrom: new(2014, 8, 31),
        RepealedOn: null,
        WorkingDayTerms: [7],
        Articles:
        [
            new(42, "采购文件自采购结束之日起至少保存十五年"),
            new(46, "中标、成交通知书发出之日起三十日内签订合同"),
            new(47, "合同签订之日起七个工作日内副本备案"),
        ])
    {
        ShortTitle = "政府采购法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
