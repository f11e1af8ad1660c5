using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>最高人民法院关于适用《中华人民共和国行政诉讼法》的解释.</summary>
public static class LitigationInterpretation
{
    public static readonly LawCard Card = new(
        "SJ",
        "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
        "最高人民法院",
        Version: new(2018, 2, 6),
        InForceFrom: new(2018, 2, 8),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(64, "未告知起诉期限的从知道起诉期限之日起算，最长不超过一年"),
            new(65, "不知道行为内容的不动产二十年、其他五年的最长保护期"),
            new(66, "对不履行职责的在履行期限届满之日起六个月内起诉"),
            new(128, "行政机关负责人包括正职、副职、参与分管和其他参与分管的负责人"),
            new(129, "涉及重大公共利益、社会高度关注、群体性事件等及法院书面建议的负责人应当出庭"),
            new(130, "负责人不出庭的应委托相应工作人员，不得仅委托律师出庭"),
            new(131, "负责人出庭应提交身份证明；不能出庭的提交加盖印章或者负责人签字的说明"),
            new(149, "制定机关收到规范性文件司法建议六十日内书面答复"),
            new(156, "申请执行应自法定起诉期限届满之日起三个月内提出，逾期无正当理由不受理"),
        ])
    {
        ShortTitle = "行政诉讼法解释",
        Rank = LawRank.JudicialInterpretation,
        DocumentNumber = "法释〔2018〕1号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
