using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>Fair-competition review of a policy measure (公平竞争审查): four groups of standards, exceptions, a written conclusion.</summary>
public static class FairCompetitionReview
{
    public static readonly StepId Submit = new("submit");
    public static readonly StepId Consult = new("consult");
    public static readonly StepId Examine = new("examine");
    public static readonly StepId Conclude = new("conclude");
    public static readonly StepId Jointly = new("jointly");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Title = Make.Text("title", "政策措施名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Kind = Make.Choice(
        "measure-kind", "政策措施类别", ("document", "行政规范性文件"), ("measure", "具体政策措施"), ("plan", "规划、方案"), ("agreement", "协议、合同中的政策条款"), ("draft", "代拟法规规章草案")) with { Required = true, InList = true };
    public static readonly Field<string> Drafters = Make.Choice("drafters", "起草单位", ("own", "本机关"), ("joint", "多个部门联合，本机关牵头"), ("unit", "所属单位")) with { Required = true };
    public static readonly Field<bool> ByGovernment = Make.YesNo("by-government", "以本级政府名义出台或者提请审议");
    public static readonly Field<string> Content = Make.Paragraph("content", "涉及经营者经济活动的内容") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Drafts = Make.Files("drafts", "送审文件");

    public static readonly Field<IReadOnlyList<string>> Heard = Make.Choices(
        "heard", "听取意见的对象", ("operators", "有关经营者"), ("associations", "行业协会商会"), ("public", "社会公众"), ("departments", "有关部门"), ("experts", "专家")) with { Required = true };
    public static readonly Field<string> HeardText = Make.Paragraph("heard-text", "意见及采纳情况") with { Required = true };

    public static readonly Field<IReadOnlyList<string>> Entry = Make.Choices(
        "standard-entry", "市场准入和退出：涉及的情形",
        ("list", "在准入负面清单之外设审批"), ("franchise", "违法设置或者授予特许经营权、限定经营"), ("designate", "限定购买使用特定经营者的商品服务"),
        ("conditions", "设置不合理、歧视性的准入退出条件"), ("other-entry", "其他限制准入退出的内容"));
    public static readonly Field<IReadOnlyList<string>> Flow = Make.Choices(
        "standard-flow", "商品要素自由流动：涉及的情形",
        ("outside", "限制外地、进口商品要素进入或者本地商品要素输出"), ("branch", "限制或者强制外地经营者在本地投资、设分支机构"), ("tender", "限制外地经营者参加本地招标采购"),
        ("price", "对外地商品要素歧视性收费定价"), ("conduct", "在资质标准、监管执法上歧视外地经营者"), ("other-flow", "其他限制流动的内容"));
    public static readonly Field<IReadOnlyList<string>> Cost = Make.Choices(
        "standard-cost", "生产经营成本：涉及的情形",
        ("tax", "给予特定经营者税收优惠"), ("subsidy", "给予特定经营者选择性、差异化的奖补"), ("factors", "在要素、社会保险费等方面优待特定经营者"), ("other-cost", "其他影响成本的内容"));
    public static readonly Field<IReadOnlyList<string>> Conduct = Make.Choices(
        "standard-conduct", "生产经营行为：涉及的情形",
        ("force", "强制或者变相强制实施垄断行为"), ("pricing", "超越权限制定政府指导价定价"), ("market-price", "干预实行市场调节价的商品服务价格"), ("other-conduct", "其他影响经营行为的内容"));
    public static readonly Field<bool> AllChecked = Make.YesNo("all-checked", "四组审查标准已逐项对照") with { Required = true };
    public static readonly Field<string> Analysis = Make.Paragraph("analysis", "审查分析") with { Required = true };

    public static readonly Field<string> Exception = Make.Choice(
        "exception", "适用例外", ("security", "维护国家安全和发展利益"), ("innovation", "促进科技进步、增强自主创新能力"), ("public-interest", "节约能源、保护环境、救灾救助等公共利益"), ("statute", "法律、行政法规规定的其他情形"));
    public static readonly Field<bool> NoAlternative = Make.YesNo("no-alternative", "没有对公平竞争影响更小的替代方案");
    public static readonly Field<string> EndsBy = Make.Text("ends-by", "实施期限或者终止条件");

