using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Law.Offences;

/// <summary>Offences of the road transport business under departmental rules.</summary>
internal static class TransportRuleOffences
{
    internal static readonly IReadOnlyList<Offence> All =
    [
        new("YZ21", "未随车携带道路运输证", OffenceField.RoadTransport, [], [PassengerRules.Art(97), FreightRules.Art(63)],
            Fine.Between(20, 200), Sanctions.Warning)
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ22", "客运经营使用无道路运输证车辆或者无从业资格驾驶员", OffenceField.Passenger, [], [PassengerRules.Art(97)],
            Fine.Between(3_000, 10_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ23", "货运经营使用无道路运输证的车辆", OffenceField.Freight, [], [FreightRules.Art(63)],
            Fine.Between(1_000, 3_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ23B", "危险货物运输经营使用无道路运输证的车辆", OffenceField.HazardousGoods, [], [FreightRules.Art(63)],
            Fine.Between(3_000, 10_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText + OffenceCautions.Chemicals },
        new("YZ24", "客运包车无标志牌、不按标志牌行驶或者招揽合同外旅客", OffenceField.Passenger, [], [PassengerRules.Art(99, item: 7)],
            Fine.Between(1_000, 3_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ25", "未作发车前安全告知，或者定制客运未备案", OffenceField.Passenger, [], [PassengerRules.Art(99, item: 8), PassengerRules.Art(99, item: 9)],
            Fine.Between(1_000, 3_000))
        { IsSafety = true, Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ26", "一类、二类客运班线未按规定查验旅客身份", OffenceField.Passenger, [], [PassengerRules.Art(98)],
            Fine.Between(100_000, 500_000).ForResponsible(0, 100_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ27", "定制客运平台发布信息与实际不一致", OffenceField.Passenger, [], [PassengerRules.Art(103)],
            Fine.Between(3_000, 10_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ27B", "定制客运平台接入不合规经营者、车辆或者驾驶员", OffenceField.Passenger, [], [PassengerRules.Art(103)],
            Fine.Between(10_000, 30_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ28", "客运驾驶员无从业资格或者资格失效", OffenceField.Passenger, [], [TransportStaffRules.Art(46)],
            Fine.Between(200, 2_000)),
        new("YZ29", "危险货物运输从业人员未取得从业资格", OffenceField.HazardousGoods, [], [TransportStaffRules.Art(47), HazardousFreightRules.Art(60)],
            Fine.Between(50_000, 100_000))
        { Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText + OffenceCautions.Chemicals },
        new("YZ30", "危险货物运输企业未配备专职安全管理人员", OffenceField.HazardousGoods, [], [HazardousFreightRules.Art(61)],
            Fine.UpTo(10_000).Optional().WhenUncorrected(10_000, 50_000))
        { IsSafety = true, Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText + OffenceCautions.Chemicals },
        new("YZ31", "委托无资质承运，或者在普通货物中夹带、匿报危险货物", OffenceField.HazardousGoods, [], [HazardousTransportMeasures.Art(57)],
            Fine.Between(100_000, 200_000), Sanctions.Confiscation | Sanctions.Suspension)
        { IsSafety = true, Caution = OffenceCautions.Chemicals },
        new("YZ32", "未按规定制作、保存危险货物运单等", OffenceField.HazardousGoods, [], [HazardousTransportMeasures.Art(60)],
            Fine.Between(2_000, 5_000))
        { IsSafety = true, Caution = OffenceCautions.Chemicals },
        new("YZ33", "驾驶人未携带危险货物运单、安全卡，或者罐体阀门未关闭", OffenceField.HazardousGoods, [], [HazardousTransportMeasures.Art(61)],
            Fine.Between(1_000, 3_000))
        { IsSafety = true, Caution = OffenceCautions.Chemicals },
        new("YZ34", "使用未经检验合格或者超出有效期的罐体", OffenceField.HazardousGoods, [], [HazardousTransportMeasures.Art(62)],
            Fine.UpTo(50_000).Optional().WhenUncorrected(50_000, 200_000))
        { IsSafety = true, Caution = OffenceCautions.Chemicals },
        new("YZ35", "监控平台未按规定接入、违法处理率不足或者无专职监控人员", OffenceField.RoadTransport, [VehicleMonitoringMeasures.Art(21)], [VehicleMonitoringMeasures.Art(35)],
            Fine.None.WhenUncorrected(1_000, 3_000))
        { IsSafety = true },
        new("YZ36", "卫星定位装置不能保持在线仍从事经营", OffenceField.RoadTransport, [], [VehicleMonitoringMeasures.Art(36)],
            Fine.None.WhenUncorrected(200, 800))
        { IsSafety = true },
        new("YZ37", "伪造、篡改、删除车辆动态监控数据", OffenceField.RoadTransport, [], [VehicleMonitoringMeasures.Art(37)],
            Fine.Between(500, 2_000))
        { IsSafety = true },
        new("YZ38", "车辆技术状况不达标，或者未按期检测评级", OffenceField.RoadTransport, [], [VehicleTechnicalRules.Art(31)],
            Fine.None.Grave(1_000, 5_000), Sanctions.Warning)
        { IsSafety = true, Confidence = Confidence.Secondary, Caution = OffenceCautions.OldText },
        new("YZ39", "小微型客车租赁未备案、车辆不合规等", OffenceField.Rental, [], [VehicleRentalMeasures.Art(25)],
            Fine.Between(3_000, 10_000)),
        new("YZ40", "未取得线路运营权擅自从事城市公交客运", OffenceField.Bus, [], [BusRules.Art(60)],
            Fine.Between(20_000, 30_000))
        { IsIllegalOperation = true },
    ];
}
