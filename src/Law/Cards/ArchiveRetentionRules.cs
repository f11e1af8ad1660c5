using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>机关文件材料归档范围和文书档案保管期限规定.</summary>
public static class ArchiveRetentionRules
{
    public static readonly LawCard Card = new(
        "DA",
        "机关文件材料归档范围和文书档案保管期限规定",
        "国家档案局",
        Version: new(2006, 12, 18),
        InForceFrom: new(2006, 12, 18),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "重要案卷永久保管，一般案卷三十年", Confidence.Secondary),
        ])
    {
        ShortTitle = "归档范围规定",
        Rank = LawRank.DepartmentalRule,
        DocumentNumber = "国家档案局令第8号",
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
