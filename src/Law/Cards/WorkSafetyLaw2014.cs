using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国安全生产法 as amended in 2014: in force until the amendment of 2021.</summary>
public static class WorkSafetyLaw2014
{
    public static readonly LawCard Card = new(
        "AQ14",
        "中华人民共和国安全生产法（2014年修正）",
        "全国人民代表大会常务委员会",
        Version: new(2014, 8, 31),
        InForceFrom: new(2014, 12, 1),
        RepealedOn: new(2021, 9, 1),
        WorkingDayTerms: [],
        Articles:
        [
            new(38, "建立隐患排查治理制度，如实记录并通报；部门建立重大隐患督办制度", Confidence.Memory),
            new(62, "监督检查职权：进入、纠正、排除隐患、查封扣押", Confidence.Memory),
            new(65, "检查记录由检查人员与被检查单位负责人签字，拒签的记录报告", Confidence.Memory),
            new(67, "重大事故隐患拒不执行的可采取停止供电等措施", Confidence.Memory),
            new(98, "未建立事故隐患排查治理制度等的责任", Confidence.Memory),
        ])
    {
        ShortTitle = "安全生产法（2014）",
        Confidence = Confidence.Memory,
        Caution = "已被2021年修正文本取代；条款据记忆整理，待核实。",
    };

    /// <summary>Where the articles of the law of 2021 stood before.</summary>
    public static readonly Concordance Before2021 = new(WorkSafetyLaw.Card.Code, [(41, Art(38)), (65, Art(62)), (68, Art(65)), (70, Art(67)), (101, Art(98))]);

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => new("AQ14", article, paragraph, item);
}
