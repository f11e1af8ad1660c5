using Fatong.Law.Cards;

namespace Fatong.Law.Offences;

/// <summary>Offences of road administration (路政) and of overloading.</summary>
internal static class RoadOffences
{
    internal static readonly IReadOnlyList<Offence> All =
    [
        new("LZ01", "擅自占用、挖掘公路", OffenceField.Road, [RoadLaw.Art(44)], [RoadLaw.Art(76, item: 1)],
            Fine.UpTo(30_000)),
        new("LZ02", "擅自修建桥梁渡槽或者架设、埋设管线", OffenceField.Road, [RoadLaw.Art(45)], [RoadLaw.Art(76, item: 2)],
            Fine.UpTo(30_000)),
        new("LZ03", "从事危及公路安全的作业", OffenceField.Road, [RoadLaw.Art(47), RoadSafetyRegulation.Art(17)], [RoadLaw.Art(76, item: 3)],
            Fine.UpTo(30_000))
        { IsSafety = true },
        new("LZ04", "铁轮车、履带车等擅自在公路上行驶", OffenceField.Road, [RoadLaw.Art(48)], [RoadLaw.Art(76, item: 4)],
            Fine.UpTo(30_000)),
        new("LZ05", "车辆违法超限行驶公路", OffenceField.Road, [RoadLaw.Art(50), RoadSafetyRegulation.Art(33)], [RoadLaw.Art(76, item: 5), RoadSafetyRegulation.Art(64), OverloadRules.Art(43)],
            Fine.UpTo(30_000), Sanctions.Warning)
        { IsOverload = true },
        new("LZ06", "损坏、移动、涂改、遮挡公路附属设施或者挪动标桩界桩", OffenceField.Road, [RoadLaw.Art(52), RoadLaw.Art(56), RoadSafetyRegulation.Art(25)], [RoadLaw.Art(76, item: 6), RoadSafetyRegulation.Art(60, item: 1)],
            Fine.UpTo(30_000)),
        new("LZ07", "造成公路路面损坏、污染或者影响公路畅通", OffenceField.Road, [RoadLaw.Art(46)], [RoadLaw.Art(77)],
            Fine.UpTo(5_000)),
        new("LZ08", "将公路作为试车场地", OffenceField.Road, [RoadLaw.Art(51)], [RoadLaw.Art(77)],
            Fine.UpTo(5_000)),
        new("LZ09", "造成公路损坏未报告", OffenceField.Road, [RoadLaw.Art(53)], [RoadLaw.Art(78)],
            Fine.UpTo(1_000)),
        new("LZ10", "在公路用地范围内擅自设置非公路标志", OffenceField.Road, [RoadLaw.Art(54)], [RoadLaw.Art(79)],
            Fine.UpTo(20_000).Optional(), Sanctions.Restoration),
        new("LZ11", "擅自在公路上增设平面交叉道口", OffenceField.Road, [RoadLaw.Art(55)], [RoadLaw.Art(80), RoadSafetyRegulation.Art(62)],
            Fine.UpTo(50_000), Sanctions.Restoration),
        new("LZ12", "在公路建筑控制区内修建或者擅自埋设管线", OffenceField.Road, [RoadLaw.Art(56), RoadSafetyRegulation.Art(13)], [RoadLaw.Art(81), RoadSafetyRegulation.Art(56, item: 1)],
            Fine.UpTo(50_000).Optional(), Sanctions.Restoration),
        new("LZ13", "建筑控制区外设施遮挡公路标志、妨碍安全视距", OffenceField.Road, [RoadSafetyRegulation.Art(13)], [RoadSafetyRegulation.Art(56, item: 2)],
            Fine.UpTo(50_000).Optional(), Sanctions.Restoration),
        new("LZ14", "利用公路桥梁牵拉吊装或者在桥下堆物、搭建、铺设管线", OffenceField.Road, [RoadSafetyRegulation.Art(22)], [RoadSafetyRegulation.Art(59)],
            Fine.Between(20_000, 100_000)),
        new("LZ15", "涉路工程设施影响公路完好、安全和畅通", OffenceField.Road, [RoadSafetyRegulation.Art(29)], [RoadSafetyRegulation.Art(60, item: 2)],
            Fine.UpTo(30_000).Optional()),
        new("LZ16", "未经许可进行涉路施工活动", OffenceField.Road, [RoadSafetyRegulation.Art(27)], [RoadSafetyRegulation.Art(62)],
            Fine.UpTo(30_000).Optional()),
        new("LZ17", "未经批准更新采伐护路林", OffenceField.Road, [RoadSafetyRegulation.Art(26)], [RoadSafetyRegulation.Art(61)],
            Fine.Share("林木价值", 30_000, 50_000), Sanctions.Confiscation | Sanctions.Restoration),
        new("LZ18", "装载物拖地、掉落、遗洒、飘散污损公路", OffenceField.Road, [RoadSafetyRegulation.Art(43)], [RoadSafetyRegulation.Art(69)],
            Fine.UpTo(5_000)),
        new("LZ19", "公路养护单位未按规范和规程养护作业", OffenceField.Road, [RoadSafetyRegulation.Art(45)], [RoadSafetyRegulation.Art(70)],
            Fine.Between(10_000, 50_000), Sanctions.Revocation),
        new("LZ20", "指使、强令车辆驾驶人超限运输货物", OffenceField.Road, [RoadSafetyRegulation.Art(41)], [RoadSafetyRegulation.Art(68), OverloadRules.Art(49)],
            Fine.UpTo(30_000))
        { IsOverload = true },
        new("LZ21", "堵塞、强闯超限检测站等扰乱检测秩序", OffenceField.Road, [RoadSafetyRegulation.Art(40)], [RoadSafetyRegulation.Art(67, item: 1)],
            Fine.UpTo(30_000), Sanctions.Detention)
        { IsOverload = true },
        new("LZ22", "以短途驳载等方式逃避超限检测", OffenceField.Road, [RoadSafetyRegulation.Art(40)], [RoadSafetyRegulation.Art(67, item: 2)],
            Fine.UpTo(30_000), Sanctions.Detention)
        { IsOverload = true },
        new("LZ23", "租借、转让超限运输车辆通行证", OffenceField.Road, [RoadSafetyRegulation.Art(38)], [RoadSafetyRegulation.Art(65)],
            Fine.Between(1_000, 5_000), Sanctions.TakeCertificate)
        { IsOverload = true },
        new("LZ24", "使用伪造、变造的超限运输车辆通行证", OffenceField.Road, [RoadSafetyRegulation.Art(38)], [RoadSafetyRegulation.Art(65)],
            Fine.UpTo(30_000), Sanctions.TakeCertificate)
        { IsOverload = true },
        new("LZ25", "擅自在公路上设卡收费", OffenceField.Road, [], [RoadLaw.Art(74)],
            Fine.UpTo(20_000).Optional().Times(0, 3, fromYuan: 1), Sanctions.Confiscation),
        new("LZ26", "公路建设项目未经批准擅自施工", OffenceField.Road, [RoadLaw.Art(25)], [RoadLaw.Art(75)],
            Fine.UpTo(50_000).Optional(), Sanctions.Suspension),
    ];
}
