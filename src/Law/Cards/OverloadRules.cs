using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>超限运输车辆行驶公路管理规定.</summary>
public static class OverloadRules
{
    public static readonly LawCard Card = new(
        "CL",
        "超限运输车辆行驶公路管理规定",
        "交通运输部",
        Version: new(2021, 8, 11),
        InForceFrom: new(2021, 8, 11),
        RepealedOn: null,
        WorkingDayTerms: [2, 5, 7, 10, 15, 20],
        Articles:
        [
            new(3, "九类超限认定标准：外廓尺寸与按轴数的总质量，及单胎、农用车等的特别规定"),
            new(11, "承运人资质与不予受理的情形"),
            new(15, "许可期限：第一类二个工作日（跨省五），第二类五个（跨省十），第三类十五个（跨省二十）"),
            new(17, "轴荷过大等不予许可的情形"),
            new(19, "通行证有效期一般不超过六个月"),
            new(27, "可分载物品不得超限；大件运输须按许可要求行驶"),
            new(28, "货运源头装载管理"),
            new(31, "重点货运源头单位的确定与监督"),
            new(35, "流动检测的就近引导检测站或指定场所"),
            new(36, "责令自行卸载消除违法，复检合格方可放行"),
            new(37, "不得收取检测、停车费用"),
            new(38, "检测设备须检定合格且在有效期内，否则数据不得作依据"),
            new(39, "高速公路入口称重，禁止超限车辆驶入"),
            new(43, "尺寸超限与超重的罚款标准：超重一吨以内警告，以上每超一吨罚五百元，总额不超过三万元"),
            new(44, "办结后七个工作日内抄告车籍地道路运输管理机构"),
            new(45, "不符合外廓轴荷标准的抄告车籍地公安交管部门"),
            new(46, "一年内违法超限超过三次等的处理"),
            new(47, "视为违法超限的大件运输四种情形"),
            new(48, "隐瞒或虚假材料申请的一年内不得再申请"),
            new(49, "指使强令、企业比例等的处理"),
            new(50, "可依据技术监控记录处罚并提供查询"),
        ])
    {
        ShortTitle = "超限运输规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
