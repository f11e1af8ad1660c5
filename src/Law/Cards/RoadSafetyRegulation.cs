using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>公路安全保护条例.</summary>
public static class RoadSafetyRegulation
{
    public static readonly LawCard Card = new(
        "GA",
        "公路安全保护条例",
        "国务院",
        Version: new(2011, 3, 7),
        InForceFrom: new(2011, 7, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(13, "建筑控制区内的限制；区外设施不得遮挡标志或者妨碍安全视距"),
            new(17, "公路及桥隧周围禁止采矿采石取土爆破等"),
            new(22, "禁止利用公路桥梁牵拉吊装、在桥下堆物搭建或者铺设高压管线和易燃易爆管道"),
            new(25, "禁止损坏、移动、遮挡附属设施或者利用附属设施"),
            new(26, "更新采伐护路林须经批准并补种"),
            new(27, "七类涉路施工活动须经许可"),
            new(29, "涉路工程设施的所有人管理人须保证不影响公路完好安全畅通"),
            new(33, "超限车辆不得行驶；载运不可解体物品的须申请通行证"),
            new(38, "超限通行证须随车携带，不得租借转让、伪造变造"),
            new(40, "车辆应按指示进站检测，不得堵塞、强闯或者逃避检测"),
            new(41, "不得指使强令超限运输；货运源头装载管理"),
            new(43, "装载物不得拖地、掉落、遗洒、飘散"),
            new(45, "养护单位按技术规范和操作规程作业"),
            new(56, "控制区内违法建设、区外设施妨碍的责任，限期拆除，可处五万元以下"),
            new(59, "利用桥梁进行危险活动的责任，二万至十万元"),
            new(60, "损坏设施、涉路工程影响公路的责任，可处三万元以下"),
            new(61, "擅自采伐护路林的责任，补种、没收，林木价值三至五倍罚款"),
            new(62, "未经许可涉路施工的责任"),
            new(64, "违法超限行驶的责任，三万元以下"),
            new(65, "通行证租借转让、伪造变造、未按要求行驶的责任与扣留车辆"),
            new(66, "车辆一年内违法超限超过三次吊销营运证；驾驶人责令停止营业性运输；企业超比例停业整顿直至吊证"),
            new(67, "堵塞强闯、短途驳载等逃避检测的责任，强制拖离或者扣留，三万元以下"),
            new(68, "指使、强令超限的责任，三万元以下"),
            new(69, "装载物污损公路的责任，五千元以下"),
            new(70, "养护作业不合规范的责任，一万至五万元，拒不改正吊证"),
            new(72, "损坏公路拒不接受现场处理的可扣留车辆工具；公告三个月仍不来接受处理的依法处理"),
        ])
    {
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第593号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
