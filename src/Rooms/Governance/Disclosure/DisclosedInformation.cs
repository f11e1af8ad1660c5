using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>Information the bureau discloses of its own accord, after the secrecy check.</summary>
public static class DisclosedInformation
{
    public static readonly Field<string> Title = Name("信息名称");
    public static readonly Field<string> Index = Make.Text("index", "索引号") with { InList = true, MaxLength = 60 };
    public static readonly Field<string> Catalogue = Make.Choice(
        "catalogue", "公开目录", ("rules", "规范性文件"), ("organ", "机构职能"), ("plan", "规划计划"), ("statistics", "统计信息"), ("licence", "行政许可"), ("penalty", "行政处罚"),
        ("budget", "预算决算"), ("procurement", "政府采购"), ("project", "重大项目"), ("emergency", "应急管理"), ("safety", "安全监督"), ("staff", "人事信息"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("提供科室") with { Required = true };
    public static readonly Field<DateOnly> Made = Make.Date("made", "形成日期") with { Required = true };
    public static readonly Field<Guid> SecrecyChecker = Person("secrecy_checker", "保密审查人") with { Required = true };
    public static readonly Field<string> SecrecyResult = Make.Choice("secrecy_result", "保密审查结论", ("open", "可以公开"), ("part", "区分处理后公开"), ("closed", "不予公开")) with { Required = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "公开日期") with { Required = true, InList = true };
    public static readonly Field<string> Channel = Make.Choice("channel", "公开渠道", ("site", "政府网站"), ("platform", "政府信息公开平台"), ("gazette", "公报"), ("board", "公告栏")) with { Required = true, InList = true };
    public static readonly Field<long> Pieces = Make.Count("pieces", "条数", "条") with { Required = true, Min = 1, InList = true };
    public static readonly Field<IReadOnlyList<string>> Quality = Make.Choices("quality", "质量检查", ("timely", "及时"), ("accurate", "准确"), ("complete", "完整"));
    public static readonly Field<string> Where = Url();
    public static readonly Field<IReadOnlyList<string>> Files = Proof("公开文本");

    public static readonly Register Declaration = new(
        "disclosed-information", "主动公开信息台账", [Title, Index, Catalogue, Unit, Made, SecrecyChecker, SecrecyResult, On, Channel, Pieces, Quality, Where, Files])
    {
        Title = Title, NotAhead = [Made], On = On, Key = Index, Unit = Unit, Group = DisclosureGroup.Menu, Systems = [174], Keepers = Office, Basis = Fatong.Law.Cards.OpenGovernmentRegulation.Art(26),
        Rules = [NotBefore(On, Made), new(SecrecyResult, "保密审查不予公开的信息不能登记为已公开", f => f.Get(SecrecyResult) != "closed")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("gov_info_disclosed", "主动公开政府信息条数", "条", Nature.Flow, "报告期内经保密审查后主动公开的政府信息条数，按公开日期统计。", 1, FigureQuery.SumRecords(Declaration, Pieces)) { Group = "M15", Dimensions = [Catalogue, Channel] },
    ];
}
