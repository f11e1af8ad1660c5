using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement;

/// <summary>What happens after the decision: payment, demand, court, remedies, closing.</summary>
public static class ExecutionFields
{
    public static readonly Field<bool> Masked = Make.YesNo("masked", "已隐去不应公开的信息") with { Required = true };
    public static readonly Field<string> WithdrawnReason = Make.Paragraph("withdrawn-reason", "撤回公开的理由") with { Required = true };

    public static readonly Field<long> Paid = Make.Money("paid", "本次缴纳金额") with { Required = true, Min = 1 };
    public static readonly Field<string> Channel = Make.Choice("channel", "缴纳方式", ("on-spot", "当场收缴"), ("bank", "银行缴款"), ("electronic", "电子支付")) with { Required = true };
    public static readonly Field<string> CashGround = Make.Choice(
        "cash-ground", "当场收缴事由", ("small", "当场处罚一百元以下"), ("hard", "不当场收缴事后难以执行"), ("remote", "边远、水上、交通不便，当事人提出"));
    public static readonly Field<string> ReceiptNumber = Make.Text("receipt-number", "票据号码") with { Required = true };
    public static readonly Field<string> HandedTo = Make.Text("handed-to", "上缴情况") with { Required = true };

    public static readonly Field<string> Hardship = Make.Paragraph("hardship", "当事人经济困难情况及申请") with { Required = true };
    public static readonly Field<string> PlanKind = Make.Choice("plan-kind", "批准方式", ("instalments", "分期缴纳"), ("deferral", "延期缴纳"), ("refused", "不予批准")) with { Required = true };
    public static readonly Field<DateOnly> PlanUntil = Make.Date("plan-until", "最后一期届满日") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> Plan = Make.Rows(
        "plan", "各期安排", Make.Count("plan-no", "期次", "期") with { Required = true }, Make.Date("plan-due", "缴纳期限") with { Required = true }, Make.Money("plan-sum", "金额") with { Required = true });

    public static readonly Field<long> Surcharge = Make.Money("surcharge", "加处罚款金额") with { Required = true, Min = 1 };
    public static readonly Field<string> SurchargeBasis = Make.Paragraph("surcharge-basis", "计算过程") with { Required = true };

    public static readonly Field<string> Subject = Make.Text("demand-subject", "催告履行的义务及标的") with { Required = true };
    public static readonly Field<DateOnly> DemandTerm = Make.Date("demand-term", "催告履行期限") with { Required = true };
    public static readonly Field<string> DemandMeasure = Make.Choice(
        "demand-measure", "逾期措施", ("court", "申请法院强制执行"), ("surcharge", "加处罚款"), ("auction", "拍卖查扣财物抵缴"), ("substitute", "代履行"), ("other", "其他强制执行")) with { Required = true };

    /// <summary>The day by which the party could still ask for reconsideration or sue; the three months for the court run from it.</summary>
    public static readonly Field<DateOnly> RemedyExpires = Make.Date("remedy-expires", "复议、诉讼期限届满日") with { Required = true };

    public static readonly Field<string> CourtName = Make.Text("court-name", "申请的法院") with { Required = true };
    public static readonly Field<long> CourtAmount = Make.Money("court-amount", "申请执行金额") with { Required = true };
    public static readonly Field<string> CourtLateReason = Make.Paragraph("court-late-reason", "逾期申请的正当理由");
    public static readonly Field<IReadOnlyList<string>> CourtFiles = Make.Files("court-files", "申请材料") with { Required = true };
    public static readonly Field<bool> CourtAccepted = Make.YesNo("court-accepted", "法院已受理") with { Required = true };
    public static readonly Field<string> CourtRuling = Make.Paragraph("court-ruling", "法院裁定结果");

