using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国全国人民代表大会和地方各级人民代表大会代表法.</summary>
public static class DelegateLaw
{
    public static readonly LawCard Card = new(
        "DB",
        "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
        "全国人民代表大会",
        Version: new(2025, 3, 11),
        InForceFrom: new(2025, 3, 12),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(51, "代表建议三个月内答复，内容复杂的六个月；办理情况报告并公开"),
        ])
    {
        ShortTitle = "代表法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
