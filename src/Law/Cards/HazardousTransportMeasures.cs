using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>危险货物道路运输安全管理办法.</summary>
public static class HazardousTransportMeasures
{
    public static readonly LawCard Card = new(
        "WB",
        "危险货物道路运输安全管理办法",
        "交通运输部等六部门",
        Version: new(2019, 11, 10),
        InForceFrom: new(2020, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(57, "委托无资质承运、夹带匿报危险货物的责任"),
            new(60, "未按规定制作、保存运单等的责任"),
            new(61, "驾驶人未携带运单、安全卡，罐体阀门未关闭的责任"),
            new(62, "使用未经检验或者超期罐体的责任"),
        ])
    {
        ShortTitle = "危货安全办法",
        Rank = LawRank.DepartmentalRule,
        DocumentNumber = "交通运输部令2019年第29号",
        Caution = "涉危化品罚则须对照2026年5月1日施行的危险化学品安全法复核。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
