using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政处罚法 as amended in 2017: in force until the revision of 2021.</summary>
public static class PenaltyLaw2017
{
    public static readonly LawCard Card = new(
        "CF17",
        "中华人民共和国行政处罚法（2017年修正）",
        "全国人民代表大会常务委员会",
        Version: new(2017, 9, 1),
        InForceFrom: new(2018, 1, 1),
        RepealedOn: new(2021, 7, 15),
        WorkingDayTerms: [],
        Articles:
        [
            new(3, "处罚须有法定依据并遵守法定程序，否则无效", Confidence.Memory),
            new(4, "公正公开，以事实为依据，与情节和危害程度相当", Confidence.Secondary),
            new(8, "处罚种类：警告、罚款、没收、停产停业、暂扣吊销许可、拘留和其他", Confidence.Secondary),
            new(18, "可以依法委托组织实施处罚并监督", Confidence.Memory),
            new(20, "由违法行为发生地县级以上有权机关管辖", Confidence.Secondary),
            new(21, "管辖争议报共同上一级机关指定", Confidence.Secondary),
            new(22, "构成犯罪的必须移送司法机关", Confidence.Secondary),
            new(23, "处罚时责令改正或者限期改正", Confidence.Secondary),
            new(24, "同一违法行为不得两次以上罚款", Confidence.Secondary),
            new(25, "不满十四周岁不予处罚；十四至十八周岁从轻或者减轻", Confidence.Secondary),
            new(26, "精神病人不能辨认或者控制行为时不予处罚", Confidence.Secondary),
            new(27, "主动消除后果、受胁迫、立功等从轻或者减轻；轻微并及时纠正且无后果的不予处罚", Confidence.Secondary),
            new(28, "已处的拘留折抵刑期，已处的罚款折抵罚金", Confidence.Secondary),
            new(29, "追究时效二年，连续或者继续的自终了之日起算", Confidence.Memory),
            new(30, "处罚须先查明事实；事实不清的不得处罚", Confidence.Memory),
            new(31, "决定前告知事实、理由、依据和权利", Confidence.Secondary),
            new(32, "充分听取陈述申辩并复核，成立的采纳，不得因申辩加重", Confidence.Secondary),
            new(33, "事实确凿并有法定依据，公民五十元以下、单位一千元以下罚款或者警告，可以当场决定", Confidence.Secondary),
            new(34, "当场决定出示证件、填写预定格式编号的决定书并当场交付，报所属机关备案", Confidence.Secondary),
            new(35, "对当场处罚不服的可以申请复议或者提起诉讼", Confidence.Secondary),
            new(36, "全面、客观、公正调查，收集证据", Confidence.Secondary),
            new(37, "调查检查不少于两人并出示证件，笔录，回避；证据可能灭失的经批准先行登记保存，七日内处理", Confidence.Secondary),
            new(38, "调查终结由负责人审查决定；复杂或者重大的集体讨论；决定前由审核人员审核，初次从事审核须有法律职业资格", Confidence.Memory),
            new(39, "决定书的内容与盖章", Confidence.Memory),
            new(40, "宣告后当场交付；当事人不在场的七日内依民事诉讼规定送达", Confidence.Memory),
            new(41, "未告知或者拒绝听取陈述申辩的处罚不能成立，当事人放弃的除外", Confidence.Memory),
            new(42, "停产停业、吊证、较大数额罚款等应告知听证权；三日内提出，七日前通知；公开；非本案调查人员主持；笔录", Confidence.Secondary),
            new(43, "听证结束后依法作出决定", Confidence.Memory),
            new(44, "处罚决定作出后当事人在期限内履行", Confidence.Memory),
            new(45, "复议诉讼期间不停止执行", Confidence.Memory),
            new(46, "罚缴分离；收到决定书之日起十五日内到指定银行缴款", Confidence.Secondary),
            new(47, "当场处罚二十元以下或者不当场收缴事后难以执行的可以当场收缴", Confidence.Memory),
            new(48, "边远、水上、交通不便地区当事人缴款确有困难并提出的，可以当场收缴", Confidence.Secondary),
            new(49, "当场收缴出具财政部门统一制发的收据，不出具的可拒缴", Confidence.Memory),
            new(50, "当场收缴的罚款二日内交机关，水上自抵岸之日起二日内；机关二日内缴付银行", Confidence.Memory),
            new(51, "到期不缴每日按罚款数额百分之三加处；拍卖抵缴；申请法院执行", Confidence.Memory),
            new(52, "确有经济困难的经申请批准可暂缓或者分期缴纳", Confidence.Secondary),
        ])
    {
        ShortTitle = "行政处罚法（2017）",
        Confidence = Confidence.Secondary,
        Caution = "已被2021年修订文本取代；依修订前后对照资料整理，原文条款未逐条核对，适用于2021年7月15日前立案的案件。本文本没有工作日的规定，期限按自然日计算，末日为节假日的顺延。",
    };

    /// <summary>Where the articles of the law of 2021 stood before. An article that was new in 2021 is left out, unless other rules said the like.</summary>
    public static readonly Concordance Before2021 = new(
        PenaltyLaw.Card.Code,
        [
            (9, Art(8)), (20, Art(18)), (22, Art(20)), (25, Art(21)), (27, Art(22)), (28, Art(23)), (29, Art(24)), (30, Art(25)), (31, Art(26)), (32, Art(27)),
            (33, Art(27)), (34, Art(4)), (35, Art(28)), (36, Art(29)), (38, Art(3)), (40, Art(30)), (41, ProcedureRules2019.Art(0)), (42, Art(37)), (43, Art(37)),
            (44, Art(31)), (45, Art(32)), (46, Art(36)), (48, ThreeSystemsOpinion.Art(6)), (51, Art(33)), (52, Art(34)), (53, Art(35)), (54, Art(36)), (55, Art(37)),
            (56, Art(37)), (57, Art(38)), (58, Art(38)), (59, Art(39)), (60, ProcedureRules2019.Art(0)), (61, Art(40)), (62, Art(41)), (63, Art(42)), (64, Art(42)),
            (65, Art(43)), (66, Art(52)), (67, Art(46)), (68, Art(47)), (69, Art(48)), (70, Art(49)), (71, Art(50)), (72, Art(51)), (73, Art(45)),
        ]);

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => new("CF17", article, paragraph, item);
}
