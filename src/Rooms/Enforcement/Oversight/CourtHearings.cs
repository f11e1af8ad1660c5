using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The hearing calendar (负责人出庭应诉): which hearings the head should attend, who came, and why not.</summary>
public static class CourtHearings
{
    public static readonly Field<string> CaseNumber = Make.Text("case_number", "案号") with { Required = true, InList = true, MaxLength = 80 };
    public static readonly Field<string> Cause = Make.Text("cause", "案由") with { Required = true, InList = true };
    public static readonly Field<Guid> Case = Make.Link("case", "被诉的处罚案件", "enforcement.ordinary-penalty");
    public static readonly Field<string> Court = Make.Text("court", "审理法院") with { Required = true };
    public static readonly Field<DateOnly> Date = Make.Date("date", "开庭日期") with { Required = true, InList = true, Help = "可登记将来的开庭" };
    public static readonly Field<DateOnly> Held = Make.Date("held", "实际开庭日期") with { InList = true };
    public static readonly Field<bool> Due = Make.YesNo("due", "负责人应当出庭") with { Required = true };
    public static readonly Field<string> Appeared = Make.Choice("appeared", "出庭情况", ("head", "主要负责人出庭"), ("deputy", "分管负责人出庭"), ("staff", "仅工作人员出庭"), ("none", "未出庭")) with { InList = true };
    public static readonly Field<Guid> Who = Make.Link("who", "出庭负责人", "staff") with { InList = true };
    public static readonly Field<string> Absence = Make.Text("absence", "负责人未出庭的理由") with { MaxLength = 500 };
    public static readonly Field<bool> Counsel = Make.YesNo("counsel", "法律顾问参加庭审");
    public static readonly Field<string> Lessons = Make.Paragraph("lessons", "庭审总结");

    public static readonly Register Declaration = new("court-hearing", "出庭应诉台账", [CaseNumber, Cause, Case, Court, Date, Held, Due, Appeared, Who, Absence, Counsel, Lessons, Attachments])
    {
        Title = CaseNumber, On = Held, Group = OversightFields.Group, Systems = [141],
        Rules = [NeededWith(Appeared, Held), NeededWhen(Who, Appeared, "head", "deputy"), new(Absence, "应当出庭而负责人未出庭的，须写明理由", f => !f.Get(Due) || f.Get(Appeared) is not ("staff" or "none") || f.Has(Absence))],
    };
}
