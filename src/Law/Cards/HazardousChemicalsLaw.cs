using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国危险化学品安全法.</summary>
public static class HazardousChemicalsLaw
{
    public static readonly LawCard Card = new(
        "WH",
        "中华人民共和国危险化学品安全法",
        "全国人民代表大会常务委员会",
        Version: new(2025, 12, 27),
        InForceFrom: new(2026, 5, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "危险化学品安全的基本法，涉危化品案由的罚则须据此复核", Confidence.Secondary),
            new(64, "道路、水路运输危险化学品须取得许可或者备案"),
            new(65, "危险化学品运输禁止挂靠经营"),
            new(66, "驾驶、押运、装卸管理等人员的从业资格由交通运输部门考核"),
        ])
    {
        ShortTitle = "危险化学品安全法",
        Confidence = Confidence.Secondary,
        Caution = "正文未核。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
