using Fatong.Law.Cards;

namespace Fatong.Law.Offences;

/// <summary>Offences of shipping, ports, channels, work safety and quality of works.</summary>
internal static class WaterAndSafetyOffences
{
    internal static readonly IReadOnlyList<Offence> All =
    [
        new("SL01", "未取得许可或者超越许可从事水路运输", OffenceField.Shipping, [], [WaterTransportRegulation.Art(33)],
            Fine.Between(30_000, 150_000).Times(1, 5, fromYuan: 30_000), Sanctions.Confiscation)
        { IsIllegalOperation = true },
        new("SL02", "使用未取得船舶营运证的船舶从事水路运输", OffenceField.Shipping, [], [WaterTransportRegulation.Art(34)],
            Fine.Between(20_000, 100_000).Times(1, 5, fromYuan: 20_000), Sanctions.Confiscation),
        new("SL03", "出租、出借、倒卖水路运输许可证件", OffenceField.Shipping, [], [WaterTransportRegulation.Art(37)],
            Fine.Between(30_000, 150_000).Times(1, 5, fromYuan: 30_000), Sanctions.Confiscation),
        new("SL04", "客船未投保承运人责任险", OffenceField.Shipping, [], [WaterTransportRegulation.Art(39)],
            Fine.Between(20_000, 100_000)),
        new("GK01", "未取得许可从事港口经营", OffenceField.Port, [], [PortLaw.Art(49)],
            Fine.Between(50_000, 200_000).Times(2, 5, fromYuan: 100_000), Sanctions.Confiscation),
        new("GK02", "未报告并经同意进行危险货物港口装卸", OffenceField.Port, [], [PortLaw.Art(54)],
            Fine.Between(5_000, 50_000))
        { IsSafety = true, Caution = OffenceCautions.Chemicals },
        new("HD01", "在航道内设置渔具、倾倒等危害航道", OffenceField.Channel, [], [WaterwayLaw.Art(42)],
            Fine.UpTo(50_000).ForPersonsUpTo(2_000)),
        new("HD02", "在航道和航道保护范围内非法采砂损害通航", OffenceField.Channel, [], [WaterwayLaw.Art(43)],
            Fine.Between(50_000, 300_000), Sanctions.Confiscation | Sanctions.Detention),
        new("HD03", "未经航道通航条件影响评价开工建设", OffenceField.Channel, [], [WaterwayLaw.Art(39)],
            Fine.UpTo(30_000).WhenUncorrected(200_000, 500_000)),
        new("AQ01", "未按规定开展安全培训、记录通报隐患或者组织应急演练", OffenceField.Safety, [], [WorkSafetyLaw.Art(97)],
            Fine.UpTo(100_000).WhenUncorrected(100_000, 200_000).ForResponsible(20_000, 50_000), Sanctions.Suspension)
        { IsSafety = true },
        new("AQ02", "关闭、破坏安全监控设备或者篡改数据", OffenceField.Safety, [], [WorkSafetyLaw.Art(99, item: 4)],
            Fine.UpTo(50_000).WhenUncorrected(50_000, 200_000))
        { IsSafety = true },
        new("AQ03", "未建立安全风险分级管控、隐患排查治理制度", OffenceField.Safety, [], [WorkSafetyLaw.Art(101)],
            Fine.UpTo(100_000).WhenUncorrected(100_000, 200_000))
        { IsSafety = true },
        new("AQ04", "拒绝、阻碍安全监督检查", OffenceField.Safety, [], [WorkSafetyLaw.Art(108)],
            Fine.None.WhenUncorrected(20_000, 200_000))
        { IsSafety = true },
        new("GC01", "施工单位不按设计图纸或者施工技术标准施工", OffenceField.Quality, [], [QualityRules.Art(40)],
            Fine.Share("工程合同价款", 200, 400), Sanctions.Restoration),
        new("GC02", "施工单位未对原材料等进行检验", OffenceField.Quality, [], [QualityRules.Art(41)],
            Fine.Between(100_000, 200_000)),
        new("GC03", "未办理工程质量监督手续", OffenceField.Quality, [], [QualityRules.Art(45)],
            Fine.Between(200_000, 500_000)),
    ];
}
