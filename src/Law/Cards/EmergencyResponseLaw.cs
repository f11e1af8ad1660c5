using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国突发事件应对法.</summary>
public static class EmergencyResponseLaw
{
    public static readonly LawCard Card = new(
        "YD",
        "中华人民共和国突发事件应对法",
        "全国人民代表大会常务委员会",
        Version: new(2024, 6, 28),
        InForceFrom: new(2024, 11, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(17, "突发事件信息的报送"),
            new(47, "应急运输保障体系"),
            new(61, "报送应当及时、客观、真实，不得迟报谎报瞒报漏报"),
            new(63, "预警分四级，红橙黄蓝，一级为最高"),
            new(64, "预警警报的要素"),
            new(71, "分级应急响应"),
            new(72, "启动应急响应须明确事项、级别、预计期限、措施"),
            new(76, "优先运送救援人员与物资"),
            new(85, "结束后的评估"),
            new(87, "查明原因、总结整改并报告"),
            new(92, "应急材料归档"),
            new(94, "收集的个人信息的销毁"),
        ])
    {
        ShortTitle = "突发事件应对法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