    public static readonly Field<string> Conclusion = Make.Choice(
        "competition-conclusion", "审查结论", ("compliant", "符合审查标准，可以出台"), ("exception", "适用例外规定，可以出台"), ("amend", "修改后再审查"), ("reject", "不得出台")) with { Required = true, InList = true };
    public static readonly Field<string> ConclusionText = Make.Paragraph("conclusion-text", "结论的理由") with { Required = true };
    public static readonly Field<string> RegulatorOpinion = Make.Choice("regulator-opinion", "市场监管部门意见", ("agree", "同意"), ("amend", "要求修改"), ("reject", "不同意出台")) with { Required = true };
    public static readonly Field<string> RegulatorText = Make.Paragraph("regulator-text", "会同审查意见") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "归档说明");

    private static readonly Condition Touched = Known(Entry) | Known(Flow) | Known(Cost) | Known(Conduct);

    private static readonly Condition FreeOfFaults = Implies(Is(Conclusion, "compliant"), !Touched);

    private static readonly Condition Excepted = Implies(Is(Conclusion, "exception"), Touched & Known(Exception) & Yes(NoAlternative) & Known(EndsBy));

    private static readonly Gate Listened = new("competition-heard", FairCompetitionRegulation.Art(16), "应当听取有关经营者、行业协会商会等方面的意见", Has(Heard, "operators", "associations", "public"));

    private static readonly Gate Complete = new("competition-complete", FairCompetitionRegulation.Art(17), "应当对照四组审查标准逐项审查", Yes(AllChecked));

    private static readonly Gate Separate = new("competition-separate", FairCompetitionRegulation.Art(13), "起草人员不能作出审查结论", OtherPeopleThan(Submit));

    private static readonly Gate NoFault = new("competition-fault", FairCompetitionRegulation.Art(18), "存在违反审查标准的情形，不能得出符合审查标准的结论", FreeOfFaults);

    private static readonly Gate ExceptionComplete = new(
        "competition-exception", FairCompetitionRegulation.Art(12), "适用例外的，应当属于法定情形、没有影响更小的替代方案，并确定合理的实施期限或者终止条件", Excepted);

    private static readonly Gate JointDone = new("competition-joint", FairCompetitionRegulation.Art(14), "以政府名义出台的，应当由市场监管部门会同审查", Implies(Yes(ByGovernment) & Is(Conclusion, "compliant", "exception"), Taken(Jointly)));

    public static readonly Procedure Definition =
        new("governance.fair-competition", Version: 1, "公平竞争审查", InForceFrom: new(2024, 8, 1), FairCompetitionRegulation.Art(13))
    {
        Steps =
        [
            new(Submit, "送审", Handler, FairCompetitionRegulation.Art(13)) { Stage = "起草", Asks = [Title, Kind, Drafters, ByGovernment, Content, Drafts] },
            new(Consult, "听取意见", Handler, FairCompetitionRegulation.Art(16)) { Stage = "听取意见", After = [Submit], Before = [Conclude], Repeats = true, Gates = [Listened], Asks = [Heard, HeardText] },
            new(Examine, "逐项审查", Handler, FairCompetitionRegulation.Art(17))
            {
                Stage = "审查", After = [Consult], Before = [Conclude], Repeats = true, Gates = [Complete],
                Asks = [Entry, Flow, Cost, Conduct, AllChecked, Analysis, Exception, NoAlternative, EndsBy],
            },
            new(Conclude, "作出审查结论", LegalReviewer, FairCompetitionRegulation.Art(17))
            {
                Stage = "结论", After = [Examine], Gates = [Separate, NoFault, ExceptionComplete], Asks = [Conclusion, ConclusionText], Produces = [GovernancePapers.CompetitionReview],
            },
            new(Jointly, "市场监管部门会同审查", Handler, FairCompetitionRegulation.Art(14))
            {
                Stage = "结论", After = [Conclude], When = Taken(Conclude) & Yes(ByGovernment), Optional = true, Asks = [RegulatorOpinion, RegulatorText],
            },
            new(Close, "归档备查", LegalReviewer, FairCompetitionRegulation.Art(21)) { Stage = "归档", After = [Conclude], Ends = true, Gates = [JointDone], Asks = [CloseNote] },
        ],
        Invariants =
        [
            new("heard", FairCompetitionRegulation.Art(16), "听取意见后才作结论", [Conclude], Taken(Consult)),
            new("no-fault", FairCompetitionRegulation.Art(18), "违反标准又不符合例外的不得认定可以出台", [Conclude], FreeOfFaults),
            new("exception", FairCompetitionRegulation.Art(12), "例外须有期限或者终止条件", [Conclude], Excepted),
            new("separate", FairCompetitionRegulation.Art(13), "起草与结论分离", [Conclude], OtherPeopleThan(Submit)),
            new("joint", FairCompetitionRegulation.Art(14), "以政府名义出台的经会同审查", [Close], Implies(Yes(ByGovernment) & Is(Conclusion, "compliant", "exception"), Taken(Jointly))),
        ],
        Title = Title,
        NumberWord = "公平审",
        Group = "决策与法律顾问",
        Systems = [58],
    };
}
