using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公平竞争审查条例.</summary>
public static class FairCompetitionRegulation
{
    public static readonly LawCard Card = new(
        "GPJZ",
        "公平竞争审查条例",
        "国务院",
        Version: new(2024, 6, 6),
        InForceFrom: new(2024, 8, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(8, "不得含有限制或者变相限制市场准入退出的内容"),
            new(9, "不得含有限制商品要素自由流动的内容"),
            new(10, "不得含有影响生产经营成本的内容"),
            new(11, "不得含有影响生产经营行为的内容"),
            new(12, "四类例外及合理的实施期限或者终止条件"),
            new(13, "部门起草的由起草单位审查，多部门的由牵头单位审查"),
            new(14, "以政府名义出台的由市场监管部门会同起草单位审查"),
            new(16, "听取经营者、行业协会商会等意见"),
            new(17, "审查结论书面作出"),
            new(18, "未经审查或者违反规定且不符合例外的不得出台"),
            new(21, "审查情况的抽查"),
        ])
    {
        ShortTitle = "公平竞争条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第783号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
