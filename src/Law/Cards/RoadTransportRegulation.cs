using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国道路运输条例.</summary>
public static class RoadTransportRegulation
{
    public static readonly LawCard Card = new(
        "DYT",
        "中华人民共和国道路运输条例",
        "国务院",
        Version: new(2023, 7, 20),
        InForceFrom: new(2023, 7, 20),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(9, "客运驾驶人员的条件"),
            new(10, "客运经营须取得许可"),
            new(11, "客运班线经营应取得许可"),
            new(14, "客运班线经营期限四至八年"),
            new(15, "终止客运经营的提前三十日告知原许可机关"),
            new(22, "货运驾驶人员的条件"),
            new(24, "货运和危险货物运输经营须取得许可；总质量四点五吨及以下普通货车除外"),
            new(26, "货运经营者须防止货物脱落扬撒，不得强行招揽"),
            new(30, "车辆维护检测；不得改装营运车辆"),
            new(35, "客运和危货经营者投保承运人责任险"),
            new(39, "客运站经营须许可；货运站、维修、驾培实行备案"),
            new(40, "客运站对出站车辆安全检查，禁止超载或者未检车辆出站"),
            new(46, "驾培按教学大纲培训并颁发结业证书"),
            new(58, "在公路路口检查不得随意拦截正常行驶的车辆"),
            new(59, "监督检查时两人以上并出示证件"),
            new(62, "无营运证又无法当场提供其他证明的车辆可以暂扣，妥善保管不得使用不得收费"),
            new(63, "无许可经营的责任：普货、客运、危货三档"),
            new(64, "不符合条件的人员驾驶营运车辆的责任，二百至二千元"),
            new(65, "无许可客运站及货运站、驾培、维修未备案等的责任"),
            new(66, "转让出租许可证件的责任，二千至一万元"),
            new(67, "未投保承运人责任险的责任，限期投保，拒不投保吊证"),
            new(68, "客货运经营者违规经营的责任"),
            new(69, "不按规定维护检测、擅自改装的责任"),
            new(70, "站场经营者的责任"),
            new(71, "维修经营者用假冒配件、修报废车、擅自改装的责任"),
            new(72, "签发虚假维修合格证的责任"),
            new(73, "驾培机构的责任"),
        ])
    {
        ShortTitle = "道路运输条例",
        Rank = LawRank.Regulation,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
