using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>What a major decision asks.</summary>
public static class DecisionFields
{
    public static readonly Field<string> Title = Make.Text("title", "决策事项") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice(
        "decision-kind", "决策类别", ("policy", "公共服务、市场监管等方面的重大公共政策措施"), ("plan", "重要规划"), ("resource", "重要自然资源、文化资源开发利用保护"), ("project", "重大公共建设项目"), ("other", "其他重大事项")) with { Required = true, InList = true };
    public static readonly Field<bool> InCatalogue = Make.YesNo("in-catalogue", "列入年度重大行政决策事项目录");
    public static readonly Field<string> NotListedReason = Make.Paragraph("not-listed-reason", "未列入目录的说明");
    public static readonly Field<string> Proposer = Make.Choice("proposer", "建议来源", ("leader", "机关负责人"), ("unit", "内设机构、下级单位"), ("deputy", "人大代表、政协委员"), ("public", "公民、法人和其他组织")) with { Required = true };
    public static readonly Field<string> Need = Make.Paragraph("need", "决策的必要性、可行性") with { Required = true };
    public static readonly Field<string> Undertaker = Make.Text("undertaker", "承办单位") with { Required = true };
    public static readonly Field<bool> Professional = Make.YesNo("professional", "专业性、技术性较强");
    public static readonly Field<bool> Risky = Make.YesNo("risky", "可能对社会稳定、公共安全等造成不利影响");
    public static readonly Field<bool> NeedsHearing = Make.YesNo("needs-hearing", "召开听证会");
    public static readonly Field<bool> NeedsReport = Make.YesNo("needs-report", "出台前须向同级党委请示报告");
    public static readonly Field<string> NoExpertsReason = Make.Text("no-experts-reason", "不需专家论证的理由");
    public static readonly Field<string> NoRiskReason = Make.Text("no-risk-reason", "不需风险评估的理由");

    public static readonly Field<string> DraftText = Make.Paragraph("draft-text", "草案主要内容") with { Required = true };
    public static readonly Field<string> Consulted = Make.Paragraph("consulted-units", "与有关单位协商情况，未达成一致的争议") with { Required = true };
    public static readonly Field<string> Options = Make.Paragraph("options", "有较大分歧时的备选方案");
    public static readonly Field<IReadOnlyList<string>> DraftFiles = Make.Files("draft-files", "决策草案");

    public static readonly Field<DateOnly> HearingOn = Make.Date("hearing-on", "听证会日期") with { Required = true };
    public static readonly Field<string> HearingPeople = Make.Paragraph("hearing-people", "遴选办法及参加人名单") with { Required = true };
    public static readonly Field<string> HearingText = Make.Paragraph("hearing-text", "听证情况及意见采纳") with { Required = true };

    public static readonly Field<IReadOnlyList<Facts>> ExpertRows = Make.Rows(
        "experts", "专家", Make.Text("expert-name", "姓名") with { Required = true }, Make.Text("expert-unit", "单位及职称") with { Required = true },
        Make.Choice("expert-view", "意见", ("agree", "同意"), ("amend", "修改后同意"), ("oppose", "不同意")) with { Required = true }) with { Required = true };
    public static readonly Field<bool> NoInterest = Make.YesNo("no-interest", "专家与决策没有直接利害关系") with { Required = true };
    public static readonly Field<string> ExpertText = Make.Paragraph("expert-text", "论证意见及采纳情况") with { Required = true };

    public static readonly Field<string> RiskLevel = Make.Choice("risk-level", "风险等级", ("low", "低"), ("medium", "中"), ("high", "高")) with { Required = true };
    public static readonly Field<string> RiskPoints = Make.Paragraph("risk-points", "风险点") with { Required = true };
    public static readonly Field<string> RiskMeasures = Make.Paragraph("risk-measures", "防范措施和处置预案") with { Required = true };
    public static readonly Field<bool> Controllable = Make.YesNo("controllable", "风险可控") with { Required = true };

    public static readonly Field<string> ReportText = Make.Paragraph("report-text", "请示报告及批复情况") with { Required = true };
    public static readonly Field<string> Outcome = Make.Choice("decision-outcome", "决定", ("adopt", "通过"), ("amend", "修改后通过"), ("postpone", "再次讨论或者暂缓"), ("reject", "不予通过")) with { Required = true, InList = true };
    public static readonly Field<string> DifferReason = Make.Paragraph("differ-reason", "决定与多数人意见不一致的理由");
    public static readonly Field<string> Minutes = Make.Paragraph("minutes", "会议记录要点，不同意见应当载明") with { Required = true };

    public static readonly Field<string> PublishedAt = Make.Text("published-at", "公布载体及网址") with { Required = true };
    public static readonly Field<bool> Explains = Make.YesNo("explains", "已同时解读并说明意见采纳情况") with { Required = true };
    public static readonly Field<string> Executor = Make.Text("executor", "执行单位") with { Required = true };
    public static readonly Field<string> ExecutionText = Make.Paragraph("execution-text", "执行、督查情况") with { Required = true };
    public static readonly Field<string> EvaluatedBy = Make.Text("evaluated-by", "评估单位") with { Required = true };
    public static readonly Field<string> EvaluationText = Make.Paragraph("evaluation-text", "评估情况") with { Required = true };
    public static readonly Field<string> EvaluationResult = Make.Choice("evaluation-result", "评估结论", ("continue", "继续执行"), ("adjust", "调整"), ("stop", "停止执行")) with { Required = true };
    public static readonly Field<string> ArchiveNote = Make.Paragraph("archive-note", "归档材料目录");
    public static readonly Field<string> StopReason = Make.Paragraph("stop-reason", "终止的理由") with { Required = true };

    /// <summary>The reasons for leaving out experts or risk assessment are given when the draft comes before the meeting.</summary>
    public static Step WithReasons(Step step) => step.Id == Meeting.Convene ? step with { Asks = [.. step.Asks, NoExpertsReason, NoRiskReason] } : step;

    /// <summary>The head decides as most of the others spoke, or nobody's view was against it.</summary>
    public static bool WithMajority(MatterView view)
    {
        var stances = view.Done(Meeting.Speak).Select(a => a.Values.Get(Meeting.Stance)).ToList();
        var inFavour = stances.Count(s => s is "agree" or "amend");
        return view.Facts.Get(Outcome) is "adopt" or "amend" ? inFavour * 2 >= stances.Count : inFavour * 2 <= stances.Count;
    }
}
