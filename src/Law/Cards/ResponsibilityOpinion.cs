using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于推行行政执法责任制的若干意见.</summary>
public static class ResponsibilityOpinion
{
    public static readonly LawCard Card = new(
        "ZR37",
        "国务院办公厅关于推行行政执法责任制的若干意见",
        "国务院办公厅",
        Version: new(2005, 7, 9),
        InForceFrom: new(2005, 7, 9),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "梳理执法依据、分解执法职权、确定执法责任、评议考核和责任追究，追究前听取陈述申辩，依法可以从轻减轻免除", Confidence.Memory),
        ])
    {
        ShortTitle = "执法责任制意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2005〕37号",
        Confidence = Confidence.Memory,
        Caution = "未核对原文；尽职免责清单由本机关或者上级制定。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
