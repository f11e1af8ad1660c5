using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>生产安全事故报告和调查处理条例.</summary>
public static class AccidentRegulation
{
    public static readonly LawCard Card = new(
        "SGTL",
        "生产安全事故报告和调查处理条例",
        "国务院",
        Version: new(2007, 4, 9),
        InForceFrom: new(2007, 6, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(3, "事故分级标准"),
            new(9, "单位负责人一小时内报告"),
            new(10, "部门逐级上报"),
            new(11, "每级上报不超过二小时"),
            new(13, "三十日内伤亡变化补报；道路交通、火灾七日"),
            new(29, "事故发生之日起六十日内提交调查报告，可延长不超过六十日"),
            new(32, "收到报告之日起十五日内批复；特别重大三十日，可延长三十日"),
        ])
    {
        ShortTitle = "事故报告条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第493号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
