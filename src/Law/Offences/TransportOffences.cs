using Fatong.Law.Cards;

namespace Fatong.Law.Offences;

/// <summary>Offences of the road transport business under the regulation (道路运输条例).</summary>
internal static class TransportOffences
{
    internal static readonly IReadOnlyList<Offence> All =
    [
        new("YZ01", "未取得许可擅自从事普通货物运输经营", OffenceField.Freight, [RoadTransportRegulation.Art(24)], [RoadTransportRegulation.Art(63, item: 1)],
            Fine.Between(3_000, 10_000).Grave(10_000, 50_000).TimesAbove(1, 5, yuan: 10_000), Sanctions.Confiscation)
        { IsIllegalOperation = true },
        new("YZ02", "未取得许可擅自从事道路旅客运输经营", OffenceField.Passenger, [RoadTransportRegulation.Art(10)], [RoadTransportRegulation.Art(63, item: 2)],
            Fine.Between(10_000, 100_000).TimesAbove(2, 10, yuan: 20_000), Sanctions.Confiscation)
        { IsIllegalOperation = true },
        new("YZ03", "未取得许可擅自从事危险货物运输经营", OffenceField.HazardousGoods, [RoadTransportRegulation.Art(24)], [RoadTransportRegulation.Art(63, item: 3)],
            Fine.Between(30_000, 100_000).TimesAbove(2, 10, yuan: 20_000), Sanctions.Confiscation)
        { IsIllegalOperation = true, Caution = OffenceCautions.Chemicals },
        new("YZ04", "不符合条件的人员驾驶道路运输经营车辆", OffenceField.RoadTransport, [RoadTransportRegulation.Art(9), RoadTransportRegulation.Art(22)], [RoadTransportRegulation.Art(64), TransportStaffRules.Art(46)],
            Fine.Between(200, 2_000)),
        new("YZ05", "未取得许可擅自从事客运站经营", OffenceField.RoadTransport, [RoadTransportRegulation.Art(39)], [RoadTransportRegulation.Art(65, 1)],
            Fine.Between(20_000, 50_000).Times(2, 10, fromYuan: 10_000), Sanctions.Confiscation),
        new("YZ06", "从事货运站经营、机动车驾驶员培训未按规定备案", OffenceField.RoadTransport, [RoadTransportRegulation.Art(39)], [RoadTransportRegulation.Art(65, 3)],
            Fine.None.WhenUncorrected(5_000, 20_000)),
        new("YZ07", "从事机动车维修经营未按规定备案", OffenceField.RoadTransport, [RoadTransportRegulation.Art(39)], [RoadTransportRegulation.Art(65, 4)],
            Fine.None.WhenUncorrected(3_000, 10_000)),
        new("YZ08", "机动车维修经营不符合维修业务标准", OffenceField.RoadTransport, [], [RoadTransportRegulation.Art(65, 2)],
            Fine.None, Sanctions.Suspension),
        new("YZ09", "非法转让、出租道路运输许可证件", OffenceField.RoadTransport, [], [RoadTransportRegulation.Art(66)],
            Fine.Between(2_000, 10_000), Sanctions.Confiscation | Sanctions.TakeCertificate),
        new("YZ10", "客运、危险货物运输经营者未按规定投保承运人责任险", OffenceField.RoadTransport, [RoadTransportRegulation.Art(35)], [RoadTransportRegulation.Art(67)],
            Fine.None, Sanctions.Revocation),
        new("YZ11", "不按批准的站点、线路、班次行驶，途中更换车辆、移交旅客或者擅自终止经营", OffenceField.Passenger, [], [RoadTransportRegulation.Art(68, 1)],
            Fine.Between(1_000, 2_000), Sanctions.Revocation),
        new("YZ12", "强行招揽旅客、货物，或者未防止货物脱落、扬撒", OffenceField.Freight, [RoadTransportRegulation.Art(26)], [RoadTransportRegulation.Art(68, 2)],
            Fine.Between(1_000, 3_000), Sanctions.Revocation),
        new("YZ13", "不按规定维护和检测运输车辆", OffenceField.RoadTransport, [RoadTransportRegulation.Art(30)], [RoadTransportRegulation.Art(69, 1)],
            Fine.Between(1_000, 5_000))
        { IsSafety = true },
        new("YZ14", "擅自改装已取得道路运输证的车辆", OffenceField.RoadTransport, [RoadTransportRegulation.Art(30)], [RoadTransportRegulation.Art(69, 2)],
            Fine.Between(5_000, 20_000))
        { IsSafety = true },
        new("YZ15", "客运站允许无证、超载或者未经安检车辆出站，或者拒绝车辆进站", OffenceField.Passenger, [RoadTransportRegulation.Art(40)], [RoadTransportRegulation.Art(70, 1)],
            Fine.Between(10_000, 30_000))
        { IsSafety = true },
        new("YZ16", "货运站允许无证、超限超载车辆出站等", OffenceField.Freight, [], [RoadTransportRegulation.Art(70, 2)],
            Fine.Between(3_000, 30_000)),
        new("YZ17", "运输站场改变用途服务功能，或者不公布线路、班次、票价", OffenceField.RoadTransport, [], [RoadTransportRegulation.Art(70, 3)],
            Fine.None.WhenUncorrected(3_000, 3_000), Sanctions.Confiscation),
        new("YZ18", "维修使用假冒伪劣配件、承修报废车或者擅自改装", OffenceField.RoadTransport, [], [RoadTransportRegulation.Art(71)],
            Fine.Between(20_000, 50_000).Times(2, 10, fromYuan: 10_000), Sanctions.Confiscation | Sanctions.Suspension),
        new("YZ19", "签发虚假的机动车维修合格证", OffenceField.RoadTransport, [], [RoadTransportRegulation.Art(72)],
            Fine.Between(5_000, 20_000).Times(2, 10, fromYuan: 3_000), Sanctions.Confiscation),
        new("YZ20", "驾培机构不按规定培训或者在结业证书上弄虚作假", OffenceField.RoadTransport, [RoadTransportRegulation.Art(46)], [RoadTransportRegulation.Art(73)],
            Fine.None, Sanctions.Suspension),
    ];
}
