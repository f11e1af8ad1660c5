using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见.</summary>
public static class ThreeSystemsOpinion
{
    public static readonly LawCard Card = new(
        "G118",
        "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
        "国务院办公厅",
        Version: new(2018, 12, 5),
        InForceFrom: new(2018, 12, 5),
        RepealedOn: null,
        WorkingDayTerms: [7, 20],
        Articles:
        [
            new(4, "事前公开主体、人员、职责、权限、依据、程序、救济和随机抽查清单"),
            new(5, "事中公示身份，出具文书，告知事由依据权利"),
            new(6, "处罚和许可决定七个工作日内公开，其他执法决定二十个工作日内公开"),
            new(7, "启动、取证、审核、决定、送达、执行全程文字记录"),
            new(8, "直接涉及人身自由、生命健康、重大财产权益的现场和场所全程音像记录"),
            new(9, "加强记录信息归档保存"),
            new(10, "发挥全过程记录的作用，调阅和管理"),
            new(11, "明确审核机构，法制审核人员不低于执法人员总数百分之五"),
            new(12, "制定重大执法决定法制审核目录清单"),
            new(13, "法制审核的内容与意见处理"),
        ])
    {
        ShortTitle = "三项制度意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2018〕118号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
