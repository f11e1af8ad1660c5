using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国安全生产法.</summary>
public static class WorkSafetyLaw
{
    public static readonly LawCard Card = new(
        "AQ",
        "中华人民共和国安全生产法",
        "全国人民代表大会常务委员会",
        Version: new(2021, 6, 10),
        InForceFrom: new(2021, 9, 1),
        RepealedOn: null,
        WorkingDayTerms: [7],
        Articles:
        [
            new(41, "分级管控风险、排查治理隐患，如实记录并通报；重大隐患报告；部门建立督办制度"),
            new(65, "监督检查职权：进入、纠正、排除隐患、查封扣押"),
            new(68, "检查记录由检查人员与被检查单位负责人签字，拒签的记录报告"),
            new(70, "重大事故隐患拒不执行的可采取停止供电、停止供应民用爆炸物品等措施，停电提前二十四小时通知"),
            new(73, "举报的受理、核实、督促与转交"),
            new(78, "对生产经营单位的处罚七个工作日内在监管公示系统曝光"),
            new(86, "事故批复后一年内评估整改落实情况并公开"),
            new(97, "未按规定设机构、培训、记录通报隐患、演练等的责任"),
            new(99, "关闭破坏监控报警设备、篡改数据等的责任"),
            new(101, "未建立风险分级管控、隐患排查治理制度等的责任"),
            new(108, "拒绝阻碍安全监督检查的责任"),
        ])
    {
        ShortTitle = "安全生产法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
