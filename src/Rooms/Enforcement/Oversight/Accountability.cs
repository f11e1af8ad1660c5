using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Accountability for faults of enforcement (执法责任追究): the exemption list is checked first, the person is heard, a decision, service, review.</summary>
public static class Accountability
{
    public static readonly StepId File = new("file");
    public static readonly StepId Investigate = new("investigate");
    public static readonly StepId Exemption = new("exemption");
    public static readonly StepId Tell = new("tell");
    public static readonly StepId Defend = new("defend");
    public static readonly StepId Decide = new("decide");
    public static readonly StepId Exempt = new("exempt");
    public static readonly StepId Serve = new("serve");
    public static readonly StepId Appeal = new("appeal");
    public static readonly StepId AppealReply = new("appeal-reply");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "追究事项") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Person = Make.Link("person", "责任人员", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Fault = Make.Choice(
        "fault", "过错类型",
        ("power", "越权、滥用职权"), ("procedure", "违反法定程序"), ("facts", "事实不清、证据不足"), ("law", "适用依据错误"), ("omission", "不履行、拖延履行职责"), ("conduct", "执法作风、廉洁纪律"), ("papers", "文书、案卷错误")) with { Required = true, InList = true };
    public static readonly Field<string> FoundBy = Make.Choice(
        "found-by", "发现途径", ("reconsideration", "复议被纠错"), ("suit", "诉讼败诉"), ("review", "案卷评查"), ("supervision", "监督检查"), ("tip", "投诉举报"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Case = Make.Link("related-case", "关联案件", "enforcement.ordinary-penalty");
    public static readonly Field<string> Facts = Make.Paragraph("fault-facts", "过错事实") with { Required = true };
    public static readonly Field<string> Inquiry = Make.Paragraph("inquiry", "调查情况和证据") with { Required = true };
    public static readonly Field<Guid> ListItem = Make.Link("exemption-item", "对照的免责情形", "conduct-list");
    public static readonly Field<Guid> NegativeItem = Make.Link("negative-item", "对照的负面清单", "conduct-list");
    public static readonly Field<bool> Exempted = Make.YesNo("exempted", "符合尽职免责条件") with { Required = true };
    public static readonly Field<string> ExemptionReason = Make.Paragraph("exemption-reason", "是否免责的理由（逐条对照）") with { Required = true };
    public static readonly Field<string> Told = Make.Paragraph("told", "拟追究的事实、理由、依据") with { Required = true };
    public static readonly Field<string> Defence = Make.Paragraph("defence", "陈述申辩及核实") with { Required = true };
    public static readonly Field<string> Sanction = Make.Choice(
        "sanction", "追究方式",
        ("education", "批评教育"), ("inspection", "责令书面检查"), ("criticism", "通报批评"), ("assessment", "取消当年评优资格"), ("certificate", "暂扣执法证件"), ("transfer", "调离执法岗位"), ("discipline", "移送纪检监察机关"), ("none", "不予追究")) with { Required = true, InList = true };
    public static readonly Field<string> SanctionText = Make.Paragraph("sanction-text", "决定的理由和依据") with { Required = true };
    public static readonly Field<string> ServedNote = Make.Text("served-note", "送达情况") with { Required = true };
    public static readonly Field<string> AppealText = Make.Paragraph("appeal-text", "申诉理由") with { Required = true };
    public static readonly Field<string> AppealResult = Make.Choice("appeal-result", "申诉处理", ("upheld", "维持"), ("changed", "变更"), ("revoked", "撤销")) with { Required = true };
    public static readonly Field<string> AppealNote = Make.Paragraph("appeal-note", "申诉处理的理由") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "执行情况") with { Required = true };

    private static readonly Citation Basis = ResponsibilityOpinion.Art(0);

    public static readonly Deadline DefendIn = Deadline.Within(
        "accountability-defence", "陈述申辩期限", BureauParameters.AccountabilityDefence.Term, Tell, Defend, Basis, CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Parameter = BureauParameters.AccountabilityDefence.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline AppealIn = Deadline.Within(
        "accountability-appeal", "申诉期限", 15.CalendarDays, Serve, Appeal, EnforcementAppraisalRules.Art(20), CountingRules.Ordinary) with { Binds = Bound.Party };

    private static readonly Gate Named = new("exemption-item", Basis, "认定免责的应当写明对照的免责情形", Implies(Yes(Exempted), Known(ListItem)));

    private static readonly Gate NotSelf = new(
        "accountability-self", Basis, "责任人员本人不能办理对自己的追究", Measured("not-self", "办理人不是责任人员本人", v => !v.People.Contains(v.Facts.Get(Person))));

    private static readonly Gate HeardOrOver = new("accountability-heard", Basis, "应当听取陈述申辩，或者陈述申辩期限已经届满", Taken(Defend) | Over(DefendIn));

    private static readonly Gate InTime = new("accountability-late", EnforcementAppraisalRules.Art(20), "已超过申诉期限", Within(AppealIn));

    private static readonly Gate AppealSettled = new("accountability-appealed", EnforcementAppraisalRules.Art(20), "申诉尚未处理", Implies(Taken(Appeal), Taken(AppealReply)));

    private static readonly Gate OtherDecider = new("accountability-separate", Basis, "调查人员不能作出追究决定", OtherPeopleThan(Investigate));

    public static readonly Procedure Definition =
        new("enforcement.accountability", Version: 1, "执法责任追究", InForceFrom: new(2005, 7, 9), Basis)
    {
        Steps =
        [
            new(File, "启动追究", LegalReviewer, Basis) { Stage = "启动", Signed = [Leader], Gates = [NotSelf], Asks = [Title, Person, Fault, FoundBy, Case, Facts] },
            new(Investigate, "调查核实", LegalReviewer, Basis) { Stage = "调查", After = [File], Before = [Decide, Exempt], Repeats = true, Gates = [NotSelf], Asks = [Inquiry] },
            new(Exemption, "对照负面清单和免责清单", LegalReviewer, Basis) { Stage = "核查", After = [Investigate], Before = [Decide, Exempt], Gates = [NotSelf, Named], Asks = [NegativeItem, ListItem, Exempted, ExemptionReason] },
            new(Exempt, "不予追究（尽职免责）", Leader, Basis) { Stage = "决定", After = [Exemption], When = Taken(Exemption) & Yes(Exempted), Ends = true, Gates = [OtherDecider, NotSelf], Asks = [SanctionText] },
            new(Tell, "告知拟追究事项", LegalReviewer, Basis) { Stage = "告知", After = [Exemption], Before = [Decide], When = Taken(Exemption) & !Yes(Exempted), Asks = [Told] },
            new(Defend, "陈述申辩", LegalReviewer, Basis) { Stage = "告知", After = [Tell], Before = [Decide], When = Taken(Tell), Optional = true, Repeats = true, Asks = [Defence] },
            new(Decide, "追究决定", Leader, Basis) { Stage = "决定", After = [Tell], When = Taken(Tell), Signed = [Head], Gates = [HeardOrOver, OtherDecider, NotSelf], Asks = [Sanction, SanctionText] },
            new(Serve, "送达决定", LegalReviewer, Basis) { Stage = "执行", After = [Decide], When = Taken(Decide), Asks = [ServedNote] },
            new(Appeal, "本人申诉", LegalReviewer, EnforcementAppraisalRules.Art(20)) { Stage = "执行", After = [Serve], Before = [Close], When = Taken(Serve), Optional = true, Gates = [InTime], Asks = [AppealText] },
            new(AppealReply, "申诉处理", Head, EnforcementAppraisalRules.Art(20)) { Stage = "执行", After = [Appeal], Before = [Close], When = Taken(Appeal), Optional = true, Asks = [AppealResult, AppealNote] },
            new(Close, "执行办结", LegalReviewer, Basis) { Stage = "办结", After = [Serve], Before = [Exempt], When = Taken(Decide), Ends = true, Gates = [AppealSettled], Asks = [CloseNote] },
        ],
        Deadlines = [DefendIn, AppealIn],
        Invariants =
        [
            new("exemption-first", Basis, "对照免责清单后才告知、决定", [Tell, Decide], Taken(Exemption) & !Yes(Exempted)),
            new("heard", Basis, "告知并听取陈述申辩（或者期满）后才决定", [Decide], Taken(Tell) & (Taken(Defend) | Over(DefendIn))),
            new("named", Basis, "免责应有对照的情形和理由", [Exempt], Known(ListItem) & Known(ExemptionReason)),
            new("separate", Basis, "调查与决定分离", [Decide, Exempt], OtherPeopleThan(Investigate)),
        ],
        Title = Title,
        NumberWord = "责追",
        Group = OversightFields.Group,
        Systems = [134, 135],
    };
}
