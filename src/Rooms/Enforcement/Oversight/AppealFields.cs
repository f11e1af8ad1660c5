using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>What reconsideration and litigation ask alike.</summary>
public static class AppealFields
{
    public static readonly Field<string> Title = Make.Text("title", "案件名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Applicant = Make.Text("applicant", "申请人（原告）") with { Required = true, InList = true, Searched = true, Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Against = Make.Choice(
        "against", "被复议（被诉）行为",
        ("penalty", "行政处罚"), ("measure", "行政强制"), ("licence", "行政许可"), ("disclosure", "政府信息公开"), ("omission", "不履行法定职责"), ("compensation", "行政赔偿"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> AgainstText = Make.Paragraph("against-text", "行为的文号、内容和申请人（原告）的请求、理由") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Copies = Make.Files("copies", "申请书（起诉状）副本及通知");
    public static readonly Field<bool> Simple = Make.YesNo("simple", "适用简易程序");

    public static readonly Field<Guid> Agent = Make.Link("agent", "委托的工作人员", "staff") with { Required = true };
    public static readonly Field<string> Lawyer = Make.Text("lawyer", "委托的律师（法律顾问、公职律师）");

    public static readonly Field<string> ReplyText = Make.Paragraph("reply-text", "答复（答辩）意见：事实、证据、依据、程序") with { Required = true };
    public static readonly Field<string> ReplyClaim = Make.Text("reply-claim", "请求") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> EvidenceList = Make.Rows(
        "evidence-list", "证据和依据清单", Make.Text("evidence-item", "名称") with { Required = true }, Make.Text("evidence-proves", "证明事项") with { Required = true, MaxLength = 500 },
        Make.Count("evidence-pages", "页数", "页")) with { Required = true };
    public static readonly Field<bool> NoNewEvidence = Make.YesNo("no-new-evidence", "所附证据均在作出行为时收集") with { Required = true };

    public static readonly Field<bool> HeadCame = Make.YesNo("head-came", "负责人出席");
    public static readonly Field<Guid> HeadWho = Make.Link("head-who", "出席的负责人", "staff");
    public static readonly Field<string> HeadRank = Make.Choice("head-rank", "负责人身份", ("principal", "主要负责人"), ("deputy", "副职负责人"), ("branch", "参与分管的负责人"));
    public static readonly Field<bool> HeadSpoke = Make.YesNo("head-spoke", "就实质性解决争议发表意见");
    public static readonly Field<string> AbsenceReason = Make.Choice(
        "absence-reason", "不能出席的理由", ("force", "不可抗力"), ("accident", "意外事件"), ("duty", "需要履行他人不能代替的公务"), ("court", "法院认可的其他正当理由"));
    public static readonly Field<string> AbsenceText = Make.Paragraph("absence-text", "不能出席的情况说明");
    public static readonly Field<bool> LawyerCame = Make.YesNo("lawyer-came", "法律顾问（律师）出席");

    public static readonly Field<string> PerformText = Make.Paragraph("perform-text", "履行情况") with { Required = true };
    public static readonly Field<string> Cause = Make.Choice(
        "fault-cause", "被纠错（败诉）原因", ("facts", "事实不清、证据不足"), ("law", "适用依据错误"), ("procedure", "违反法定程序"), ("power", "超越职权、滥用职权"), ("unfair", "明显不当"), ("omission", "不履行职责"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Lessons = Make.Paragraph("lessons", "教训和改进措施") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");
}
