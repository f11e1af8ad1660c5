using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Papers;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>
/// The order of a case file. Transport has no order of its own, so that of market regulation (市场监督管理行政处罚程序规定 art. 78) is
/// followed: main volume with filing, decision, other papers to the party, evidence, hearing, money, the rest; sub volume with source,
/// report, review, hearing report, discussion, closing, the rest.
/// </summary>
internal static class CaseFileOrder
{
    private static readonly string[] Main = ["立案登记表", "决定书及送达回证", "其他对外文书及送达回证", "证据材料", "听证笔录", "财物处理及缴款单据", "执行及其他"];
    private static readonly string[] Sub = ["案源材料", "调查报告", "法制审核意见", "听证报告", "集体讨论记录", "结案审批", "其他内部材料"];

    private static readonly PaperKind[][] MainPapers =
    [
        [Kinds.Filing],
        [Kinds.Decision, Kinds.SummaryDecision, Kinds.NoPenalty],
        [Kinds.Notice, Kinds.HearingNotice, Kinds.CorrectionOrder, Kinds.Measure, Kinds.MeasureExtension, Kinds.MeasureRelease, Kinds.Preservation, Kinds.PreservationRelease, Kinds.Transfer],
        [Kinds.Inquiry, Kinds.Scene, Kinds.Inspection, Kinds.Sampling],
        [Kinds.Hearing],
        [Kinds.Instalments],
        [Kinds.Assistance, Kinds.CopyNotice, Kinds.Demand, Kinds.EnforcementNotice, Kinds.EnforcementDecision, Kinds.Substitute, Kinds.EnforcementPause, Kinds.CourtApplication],
    ];

    private static readonly PaperKind[][] SubPapers =
    [
        [Kinds.Lead, Kinds.NotFiledApproval, Kinds.NotFiled], [Kinds.Report], [Kinds.LegalReview], [], [Kinds.Discussion], [Kinds.Closing], [Kinds.Approval, Kinds.Withdrawal, Kinds.MeasureApproval, Kinds.InstalmentApproval, Kinds.MajorFiling],
    ];

    private static readonly string[] OfTheVolume = [Kinds.Cover.Code, Kinds.Contents.Code, Kinds.Note.Code];

    /// <summary>All items in order, pages numbered. A paper begins on a new page; what was handed in counts the pages recorded for it, one when none is.</summary>
    internal static IReadOnlyList<CaseFileItem> Arrange(CaseRecord file)
    {
        var placed = file.Papers.Where(p => !OfTheVolume.Contains(p.Issued.Kind)).Select(p => Place(file, p)).Concat(Registered(file))
            .OrderBy(p => p.Item.Volume).ThenBy(p => p.Item.Group).ThenBy(p => p.Key.Day).ThenBy(p => p.Key.Branch).ThenBy(p => p.Key.Act).ThenBy(p => p.Key.Receipt).ToList();
        var items = new List<CaseFileItem>();
        var next = new Dictionary<Volume, int> { [Volume.Main] = 1, [Volume.Sub] = 1 };
        foreach (var (item, _) in placed)
        {
            items.Add(item with { FirstPage = next[item.Volume] });
            next[item.Volume] += item.Pages;
        }

        return items;
    }

    internal static string NameOf(Volume volume) => volume == Volume.Main ? "正卷" : "副卷";

    private static (CaseFileItem Item, (DateOnly Day, int Branch, int Act, int Receipt) Key) Place(CaseRecord file, FiledPaper paper)
    {
        var issued = paper.Issued;
        var kind = issued.Kind;
        var branch = file.RankOf(issued);
        var key = (issued.On, branch, issued.Act, 0);
        if (kind == Kinds.ServiceReceipt.Code && Served(file, issued) is { } served)
        {
            // A receipt follows the paper that it proves, wherever that stands.
            kind = served.Kind;
            key = (served.On, branch, served.Act, 1 + issued.Act);
        }

        var (volume, group) = GroupOf(kind);
        var name = (volume == Volume.Main ? Main : Sub)[group - 1];
        return (new(volume, group, name, issued.Title, issued.Number, issued.On, PageMeasure.Of(paper.Document), 0, null, issued.Id, paper.Document), key);
    }

    private static CasePaper? Served(CaseRecord file, CasePaper receipt) =>
        file.ActOf(receipt) is { } act && ServiceViews.In(act) is var (_, kinds)
            ? file.Papers.Select(p => p.Issued).LastOrDefault(p => p.Matter == receipt.Matter && p.Act <= receipt.Act && kinds.Any(k => k.Code == p.Kind))
            : null;

    private static (Volume Volume, int Group) GroupOf(string kind)
    {
        var main = Array.FindIndex(MainPapers, group => group.Any(k => k.Code == kind));
        var sub = Array.FindIndex(SubPapers, group => group.Any(k => k.Code == kind));
        return main >= 0 ? (Volume.Main, main + 1) : (Volume.Sub, sub >= 0 ? sub + 1 : Sub.Length);
    }

    /// <summary>What has no paper of ours: registered evidence, appraisals, receipts for money, court rulings.</summary>
    private static IEnumerable<(CaseFileItem Item, (DateOnly Day, int Branch, int Act, int Receipt) Key)> Registered(CaseRecord file)
    {
        foreach (var act in file.Case.Acts.Where(a => a.State == ActState.Done))
        {
            var v = act.Values;
            var item =
                act.Step == Steps.Evidence ? Handed(4, v.Get(EvidenceFields.EvidenceName), act, v.Number(EvidenceFields.Pages), v.Label(EvidenceFields.Kind))
                : act.Step == Steps.Appraisal ? Handed(4, $"{v.Get(EvidenceFields.AppraisalOf)}鉴定（检测）意见", act, v.Number(EvidenceFields.Pages), "鉴定意见")
                : act.Step == Steps.MonitorReview ? Handed(4, "电子技术监控记录及审核材料", act, null, "电子数据")
                : act.Step == Steps.Defence ? Handed(3, "陈述申辩材料", act, null, v.Label(DecisionFields.DefenceForm))
                : act.Step == Steps.Waiver ? Handed(3, "放弃陈述申辩声明", act, null, null)
                : act.Step == Steps.Payment ? Handed(6, "罚款缴纳票据", act, null, v.Label(ExecutionFields.Channel)) with { Number = v.Get(ExecutionFields.ReceiptNumber) }
                : act.Step == Steps.CourtResult ? Handed(7, "法院受理（裁定）文书", act, null, null)
                : null;
            if (item is not null)
            {
                yield return (item, (act.On, 0, act.Seq, 0));
            }
        }

        static CaseFileItem Handed(int group, string? title, ActView act, int? pages, string? remark) =>
            new(Volume.Main, group, Main[group - 1], title ?? Main[group - 1], null, act.On, Math.Max(1, pages ?? 1), 0, remark, null, null);
    }
}
