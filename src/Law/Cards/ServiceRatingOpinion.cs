using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于建立政务服务好差评制度提高政务服务水平的意见.</summary>
public static class ServiceRatingOpinion
{
    public static readonly LawCard Card = new(
        "G51",
        "国务院办公厅关于建立政务服务好差评制度提高政务服务水平的意见",
        "国务院办公厅",
        Version: new(2019, 12, 3),
        InForceFrom: new(2019, 12, 3),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "五级评价全覆盖，一次一评；差评核实、整改、反馈、回访", Confidence.Memory),
        ])
    {
        ShortTitle = "好差评意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2019〕51号",
        Confidence = Confidence.Memory,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
