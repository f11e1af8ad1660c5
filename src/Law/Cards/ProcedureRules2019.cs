using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>交通运输行政执法程序规定 as issued in 2019: in force until the amendment of 2021.</summary>
public static class ProcedureRules2019
{
    public static readonly LawCard Card = new(
        "CX19",
        "交通运输行政执法程序规定（2019年）",
        "交通运输部",
        Version: new(2019, 4, 12),
        InForceFrom: new(2019, 6, 1),
        RepealedOn: new(2021, 7, 15),
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "立案、调查、证据、告知、听证、审核、决定、送达、执行、结案的程序；普通程序办案期限两个月", Confidence.Secondary),
            new(18, "路面、水面、场所检查，书面调查和电子监控依法定职权实施", Confidence.Secondary),
            new(22, "检查不少于两人，出示证件并说明事由", Confidence.Secondary),
            new(23, "不得超越职权、检查无关物品、损坏财物", Confidence.Secondary),
        ])
    {
        ShortTitle = "执法程序规定（2019）",
        Rank = LawRank.DepartmentalRule,
        DocumentNumber = "交通运输部令2019年第9号",
        Confidence = Confidence.Secondary,
        Caution = "已被2021年修正文本取代；除所列条文外条款序号未核，整体引用。",
    };

    /// <summary>Where the articles of the rules of 2021 stood before, as far as their numbers are known.</summary>
    public static readonly Concordance Before2021 = new(ProcedureRules.Card.Code, [(23, Art(22)), (24, Art(23))], Otherwise: Art(0));

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => new("CX19", article, paragraph, item);
}
