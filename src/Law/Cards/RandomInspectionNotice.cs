using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于推广随机抽查规范事中事后监管的通知.</summary>
public static class RandomInspectionNotice
{
    public static readonly LawCard Card = new(
        "G58",
        "国务院办公厅关于推广随机抽查规范事中事后监管的通知",
        "国务院办公厅",
        Version: new(2015, 7, 29),
        InForceFrom: new(2015, 7, 29),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "随机抽查事项清单、对象名录库、人员名录库；随机抽取全程留痕；合理确定比例频次；结果及时公开"),
        ])
    {
        ShortTitle = "双随机通知",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2015〕58号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
