using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>网络预约出租汽车经营服务管理暂行办法.</summary>
public static class RideHailingMeasures
{
    public static readonly LawCard Card = new(
        "WYC",
        "网络预约出租汽车经营服务管理暂行办法",
        "交通运输部等部门",
        Version: new(2022, 11, 30),
        InForceFrom: new(2022, 11, 30),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(5, "平台公司的条件"),
            new(6, "申请平台经营的材料"),
            new(7, "出租汽车行政主管部门审核平台线下服务能力"),
            new(8, "经营许可受理之日起二十日内决定，可延长十日"),
            new(12, "网约车辆条件：七座及以下、定位装置、应急报警装置"),
            new(14, "驾驶员条件：三年以上驾龄、无犯罪吸毒酒驾记录、近三个周期未满十二分"),
            new(15, "驾驶员考核合格发证"),
            new(34, "无平台许可、车辆无运输证、驾驶员无驾驶员证的责任"),
            new(35, "平台派单无证车辆人员、线上线下不一致、不报备不共享数据等的责任"),
            new(36, "驾驶员甩客绕道、违规收费、报复乘客的责任"),
            new(39, "行驶里程达六十万公里强制报废；满八年退出网约"),
        ])
    {
        ShortTitle = "网约车办法",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
