namespace Fatong.Web.Matters;

/// <summary>What a ledger entry says, in one Chinese phrase.</summary>
internal static class EntryWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["matter.opened.v1"] = "立案（开办）", ["act.done.v1"] = "环节生效", ["act.submitted.v1"] = "提交签批", ["act.signed.v1"] = "签批", ["act.returned.v1"] = "退回",
        ["act.withdrawn.v1"] = "撤回", ["act.corrected.v1"] = "更正", ["paper.printed.v1"] = "打印文书", ["paper.downloaded.v1"] = "下载文书", ["record.entered.v1"] = "登记",
        ["record.corrected.v1"] = "更正记录", ["indicator.defined.v1"] = "定义指标", ["indicator.revised.v1"] = "修订指标口径", ["indicator.retired.v1"] = "停用指标", ["record.printed.v1"] = "打印记录", ["record.withdrawn.v1"] = "作废记录", ["record.merged.v1"] = "合并记录", ["number.voided.v1"] = "作废文号", ["snapshot.taken.v1"] = "固化指标",
        ["export.made.v1"] = "导出", ["matter.printed.v1"] = "打印事项表",
        ["number.void-asked.v1"] = "申请作废文号", ["number.void-refused.v1"] = "不同意作废文号", ["paper.reissued.v1"] = "重新出具文书", ["word.set.v1"] = "设定文号用字",
        ["case-file.printed.v1"] = "打印案卷", ["case-file.downloaded.v1"] = "下载电子卷宗",
        ["report.checked.v1"] = "检查报告", ["report.check-withdrawn.v1"] = "移出已检查的报告",
        ["report.drafted.v1"] = "起草年度报告", ["report.edited.v1"] = "修改报告章节", ["report.assigned.v1"] = "指定章节负责人", ["report.section-signed.v1"] = "签认报告章节",
        ["report.commented.v1"] = "对报告提意见", ["report.comment-resolved.v1"] = "处理报告意见", ["report.refrozen.v1"] = "重新固化报告数字", ["report.dropped.v1"] = "作废报告稿",
        ["report.released.v1"] = "发布年度报告", ["report.unreleased.v1"] = "撤回已发布的报告", ["report.style-set.v1"] = "设定行文格式",
    };

    internal static string Of(string kind) => Known.GetValueOrDefault(kind, kind);
}
