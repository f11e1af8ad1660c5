using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>What every legality review asks, whether it stands alone or is a step of a decision or document. The same code means the same everywhere.</summary>
public static class ReviewFields
{
    public static readonly Field<string> SubmittedText = Make.Paragraph("submitted-text", "送审说明（依据、主要内容、拟解决的问题）") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Materials = Make.Choices(
        "materials", "送审材料",
        ("draft", "草案及起草说明"), ("basis", "依据的法律法规政策"), ("comments", "征求意见及采纳情况"), ("experts", "专家论证意见"), ("risk", "风险评估报告"),
        ("competition", "公平竞争审查情况"), ("other", "其他材料")) with { Required = true };
    public static readonly Field<DateOnly> ReviewDue = Make.Date("review-due", "要求完成审查的日期") with { Required = true };
    public static readonly Field<string> UrgentReason = Make.Paragraph("urgent-reason", "情况紧急、缩短期限的说明");
    public static readonly Field<IReadOnlyList<string>> Drafts = Make.Files("drafts", "送审文件");

    public static readonly Field<string> CounselName = Make.Text("counsel-name", "法律顾问、公职律师姓名及单位") with { Required = true };
    public static readonly Field<string> CounselKind = Make.Choice("counsel-kind", "身份", ("counsel", "外聘法律顾问"), ("government", "公职律师"), ("expert", "专家")) with { Required = true };
    public static readonly Field<string> CounselText = Make.Paragraph("counsel-text", "法律顾问意见") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> CounselFiles = Make.Files("counsel-files", "法律意见书");

    public static readonly Field<bool> Competence = Make.YesNo("competence", "符合法定权限");
    public static readonly Field<bool> ProcedureRight = Make.YesNo("procedure-right", "履行法定程序");
    public static readonly Field<bool> ContentRight = Make.YesNo("content-right", "内容符合法律规定");
    public static readonly Field<string> Conclusion = Make.Choice(
        "review-conclusion", "审查结论", ("pass", "合法"), ("amend", "应当修改"), ("reject", "不合法，不得提交讨论")) with { Required = true, InList = true };
    public static readonly Field<string> OpinionText = Make.Paragraph("opinion-text", "审查意见") with { Required = true };

    public static readonly Field<long> ItemNo = Make.Count("item-no", "序号", "") with { Required = true, Min = 1 };
    public static readonly Field<string> ItemText = Make.Text("item-text", "意见") with { Required = true, MaxLength = 1000 };
    public static readonly Field<string> ItemBasis = Make.Text("item-basis", "依据") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<Facts>> OpinionItems = Make.Rows("opinion-items", "逐项意见", ItemNo, ItemText, ItemBasis);

    public static readonly Field<string> Adopted = Make.Choice("adopted", "采纳情况", ("yes", "采纳"), ("part", "部分采纳"), ("no", "未采纳")) with { Required = true };
    public static readonly Field<string> AdoptedWhere = Make.Text("adopted-where", "落实在何处（条款、页码）") with { MaxLength = 500 };
    public static readonly Field<string> AdoptedBy = Make.Text("adopted-by", "落实人") with { Required = true };
    public static readonly Field<string> NotAdoptedReason = Make.Text("not-adopted-reason", "未采纳的理由") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<Facts>> AdoptionItems =
        Make.Rows("adoption-items", "意见采纳台账", ItemNo, Adopted, AdoptedWhere, AdoptedBy, NotAdoptedReason) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> RevisedDrafts = Make.Files("revised-drafts", "修改稿");

    /// <summary>The opinion asks for changes or says no.</summary>
    public static readonly Condition NeedsChange = Is(Conclusion, "amend", "reject");
}
