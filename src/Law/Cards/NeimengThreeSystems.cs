using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法.</summary>
public static class NeimengThreeSystems
{
    public static readonly LawCard Card = new(
        "NMG",
        "内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法",
        "内蒙古自治区人民政府",
        Version: new(2019, 12, 24),
        InForceFrom: new(2020, 2, 1),
        RepealedOn: null,
        WorkingDayTerms: [5],
        Articles:
        [
            new(10, "公开时隐去账号、产权证号、财产状况、住址、身份证号、联系方式", Confidence.Local),
            new(11, "不予公开的情形", Confidence.Local),
            new(18, "音像记录应包括的内容", Confidence.Local),
            new(19, "双方同录，开始前告知，中断说明原因", Confidence.Local),
            new(20, "二十四小时内上传办案系统，偏远地区具备条件即传", Confidence.Local),
            new(23, "不得剪辑、删改、提前销毁，调阅登记", Confidence.Local),
            new(29, "法制审核送审材料", Confidence.Local),
            new(31, "五个工作日内审核，可延长五个工作日；补正时间不计", Confidence.Local),
            new(32, "审核意见的处理与分歧报负责人", Confidence.Local),
        ])
    {
        ShortTitle = "内蒙古三项制度办法",
        Rank = LawRank.Local,
        Confidence = Confidence.Memory,
        Caution = "地方规定，仅作参数缺省值的参照。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
