using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Inspection.Visits;

/// <summary>What a visit asks and works out.</summary>
public static class VisitFields
{
    public static readonly Field<string> Title = Make.Text("title", "检查任务") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Target = Make.Link("object", "检查对象", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<Guid> Item = Make.Link("item", "检查事项", "inspection-item") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> Also = Make.Links("also", "一并检查的事项", "inspection-item") with { Help = "综合查一次：同一次检查中一并查完的其他事项，检查表合成一份" };
    public static readonly Field<string> Source = Kinds.Source("source", "任务来源") with { Required = true, InList = true };
    public static readonly Field<string> SourceNote = Make.Text("source-note", "来源说明") with { Help = "投诉工单号、交办文号、移送函号" };
    public static readonly Field<Guid> TeamHead = Make.Link("head", "组长", "staff");
    public static readonly Field<DateOnly> DueBy = Make.Date("due-by", "检查完成期限") with { Required = true };
    public static readonly Field<string> With = Make.Text("with", "联合检查部门");
    public static readonly Field<bool> Urgent = Make.YesNo("urgent", "紧急检查") with { Required = true, Help = "没有公布的事项、计划或者扫码的检查，只能作为经批准的紧急检查" };
    public static readonly Field<string> UrgentReason = Make.Paragraph("urgent-reason", "紧急检查的理由");

    public static readonly Field<IReadOnlyList<Guid>> Team = Make.Links("team", "检查组", "staff");
    public static readonly Field<Guid> Party = Make.Link("party", "当事人", "party");
    public static readonly Field<bool> Drawn = Make.YesNo("drawn", "由抽取产生");
    public static readonly Field<bool> ItemListed = Make.YesNo("item-listed", "事项已公布");
    public static readonly Field<bool> InPlan = Make.YesNo("in-plan", "列入年度计划");
    public static readonly Field<long> VisitsBefore = Make.Count("visits-before", "本年度已检查", "次");
    public static readonly Field<long> Cap = Make.Count("cap", "年度检查上限", "次");
    public static readonly Field<bool> OverCap = Make.YesNo("over-cap", "超过年度上限");

    public static readonly Field<string> Verdict = Make.Choice("verdict", "审批意见", ("agree", "批准"), ("reject", "不批准")) with { Required = true };
    public static readonly Field<string> Opinion = Make.Paragraph("opinion", "审批说明");
    public static readonly Field<string> ReplaceReason = Make.Paragraph("replace-reason", "更换人员的理由") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> NewTeam = Team with { Required = true };
    public static readonly Field<string> CancelReason = Make.Paragraph("cancel-reason", "取消任务的理由") with { Required = true };

    public static readonly Field<DateTimeOffset> NoticeFor = Make.Moment("notice-for", "检查时间") with { Required = true };
    public static readonly Field<DateTimeOffset> ScannedAt = Make.Moment("scanned-at", "企业扫码时间") with { Required = true };
    public static readonly Field<string> ScannedBy = Make.Text("scanned-by", "企业扫码人") with { Required = true, MaxLength = 40, Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> MakeUpReason = Make.Choice("make-up-reason", "补录原因", ("urgent", "紧急检查先查后补"), ("fault", "系统或者网络故障"), ("refused", "企业拒绝扫码")) with { Required = true };

    public static readonly Field<DateTimeOffset> Began = Make.Moment("began", "开始时间") with { Required = true };
    public static readonly Field<DateTimeOffset> Ended = Make.Moment("ended", "结束时间") with { Required = true };
    public static readonly Field<string> Place = Make.Text("place", "检查地点") with { Required = true };
    public static readonly Field<string> Present = Make.Text("present", "在场人（被检查人、见证人）") with { Required = true, MaxLength = 40, Sensitivity = Sensitivity.Personal };
    public static readonly Field<bool> Shown = Make.YesNo("shown", "已出示证件、说明事由") with { Required = true };
    public static readonly Field<string> Line = Make.Text("line", "检查项目") with { Required = true, MaxLength = 400 };
    public static readonly Field<string> Found = Make.Choice("found", "结果", ("ok", "符合"), ("problem", "不符合"), ("na", "不涉及")) with { Required = true };
    public static readonly Field<string> Note = Make.Text("note", "情况") with { MaxLength = 400 };
    public static readonly Field<IReadOnlyList<Facts>> Checklist = Make.Rows("checklist", "检查表", Line, Found, Note) with { Required = true };
    public static readonly Field<string> Findings = Make.Paragraph("findings", "检查情况") with { Required = true };
    public static readonly Field<long> HazardsSeen = Make.Count("hazards", "发现隐患", "条") with { Required = true };
    public static readonly Field<long> Fixed = Make.Count("fixed", "其中当场整改", "条") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Photos = Make.Files("photos", "现场照片");
    public static readonly Field<string> Signing = Make.Choice("signing", "被检查人签名", ("signed", "已签名"), ("refused", "拒绝签名")) with { Required = true };
    public static readonly Field<string> SigningNote = Make.Text("signing-note", "拒签情况");
    public static readonly Field<Guid> Expert = Make.Link("expert", "随同专家", "inspection-expert");
    public static readonly Field<string> ExpertOpinion = Make.Paragraph("expert-opinion", "专家意见");

    public static readonly Field<string> Outcome = Make.Choice(
        "outcome", "检查结果",
        ("clear", "未发现问题"), ("fixed", "发现问题已当场整改"), ("rectify", "发现问题责令限期整改"), ("violation", "涉嫌违法转案件线索"),
        ("absent", "通过登记的住所、场所无法联系"), ("refused", "不配合检查情节严重"), ("ceased", "已停业")) with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> OutcomeNote = Make.Paragraph("outcome-note", "结果说明") with { Sensitivity = Sensitivity.Open };

    public static readonly Field<string> AppealText = Make.Paragraph("appeal-text", "异议理由") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> AppealFiles = Make.Files("appeal-files", "异议材料");
    public static readonly Field<string> AppealVerdict = Make.Choice("appeal-verdict", "处理意见", ("upheld", "维持原结果"), ("corrected", "更正结果")) with { Required = true };
    public static readonly Field<string> AppealReply = Make.Paragraph("appeal-reply", "答复内容") with { Required = true };

    public static readonly Field<string> Rating = Make.Choice("rating", "企业评价", ("5", "非常满意"), ("4", "满意"), ("3", "基本满意"), ("2", "不满意"), ("1", "非常不满意")) with { Required = true, InList = true };
    public static readonly Field<bool> FiveBans = Make.YesNo("five-bans", "反映有逐利检查、干扰经营等情形") with { Required = true };
    public static readonly Field<string> RatingNote = Make.Paragraph("rating-note", "评价意见");
}
