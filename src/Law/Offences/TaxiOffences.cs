using Fatong.Law.Cards;

namespace Fatong.Law.Offences;

/// <summary>Offences of taxis and of ride hailing.</summary>
internal static class TaxiOffences
{
    internal static readonly IReadOnlyList<Offence> All =
    [
        new("CZ01", "未取得许可擅自从事巡游出租汽车经营", OffenceField.Taxi, [], [TaxiRules.Art(45)],
            Fine.Between(5_000, 20_000))
        { IsIllegalOperation = true },
        new("CZ02", "巡游出租汽车异地经营或者使用无有效运输证的车辆", OffenceField.Taxi, [], [TaxiRules.Art(46)],
            Fine.Between(3_000, 10_000)),
        new("CZ03", "巡游企业擅自停业、转让经营权或者未按规定配备设备", OffenceField.Taxi, [], [TaxiRules.Art(47)],
            Fine.Between(5_000, 10_000)),
        new("CZ04", "巡游驾驶员拒载、议价、甩客、绕道或者不使用计价器", OffenceField.Taxi, [], [TaxiRules.Art(48)],
            Fine.Between(200, 500)),
        new("CZ05", "无从业资格驾驶出租汽车", OffenceField.Taxi, [], [TaxiDriverRules.Art(41)],
            Fine.Between(200, 2_000)),
        new("CZ06", "聘用无从业资格的出租汽车驾驶员", OffenceField.Taxi, [], [TaxiDriverRules.Art(43)],
            Fine.Between(3_000, 10_000).Grave(10_000, 30_000)),
        new("CZ07", "网约车平台未取得经营许可", OffenceField.RideHailing, [], [RideHailingMeasures.Art(34, item: 1)],
            Fine.Between(10_000, 30_000), Sanctions.Warning)
        { IsIllegalOperation = true },
        new("CZ08", "车辆未取得网络预约出租汽车运输证", OffenceField.RideHailing, [], [RideHailingMeasures.Art(34, item: 2)],
            Fine.Between(3_000, 10_000), Sanctions.Warning)
        { IsIllegalOperation = true },
        new("CZ09", "驾驶员未取得网络预约出租汽车驾驶员证", OffenceField.RideHailing, [], [RideHailingMeasures.Art(34, item: 3)],
            Fine.Between(200, 2_000), Sanctions.Warning)
        { IsIllegalOperation = true },
        new("CZ10", "网约车平台派单无证车辆人员、线上线下不一致或者不报备、不共享数据", OffenceField.RideHailing, [], [RideHailingMeasures.Art(35)],
            Fine.Between(5_000, 10_000).Grave(10_000, 30_000).PerTime()),
        new("CZ11", "网约车驾驶员甩客绕道、违规收费或者报复乘客", OffenceField.RideHailing, [], [RideHailingMeasures.Art(36)],
            Fine.Between(50, 200).PerTime()),
    ];
}
