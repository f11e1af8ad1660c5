using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>优化营商环境条例.</summary>
public static class BusinessEnvironmentRegulation
{
    public static readonly LawCard Card = new(
        "YSHJ",
        "优化营商环境条例",
        "国务院",
        Version: new(2019, 10, 22),
        InForceFrom: new(2020, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(36, "一次性告知、限时办结；无法定时限的由机关确定并公开"),
            new(37, "一体化在线平台，一网通办"),
            new(39, "行政许可清单管理，清单之外不得实施"),
            new(40, "实行告知承诺和证明事项清理"),
            new(62, "制定与市场主体密切相关的文件充分听取意见，公开征求意见一般不少于三十日"),
            new(64, "没有依据不得减损权益；文件公布后方可作为依据"),
            new(65, "留出适应调整期"),
        ])
    {
        ShortTitle = "营商环境条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第722号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
