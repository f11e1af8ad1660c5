using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路运输车辆动态监督管理办法.</summary>
public static class VehicleMonitoringMeasures
{
    public static readonly LawCard Card = new(
        "DT",
        "道路运输车辆动态监督管理办法",
        "交通运输部等三部门",
        Version: new(2022, 2, 14),
        InForceFrom: new(2022, 2, 14),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(3, "适用于公路营运载客车辆、危货车辆、半挂牵引车及总质量十二吨以上重货"),
            new(11, "应安装的卫星定位装置及接入平台"),
            new(21, "专职监控人员每一百辆车一人，最少不少于两人"),
            new(24, "连续驾驶、累计驾驶和夜间限速要求"),
            new(25, "监控数据保存不少于六个月，违法信息与处理情况不少于三年"),
            new(35, "监控平台未接入、违法处理率低、无专职监控人员的责任"),
            new(36, "车辆不能保持在线仍经营的责任"),
            new(37, "伪造、篡改、删除动态数据的责任"),
        ])
    {
        ShortTitle = "动态监管办法",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
