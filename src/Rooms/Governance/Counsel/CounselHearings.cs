using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>Court hearings in which counsel stood for the bureau; several hearings of one suit are one case.</summary>
public static class CounselHearings
{
    public static readonly Field<string> CaseName = Name("案件名称");
    public static readonly Field<string> CaseNumber = Make.Text("case_number", "案号") with { Required = true, InList = true, MaxLength = 60 };
    public static readonly Field<string> Court = Make.Text("court", "审理法院") with { Required = true, InList = true };
    public static readonly Field<string> Instance = Make.Choice("instance", "审级", ("first", "一审"), ("second", "二审"), ("retrial", "再审")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("开庭日期");
    public static readonly Field<Guid> Counsel = Make.Link("counsel", "法律顾问", "legal-counsel") with { Required = true, InList = true };
    public static readonly Field<string> Part = Make.Choice("part", "参与方式", ("agent", "代理"), ("attend", "出席旁听")) with { Required = true };
    public static readonly Field<bool> HeadPresent = Make.YesNo("head_present", "行政机关负责人出庭") with { InList = true };
    public static readonly Field<Guid> Penalty = Make.Link("penalty", "关联处罚案件", "enforcement.ordinary-penalty");
    public static readonly Field<string> Result = Make.Text("result", "庭审情况") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<string>> Files = Proof("代理词和庭审材料");

    public static readonly Register Declaration = new(
        "counsel-hearing", "法律顾问出庭台账", [CaseName, CaseNumber, Court, Instance, On, Counsel, Part, HeadPresent, Penalty, Result, Files])
    {
        Title = CaseName, On = On, Group = CounselGroup.Menu, Systems = [56], Keepers = Office, UniqueTogether = [CaseNumber, On],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "litigation_hearings_with_counsel", "法律顾问参与诉讼庭审案件数", "起", Nature.Flow, "报告期内开庭、有法律顾问代理或者出席的诉讼案件数，按案号去重，一案多次开庭计一起。", 1,
            FigureQuery.DistinctRecords(Declaration, CaseNumber)) { Group = "M04", Dimensions = [Instance] },
    ];
}
