using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见.</summary>
public static class DiscretionOpinion
{
    public static readonly LawCard Card = new(
        "G27",
        "国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见",
        "国务院办公厅",
        Version: new(2022, 7, 29),
        InForceFrom: new(2022, 7, 29),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "裁量权基准须分档，处罚档次一般为情节轻微、较轻、较重、严重；省级制定，市县可细化但不得突破"),
            new(6, "严禁以罚款创收、按罚款数额排名或者考核；罚款幅度须分阶"),
            new(12, "适用基准明显不当的：本机关基准经主要负责人批准或者集体讨论，上级基准报制定机关批准；材料入卷"),
        ])
    {
        ShortTitle = "裁量基准意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2022〕27号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
