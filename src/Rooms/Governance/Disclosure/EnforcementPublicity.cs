using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>Publication of enforcement information by batch: times and cases are kept apart.</summary>
public static class EnforcementPublicity
{
    public static readonly Field<string> Title = Name("公示内容");
    public static readonly Field<string> Stage = Make.Choice("stage", "公示环节", ("before", "事前"), ("during", "事中"), ("after", "事后")) with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "公示类别", ("case", "执法案件信息"), ("licence", "许可决定"), ("list", "权责清单和依据"), ("staff", "执法主体和人员"), ("plan", "检查计划和抽查清单"), ("data", "年度执法数据")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Made = Make.Date("made", "信息形成日期");
    public static readonly Field<DateOnly> On = Held("公示日期");
    public static readonly Field<string> Channel = Make.Choice(
        "channel", "公示渠道", ("site", "政府网站"), ("platform", "执法信息公示平台"), ("credit", "信用网站"), ("hall", "办事大厅"), ("media", "新媒体")) with { Required = true, InList = true };
    public static readonly Field<long> Cases = Make.Count("cases", "涉及案件数", "件") with { InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Linked = Make.Links("linked", "关联案件", "enforcement.ordinary-penalty");
    public static readonly Field<bool> Redacted = Make.YesNo("redacted", "已作个人信息和商业秘密处理") with { Required = true };
    public static readonly Field<Guid> Checker = Person("checker", "审核人") with { Required = true };
    public static readonly Field<string> Where = Url();
    public static readonly Field<IReadOnlyList<string>> Snapshot = Proof("网页快照");

    public static readonly Register Declaration = new(
        "enforcement-publicity", "行政执法公示台账", [Title, Stage, Kind, Made, On, Channel, Cases, Linked, Redacted, Checker, Where, Snapshot])
    {
        Title = Title, NotAhead = [Made], On = On, Group = DisclosureGroup.Menu, Systems = [173], Keepers = Office, Basis = Fatong.Law.Cards.ThreeSystemsOpinion.Art(6),
        Rules = [NotBefore(On, Made), NeededWhen(Cases, Kind, "case"), new(Redacted, "未作处理的执法信息不能公示", f => f.Get(Redacted) || f.Get(Stage) == "before")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "enforcement_case_publicity_times", "行政执法案件公示次数", "次", Nature.Flow, "报告期内公示行政执法案件信息的批次数，一批计一次，与案件数不可互换。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Kind, "case"))) { Group = "M15", Dimensions = [Channel] },
        new(
            "enforcement_cases_published", "公示行政执法案件件数", "件", Nature.Flow, "报告期内各批次公示涉及的案件件数合计；同一案件在几个批次公示的分别计入。", 1,
            FigureQuery.SumRecords(Declaration, Cases).Only(Is(Kind, "case"))) { Group = "M15", Dimensions = [Channel] },
    ];
}
