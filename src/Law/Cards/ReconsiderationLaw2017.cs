using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政复议法 as amended in 2017: in force until the revision of 2023.</summary>
public static class ReconsiderationLaw2017
{
    public static readonly LawCard Card = new(
        "FY17",
        "中华人民共和国行政复议法（2017年修正）",
        "全国人民代表大会常务委员会",
        Version: new(2017, 9, 1),
        InForceFrom: new(2018, 1, 1),
        RepealedOn: new(2024, 1, 1),
        WorkingDayTerms: [5, 7],
        Articles:
        [
            new(5, "对复议决定不服的可以提起诉讼；当场处罚可以选择复议或者诉讼", Confidence.Secondary),
            new(9, "自知道行为之日起六十日内申请", Confidence.Secondary),
            new(12, "对工作部门的行为，可以向本级人民政府或者上一级主管部门申请", Confidence.Secondary),
            new(23, "收到副本之日起十日内提出书面答复并提交证据依据", Confidence.Memory),
            new(40, "期间计算依民事诉讼规定；五日、七日指工作日", Confidence.Memory),
        ])
    {
        ShortTitle = "行政复议法（2017）",
        Confidence = Confidence.Secondary,
        Caution = "已被2023年修订文本取代；依修订前后对照资料整理，原文条款未逐条核对。",
    };

    /// <summary>Where the articles of the law of 2023 stood before; that a penalty on the spot must go to reconsideration first was new then.</summary>
    public static readonly Concordance Before2024 = new(
        ReconsiderationLaw.Card.Code, [(20, Art(9)), (24, Art(12)), (48, Art(23)), (88, Art(40))]);

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => new("FY17", article, paragraph, item);
}
