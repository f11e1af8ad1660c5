using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国民营经济促进法.</summary>
public static class PrivateEconomyLaw
{
    public static readonly LawCard Card = new(
        "MY",
        "中华人民共和国民营经济促进法",
        "全国人民代表大会常务委员会",
        Version: new(2025, 4, 30),
        InForceFrom: new(2025, 5, 20),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(45, "制定与经营主体密切相关的文件听取意见，留适应调整期"),
            new(70, "不得以区划调整、换届、机构职能调整等违约毁约；公共利益需要改变的依法补偿"),
        ])
    {
        ShortTitle = "民营经济促进法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
