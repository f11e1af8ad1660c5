using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Governance.Documents;

/// <summary>What the life of a normative document asks.</summary>
public static class DocumentFields
{
    public static readonly Field<string> Title = Make.Text("title", "文件名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Origin = Make.Choice("origin", "来源", ("new", "新制定"), ("kept", "系统启用前已经施行，补录")) with { Required = true };
    public static readonly Field<string> PlanReason = Make.Paragraph("plan-reason", "制定（保留）的必要性和评估论证") with { Required = true };
    public static readonly Field<bool> Joint = Make.YesNo("joint", "与其他机关联合制发");
    public static readonly Field<bool> TouchesRights = Make.YesNo("touches-rights", "涉及群众切身利益或者对权利义务有重大调整");
    public static readonly Field<bool> CloseToMarket = Make.YesNo("close-to-market", "与市场主体生产经营密切相关");
    public static readonly Field<bool> Trial = Make.YesNo("trial", "名称为“暂行”“试行”");
    public static readonly Field<string> Supersedes = Make.Text("supersedes", "拟修改、废止的文件");

    public static readonly Field<string> DraftText = Make.Paragraph("document-text", "文件正文（送审稿）") with { Required = true };
    public static readonly Field<string> DraftNote = Make.Paragraph("draft-note", "起草说明和制定依据") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Forbidden = Make.Choices(
        "forbidden", "已核对不含下列内容",
        ("powers", "增设职权、减少法定职责"), ("licence", "设定许可、处罚、强制、收费等"), ("proof", "增加许可条件、设定循环证明"), ("rights", "违法减损权利、增加义务"),
        ("monopoly", "地方保护、限制公平竞争"), ("own-name", "以内设机构名义制发")) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> DraftFiles = Make.Files("draft-files", "送审稿及附件");
    public static readonly Field<string> BusinessHeard = Make.Paragraph("business-heard", "听取市场主体、行业协会商会意见及采纳情况");

    public static readonly Field<string> Outcome = Make.Choice("document-outcome", "审议结果", ("adopt", "通过"), ("amend", "修改后通过"), ("return", "退回起草单位"), ("reject", "不予通过")) with { Required = true };
    public static readonly Field<string> Minutes = Make.Paragraph("minutes", "会议纪要要点") with { Required = true };
    public static readonly Field<string> NotAdoptedNote = Make.Paragraph("not-adopted-note", "未完全采纳审核意见的书面说明");

    public static readonly Field<string> Number = Make.Text("document-number", "发文字号") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> UnifiedNumber = Make.Text("unified-number", "规范性文件统一编号") with { Required = true, InList = true };
    public static readonly Field<DateOnly> EffectiveFrom = Make.Date("effective-from", "施行日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> ValidUntil = Make.Date("valid-until", "有效期至") with { Required = true, InList = true };
    public static readonly Field<string> PublishedAt = Make.Text("published-at", "公布载体及网址") with { Required = true };
    public static readonly Field<string> InterpretedAt = Make.Text("interpreted-at", "解读载体及网址") with { Required = true };
    public static readonly Field<string> Interpretation = Make.Paragraph("interpretation", "解读要点") with { Required = true };

    public static readonly Field<string> FiledWith = Make.Text("filed-with", "备案机关") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> FilingPapers = Make.Choices(
        "filing-papers", "报备材料", ("report", "备案报告"), ("text", "正式文本"), ("note", "起草说明"), ("basis", "制定依据"), ("review", "合法性审核意见"), ("competition", "公平竞争审查结论")) with { Required = true };
    public static readonly Field<string> ReceiptNumber = Make.Text("receipt-number", "备案登记号") with { Required = true };
    public static readonly Field<string> ReceiptResult = Make.Choice("receipt-result", "备案审查结果", ("filed", "准予备案"), ("correct", "要求纠正"), ("not-filed", "不予备案")) with { Required = true };

    public static readonly Field<string> EvaluationText = Make.Paragraph("evaluation-text", "实施效果评估") with { Required = true };
    public static readonly Field<string> Round = Make.Text("clean-up-round", "清理批次") with { Required = true };
    public static readonly Field<string> CleanUpKind = Make.Choice("clean-up-kind", "清理方式", ("regular", "定期清理"), ("special", "专项清理"), ("instant", "即时清理（上位法变动）"), ("expiry", "有效期届满前评估")) with { Required = true };
    public static readonly Field<string> CleanUpResult = Make.Choice("clean-up-result", "清理结论", ("keep", "继续有效"), ("amend", "修改"), ("repeal", "废止"), ("lapsed", "宣布失效")) with { Required = true, InList = true };
    public static readonly Field<string> CleanUpReason = Make.Paragraph("clean-up-reason", "清理理由及上位法依据") with { Required = true };
    public static readonly Field<DateOnly> ExtendedUntil = Make.Date("extended-until", "继续有效至");
    public static readonly Field<string> AmendText = Make.Paragraph("amend-text", "修改内容") with { Required = true };
    public static readonly Field<string> AmendNumber = Make.Text("amend-number", "修改决定文号") with { Required = true };
    public static readonly Field<string> RepealNumber = Make.Text("repeal-number", "废止（失效）决定文号") with { Required = true };
    public static readonly Field<string> RepealAt = Make.Text("repeal-at", "公布载体及网址") with { Required = true };
    public static readonly Field<string> StopReason = Make.Paragraph("stop-reason", "终止制定的理由") with { Required = true };
}
