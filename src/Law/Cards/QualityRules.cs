using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公路水运工程质量监督管理规定.</summary>
public static class QualityRules
{
    public static readonly LawCard Card = new(
        "ZL",
        "公路水运工程质量监督管理规定",
        "交通运输部",
        Version: new(2017, 9, 4),
        InForceFrom: new(2017, 12, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(40, "施工不按图或不按标准施工的责任"),
            new(41, "未检验原材料、构件的责任"),
            new(45, "未办理工程质量监督手续的责任"),
        ])
    {
        ShortTitle = "质监规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