    public static readonly Field<string> PauseGround = Make.Choice(
        "pause-ground", "中止事由", ("hardship", "履行确有困难或者暂无履行能力"), ("third", "第三人主张权利"), ("harm", "可能造成难以弥补的损失"), ("other", "其他")) with { Required = true };
    public static readonly Field<string> ResumeReason = Make.Paragraph("resume-reason", "恢复执行的理由") with { Required = true };
    public static readonly Field<string> EndGround = Make.Choice(
        "end-ground", "终结事由", ("died", "公民死亡，无遗产且无义务承受人"), ("dissolved", "组织终止，无财产且无义务承受人"), ("lost", "执行标的灭失"), ("annulled", "据以执行的决定被撤销"), ("suspended", "中止满三年未恢复，不再执行"), ("other", "其他")) with { Required = true };
    public static readonly Field<DateOnly> SelfRemovalTerm = Make.Date("self-removal-term", "自行拆除期限") with { Required = true };
    public static readonly Field<string> EnforcementWay = Make.Paragraph("enforcement-way", "强制执行的方式和时间") with { Required = true };
    public static readonly Field<string> EnforcementReason = Make.Paragraph("enforcement-reason", "催告情况及强制执行理由") with { Required = true };
    public static readonly Field<string> SubstituteBy = Make.Text("substitute-by", "代履行人") with { Required = true };
    public static readonly Field<long> SubstituteCost = Make.Money("substitute-cost", "代履行费用预算") with { Required = true };
    public static readonly Field<DateOnly> SubstituteOn = Make.Date("substitute-on", "代履行时间") with { Required = true };
    public static readonly Field<bool> SubstituteNow = Make.YesNo("substitute-now", "需立即清除道路、航道遗洒物、障碍物或者污染物");
    public static readonly Field<string> SubstituteResult = Make.Paragraph("substitute-result", "代履行情况及到场人员") with { Required = true };

    public static readonly Field<string> ReviewedBy = Make.Text("reconsidered-by", "复议机关") with { Required = true };
    public static readonly Field<string> ReconsiderationNumber = Make.Text("reconsideration-number", "复议案号") with { Required = true };
    public static readonly Field<string> ReconsiderationOutcome = Make.Choice(
        "reconsideration-outcome", "复议结果",
        ("maintained", "维持"), ("changed", "变更"), ("annulled", "撤销"), ("illegal", "确认违法或者无效"), ("rejected", "驳回申请"), ("withdrawn", "撤回申请"), ("settled", "调解或者和解")) with { Required = true };
    public static readonly Field<string> SuitCourt = Make.Text("suit-court", "受诉法院") with { Required = true };
    public static readonly Field<string> SuitNumber = Make.Text("suit-number", "诉讼案号") with { Required = true };
    public static readonly Field<string> SuitOutcome = Make.Choice(
        "suit-outcome", "裁判结果",
        ("dismissed", "驳回诉讼请求或者起诉"), ("withdrawn", "撤诉"), ("changed", "判决变更"), ("annulled", "判决撤销"), ("illegal", "确认违法或者无效"), ("settled", "调解")) with { Required = true };
    public static readonly Field<bool> SuitFinal = Make.YesNo("suit-final", "裁判已生效") with { Required = true };
    public static readonly Field<bool> LeaderAppeared = Make.YesNo("leader-appeared", "主要负责人出庭");
    public static readonly Field<string> ReplyText = Make.Paragraph("reply-text", "答复（答辩）要点及证据依据") with { Required = true };

    public static readonly Field<string> FiledWith = Make.Text("filed-with", "备案机关") with { Required = true };
    public static readonly Field<string> CopiedTo = Make.Text("copied-to", "抄告机关") with { Required = true };
    public static readonly Field<string> CopiedText = Make.Paragraph("copied-text", "抄告内容") with { Required = true };

    /// <summary>The six grounds of CX122.</summary>
    public static readonly Field<string> ClosingGround = Make.Choice(
        "closing-ground", "结案情形",
        ("withdrawn", "撤销立案或者终止调查"), ("no-penalty", "不予行政处罚"), ("executed", "处罚决定执行完毕（含法院受理强制执行）"), ("transferred", "移送有管辖权的机关"),
        ("unenforceable", "客观上无法执行或者无需执行"), ("other", "其他应当结案的情形")) with { Required = true };
    public static readonly Field<string> Result = Make.Paragraph("result", "处理结果") with { Required = true };
    public static readonly Field<string> Execution = Make.Paragraph("execution", "执行情况") with { Required = true };
    public static readonly Field<string> Retention = Make.Choice("retention", "保管期限", ("30", "三十年"), ("permanent", "永久")) with { Required = true };
    public static readonly Field<string> ArchiveNumber = Make.Text("archive-number", "档号") with { Required = true };
    public static readonly Field<long> ArchivePages = Make.Count("archive-pages", "总页数", "页") with { Required = true };
    public static readonly Field<string> NotPublished = Make.Choice(
        "not-published", "不予公开的法定事由", ("minor", "涉及未成年人"), ("secret", "国家秘密、商业秘密或者个人隐私"), ("security", "危害国家安全、公共安全或者社会稳定"), ("annulled", "决定已被变更、撤销或者确认违法"));
}
