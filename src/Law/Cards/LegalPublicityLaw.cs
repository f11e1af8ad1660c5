using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国法治宣传教育法.</summary>
public static class LegalPublicityLaw
{
    public static readonly LawCard Card = new(
        "PF",
        "中华人民共和国法治宣传教育法",
        "全国人民代表大会常务委员会",
        Version: new(2025, 9, 12),
        InForceFrom: new(2025, 11, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(6, "法治宣传教育规划"),
            new(13, "国家宪法日和宪法宣传"),
            new(18, "谁执法谁普法，融入管理服务执法全过程"),
            new(35, "国家工作人员学法制度"),
            new(36, "录用、培训、考核中的法律内容"),
            new(38, "述法制度"),
        ])
    {
        ShortTitle = "法治宣传教育法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
