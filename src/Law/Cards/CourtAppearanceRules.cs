using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>最高人民法院关于行政机关负责人出庭应诉若干问题的规定.</summary>
public static class CourtAppearanceRules
{
    public static readonly LawCard Card = new(
        "CT3",
        "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
        "最高人民法院",
        Version: new(2020, 6, 22),
        InForceFrom: new(2020, 7, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(2, "负责人包括正职、副职、参与分管的负责人和其他参与分管的负责人", Confidence.Secondary),
            new(4, "重大公共利益、社会高度关注、群体性事件等案件负责人应当出庭", Confidence.Secondary),
            new(8, "不能出庭的正当理由", Confidence.Memory),
            new(9, "负责人出庭或者委托工作人员应提交的材料", Confidence.Secondary),
            new(10, "不能出庭的应提交情况说明并委托相应工作人员，不得仅委托律师", Confidence.Secondary),
            new(11, "出庭人员应就实质性解决争议发表意见", Confidence.Secondary),
        ])
    {
        ShortTitle = "出庭应诉规定",
        Rank = LawRank.JudicialInterpretation,
        DocumentNumber = "法释〔2020〕3号",
        Confidence = Confidence.Secondary,
        Caution = "条号据二手资料，第八条凭记忆。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
