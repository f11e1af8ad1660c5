using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>What counsel was asked and what he answered: the opinion ledger of the engagement.</summary>
public static class CounselServices
{
    public static readonly Field<string> Title = Name("服务事项");
    public static readonly Field<Guid> Counsel = Make.Link("counsel", "法律顾问", "legal-counsel") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "服务类型", ("advice", "法律咨询"), ("opinion", "出具法律意见"), ("contract", "合同协议审核"), ("enforcement", "执法案件研究"), ("negotiation", "谈判调解"), ("lecture", "法治讲座")) with { Required = true, InList = true };
    public static readonly Field<string> Number = Make.Text("number", "意见书编号") with { InList = true, MaxLength = 40 };
    public static readonly Field<DateOnly> On = Held("提请日期");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("提请科室") with { Required = true };
    public static readonly Field<string> Question = Make.Paragraph("question", "提请内容") with { Required = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "要求答复日期");
    public static readonly Field<DateOnly> Answered = Make.Date("answered", "答复日期") with { InList = true };
    public static readonly Field<string> Opinion = Make.Paragraph("opinion", "法律意见");
    public static readonly Field<string> Adopted = Make.Choice("adopted", "采纳情况", ("all", "采纳"), ("part", "部分采纳"), ("none", "未采纳")) with { InList = true };
    public static readonly Field<string> Why = Make.Text("why", "未采纳理由") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<string>> Files = Proof("意见书");

    public static readonly Register Declaration = new(
        "counsel-service", "法律顾问服务台账", [Title, Counsel, Kind, Number, On, Unit, Question, Due, Answered, Opinion, Adopted, Why, Files])
    {
        Title = Title, NotAhead = [Answered], On = On, Key = Number, Unit = Unit, Group = CounselGroup.Menu, Systems = [56], Keepers = Office,
        Rules = [NotBefore(Due, On), NotBefore(Answered, On), NeededWith(Opinion, Answered), NeededWhen(Why, Adopted, "part", "none")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("counsel_services", "法律顾问服务件数", "件", Nature.Flow, "报告期内提请法律顾问办理的服务事项件数，按提请日期统计。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M04", Dimensions = [Kind, Counsel] },
        new(
            "counsel_opinions_adopted_rate", "法律意见采纳率", "%", Nature.Rate, "报告期内已答复的法律意见中全部或者部分采纳的件数，除以已答复的件数。", 1,
            FigureQuery.CountRecords(Declaration).Only(Known(Answered) & Is(Adopted, "all", "part")))
        { Group = "M04", Per = FigureQuery.CountRecords(Declaration).Only(Known(Answered)), Dimensions = [Kind] },
    ];
}
