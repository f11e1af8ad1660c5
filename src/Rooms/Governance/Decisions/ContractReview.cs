using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>Review of a contract before it is signed (合同审查), and what the law wants of it afterwards.</summary>
public static class ContractReview
{
    public static readonly StepId Submit = new("submit");
    public static readonly StepId SendBack = new("send-back");
    public static readonly StepId Revise = new("revise");
    public static readonly StepId Counsel = new("counsel");
    public static readonly StepId Opinion = new("opinion");
    public static readonly StepId Adopt = new("adopt");
    public static readonly StepId Approve = new("approve");
    public static readonly StepId Sign = new("sign");
    public static readonly StepId Announce = new("announce");
    public static readonly StepId FileCopy = new("file-copy");
    public static readonly StepId Close = new("close");
    public static readonly StepId Abandon = new("abandon");

    public static readonly Field<string> Title = Make.Text("title", "合同名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice(
        "contract-kind", "合同类别",
        ("procurement", "政府采购合同"), ("construction", "建设工程合同"), ("service", "服务、委托合同"), ("lease", "租赁合同"), ("concession", "特许经营合同"),
        ("cooperation", "合作协议、框架协议"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Counterparty = Make.Text("counterparty", "对方当事人") with { Required = true, InList = true, Searched = true };
    public static readonly Field<long> Amount = Make.Money("contract-amount", "合同金额") with { Required = true, InList = true };
    public static readonly Field<bool> Small = Make.YesNo("small-enterprise", "对方为中小企业");
    public static readonly Field<DateOnly> AwardedOn = Make.Date("awarded-on", "中标、成交通知书发出日期");
    public static readonly Field<string> Purpose = Make.Paragraph("purpose", "订立目的、选定对方的方式及依据") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Text = Make.Files("contract-text", "合同文本及附件");

    public static readonly Field<string> BackReason = Make.Paragraph("back-reason", "退回修改的意见") with { Required = true };
    public static readonly Field<string> Revision = Make.Paragraph("revision", "修改说明") with { Required = true };

    public static readonly Field<IReadOnlyList<string>> Checked = Make.Choices(
        "checked", "已审查的事项",
        ("parties", "主体资格和履约能力"), ("authority", "订立权限"), ("procedure", "招标采购等程序"), ("content", "内容合法、权利义务对等"), ("guarantee", "不违法提供担保"),
        ("dispute", "违约责任和争议解决"), ("secrecy", "保密和信息安全"), ("competition", "公平竞争"), ("payment", "付款条件和期限"), ("attachments", "附件齐全")) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Problems = Make.Choices("problems", "存在问题的事项", [.. Checked.Options.Select(o => (o.Code, o.Label))]);
    public static readonly Field<string> Conclusion = Make.Choice(
        "contract-conclusion", "审核结论", ("pass", "可以签订"), ("amend", "修改后签订"), ("reject", "不得签订")) with { Required = true, InList = true };
    public static readonly Field<string> OpinionText = Make.Paragraph("opinion-text", "审核意见") with { Required = true };
    public static readonly Field<string> AdoptedText = Make.Paragraph("adopted-text", "意见采纳及修改情况，未采纳的理由") with { Required = true };

    public static readonly Field<string> ApproveNote = Make.Paragraph("approve-note", "报签说明");
    public static readonly Field<string> SignedNumber = Make.Text("contract-number", "合同编号") with { Required = true };
    public static readonly Field<DateOnly> PerformBy = Make.Date("perform-by", "履行期限");
    public static readonly Field<IReadOnlyList<string>> SignedText = Make.Files("signed-text", "签订的合同");
    public static readonly Field<string> AnnouncedAt = Make.Text("announced-at", "公告媒体及网址") with { Required = true };
    public static readonly Field<string> FiledWith = Make.Text("filed-with", "备案机关") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "履行及归档情况");
    public static readonly Field<string> AbandonReason = Make.Paragraph("abandon-reason", "不再签订的理由") with { Required = true };

    public static readonly Deadline ReviewIn = Deadline.Within(
        "contract-review", "合同审核期限", BureauParameters.ContractReviewTerm.Term, Submit, Opinion, CounselOpinion.Art(0), CountingRules.Ordinary) with
    {
        OrBy = [Abandon], SuspendedBetween = (SendBack, Revise), Parameter = BureauParameters.ContractReviewTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline SignIn = Deadline.Within(
        "contract-sign", "中标、成交后签订合同期限", 30.CalendarDays, Submit, Sign, ProcurementLaw.Art(46), CountingRules.Ordinary) with
    {
        OrBy = [Abandon], FromField = AwardedOn, When = Known(AwardedOn),
    };

    public static readonly Deadline AnnounceIn = Deadline.Within(
        "contract-announce", "采购合同公告期限", 2.WorkingDays, Sign, Announce, ProcurementRegulation.Art(50), CountingRules.Ordinary) with { When = Is(Kind, "procurement") };

    public static readonly Deadline FileIn = Deadline.Within(
        "contract-file", "采购合同备案期限", 7.WorkingDays, Sign, FileCopy, ProcurementLaw.Art(47), CountingRules.Ordinary) with { When = Is(Kind, "procurement") };

    private static readonly Gate Separate = new("contract-separate", CounselOpinion.Art(0), "承办人员不能审核自己送审的合同", OtherPeopleThan(Submit));

    private static readonly Gate Revised = new(
        "contract-revised", CounselOpinion.Art(0), "退回修改的合同尚未送交修改稿", Measured("contract-revised", "退回修改的已送交修改稿", v => v.Done(Revise).Count() >= v.Done(SendBack).Count()));

    private static readonly Gate AllChecked = new(
        "contract-checked", CounselOpinion.Art(0), "合同审核应当覆盖全部审查事项",
        Measured("contract-checked", "全部审查事项均已审查", v => Checked.Options.All(o => (v.Facts.Get(Checked) ?? []).Contains(o.Code))));

    private static readonly Gate ConclusionFits = new(
        "contract-conclusion", CounselOpinion.Art(0), "审查中发现问题的，不能得出“可以签订”的结论", Implies(Is(Conclusion, "pass"), !Known(Problems)));

    private static readonly Condition CounselHeard = Taken(Counsel);

    private static readonly Condition BelowThreshold = Measured(
        "contract-below", "合同金额未达到须法律顾问审核的界限",
        v => v.Facts.Get(Amount) < (v.Parameter(BureauParameters.ContractCounselAmount.Code) ?? BureauParameters.ContractCounselAmount.Default));

    private static readonly Gate CounselWhereDear = new(
        "contract-counsel", CounselOpinion.Art(0), "达到本机关规定金额的合同，应当先由法律顾问或者公职律师提出意见", CounselHeard | BelowThreshold);

    private static readonly Gate MayBeSigned = new("contract-rejected", CounselOpinion.Art(0), "审核结论为不得签订的合同不能报签", !Is(Conclusion, "reject"));

    public static readonly Procedure Definition =
        new("governance.contract-review", Version: 1, "合同审核", InForceFrom: new(2016, 6, 16), CounselOpinion.Art(0))
    {
        Steps =
        [
            new(Submit, "合同送审", Handler, CounselOpinion.Art(0)) { Stage = "送审", Asks = [Title, Kind, Counterparty, Amount, Small, AwardedOn, Purpose, Text] },
            new(SendBack, "退回修改", LegalReviewer, CounselOpinion.Art(0)) { Stage = "审核", After = [Submit], Before = [Opinion, Abandon], Optional = true, Repeats = true, Gates = [Revised], Asks = [BackReason] },
            new(Revise, "送交修改稿", Handler, CounselOpinion.Art(0))
            {
                Stage = "审核", After = [SendBack], Before = [Opinion, Abandon], When = Taken(SendBack), Optional = true, Repeats = true, Asks = [Revision, Amount with { Required = false }, Text],
            },
            new(Counsel, "法律顾问意见", LegalReviewer, CounselOpinion.Art(0))
            {
                Stage = "审核", After = [Submit], Before = [Opinion, Abandon], Optional = true, Repeats = true,
                Asks = [ReviewFields.CounselName, ReviewFields.CounselKind, ReviewFields.CounselText, ReviewFields.CounselFiles],
            },
            new(Opinion, "出具合同审核意见", LegalReviewer, CounselOpinion.Art(0))
            {
                Stage = "意见", After = [Submit], Before = [Abandon], Gates = [Separate, Revised, AllChecked, ConclusionFits, CounselWhereDear],
                Asks = [Checked, Problems, Conclusion, OpinionText], Produces = [GovernancePapers.ContractOpinion],
            },
            new(Adopt, "反馈修改情况", Handler, CounselOpinion.Art(0)) { Stage = "意见", After = [Opinion], Before = [Abandon], When = Taken(Opinion) & Is(Conclusion, "amend"), Asks = [AdoptedText, Text] },
            new(Approve, "报签", Handler, CounselOpinion.Art(0)) { Stage = "签订", After = [Opinion, Adopt], Before = [Abandon], Signed = [Leader], Gates = [MayBeSigned], Asks = [ApproveNote] },
            new(Sign, "签订合同", Handler, CounselOpinion.Art(0)) { Stage = "签订", After = [Approve], Before = [Abandon], Asks = [SignedNumber, PerformBy, SignedText] },
            new(Announce, "公告采购合同", Handler, ProcurementRegulation.Art(50)) { Stage = "签订", After = [Sign], When = Taken(Sign) & Is(Kind, "procurement"), Asks = [AnnouncedAt] },
            new(FileCopy, "采购合同备案", Handler, ProcurementLaw.Art(47)) { Stage = "签订", After = [Sign], When = Taken(Sign) & Is(Kind, "procurement"), Asks = [FiledWith] },
            new(Abandon, "不再签订", Handler, CounselOpinion.Art(0)) { Stage = "办结", After = [Submit], Before = [Sign], Optional = true, Ends = true, Asks = [AbandonReason] },
            new(Close, "归档办结", Handler, ProcurementLaw.Art(42)) { Stage = "办结", After = [Sign, Announce, FileCopy], When = !Taken(Abandon), Ends = true, Asks = [CloseNote] },
        ],
        Deadlines = [ReviewIn, SignIn, AnnounceIn, FileIn],
        Invariants =
        [
            new("reviewed-first", CounselOpinion.Art(0), "未经审核不得签订", [Sign], Taken(Opinion) & !Is(Conclusion, "reject")),
            new("amended-first", CounselOpinion.Art(0), "应当修改的修改后才签订", [Sign], Implies(Is(Conclusion, "amend"), Taken(Adopt))),
            new("approved-first", CounselOpinion.Art(0), "经负责人签批才签订", [Sign], Taken(Approve)),
            new("other-reviewer", CounselOpinion.Art(0), "承办与审核分离", [Opinion], OtherPeopleThan(Submit)),
            new("counsel-heard", CounselOpinion.Art(0), "重大合同经法律顾问提出意见", [Opinion], CounselHeard | BelowThreshold),
            new("announced", ProcurementRegulation.Art(50), "采购合同公告、备案后才办结", [Close], Implies(Is(Kind, "procurement"), Taken(Announce) & Taken(FileCopy))),
        ],
        Title = Title,
        Amount = Amount,
        NumberWord = "合审",
        Group = "决策与法律顾问",
        Systems = [57, 56],
    };
}
