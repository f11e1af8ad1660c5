using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国公路法.</summary>
public static class RoadLaw
{
    public static readonly LawCard Card = new(
        "GL",
        "中华人民共和国公路法",
        "全国人民代表大会常务委员会",
        Version: new(2017, 11, 4),
        InForceFrom: new(2017, 11, 5),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(25, "公路建设项目须经批准方可施工"),
            new(42, "更新采伐护路林须经批准"),
            new(44, "不得擅自占用、挖掘公路"),
            new(45, "跨越、穿越公路修桥架设埋设管线须经同意"),
            new(46, "不得在公路及用地内摆摊堆物、倾倒、挖沟引水等影响畅通"),
            new(47, "大中型桥梁渡口隧道周围等范围内禁止采石取土爆破等危及安全的作业"),
            new(48, "铁轮车、履带车等不得擅自在公路上行驶"),
            new(50, "超过限载限高限宽限长标准的车辆不得行驶公路，确需行驶的须经批准"),
            new(51, "不得把公路作为检验制动性能的试车场地"),
            new(52, "不得损坏、移动、涂改公路附属设施"),
            new(53, "造成公路损坏的应当及时报告并接受处理"),
            new(54, "不得在公路用地内擅设非公路标志"),
            new(55, "增设平面交叉道口须经批准"),
            new(56, "建筑控制区内不得修建建筑物或者擅自埋设管线"),
            new(74, "擅自设卡收费的法律责任"),
            new(75, "未经批准擅自施工的法律责任"),
            new(76, "占用挖掘、跨越穿越、危及安全作业、擅自行驶、违法超限、损坏设施六类行为的责任，三万元以下"),
            new(77, "造成路面损坏污染、试车的责任，五千元以下"),
            new(78, "造成公路损坏未报告的责任，一千元以下"),
            new(79, "擅设非公路标志的责任，限期拆除，可处二万元以下"),
            new(80, "擅设平面交叉道口的责任，恢复原状，处五万元以下"),
            new(81, "建筑控制区内违法建设埋设的责任，限期拆除，可处五万元以下"),
            new(85, "造成公路损害的依法承担民事责任；较大损害的须停车保护现场接受处理"),
        ])
    {
        ShortTitle = "公路法",
        Caution = "2026年有修正草案征求意见，尚未生效。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
