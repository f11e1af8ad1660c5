using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院关于在线政务服务的若干规定.</summary>
public static class OnlineServiceRules
{
    public static readonly LawCard Card = new(
        "YT",
        "国务院关于在线政务服务的若干规定",
        "国务院",
        Version: new(2019, 4, 26),
        InForceFrom: new(2019, 4, 26),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(4, "政务服务事项全流程网上办理"),
            new(7, "一体化平台统一入口"),
            new(8, "可靠电子签名与手写签名或者盖章具有同等效力"),
            new(9, "电子印章与实物印章具有同等效力"),
            new(10, "电子证照与纸质证照具有同等效力"),
            new(11, "政务服务数据共享，不得重复要求提交"),
            new(12, "符合要求的电子档案可单独归档"),
        ])
    {
        ShortTitle = "在线政务规定",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第716号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
