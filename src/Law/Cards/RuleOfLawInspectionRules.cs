using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>法治政府建设与责任落实督察工作规定.</summary>
public static class RuleOfLawInspectionRules
{
    public static readonly LawCard Card = new(
        "DC",
        "法治政府建设与责任落实督察工作规定",
        "中共中央办公厅、国务院办公厅",
        Version: new(2019, 4, 15),
        InForceFrom: new(2019, 4, 15),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "主要负责人第一责任人职责；部门年度报告每年三月一日前报告，四月一日前公开；督察方式与结果运用", Confidence.Secondary),
        ])
    {
        ShortTitle = "法治督察规定",
        Rank = LawRank.Document,
        DocumentNumber = "厅字〔2019〕28号",
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
