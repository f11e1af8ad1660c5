using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路危险货物运输管理规定.</summary>
public static class HazardousFreightRules
{
    public static readonly LawCard Card = new(
        "WY",
        "道路危险货物运输管理规定",
        "交通运输部",
        Version: new(2019, 11, 28),
        InForceFrom: new(2019, 11, 28),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(60, "从业人员未取得相应从业资格的责任"),
            new(61, "未按规定配备专职安全管理人员的责任"),
        ])
    {
        ShortTitle = "危货运输规定",
        Rank = LawRank.DepartmentalRule,
        Caution = "2023年11月有修正，修正后文本未核；与道路运输条例不一致的以条例为准。涉危化品罚则须对照2026年5月1日施行的危险化学品安全法复核。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
