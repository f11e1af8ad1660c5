using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Identifiers;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Teaching law through cases (以案释法): an article made from a closed case, de-identified, approved, published.</summary>
public static class TeachingCases
{
    public static readonly Field<string> Title = Make.Text("title", "案例标题") with { Required = true, InList = true, Check = NoPersonalData };
    public static readonly Field<Guid> Case = Make.Link("case", "来源案件", "enforcement.ordinary-penalty") with { Help = "选取已结案件" };
    public static readonly Field<string> Offence = Make.Text("offence", "案由") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> Text = Make.Paragraph("text", "案情（已去除个人信息）") with { Required = true, Check = NoPersonalData };
    public static readonly Field<string> Points = Make.Paragraph("points", "法律要点") with { Required = true, Check = NoPersonalData };
    public static readonly Field<Guid> Author = Make.Link("author", "撰稿人", "staff") with { Required = true };
    public static readonly Field<Guid> Approver = Make.Link("approver", "审批人", "staff");
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "审批日期") with { InList = true };
    public static readonly Field<DateOnly> Published = Make.Date("published", "发布日期") with { InList = true };
    public static readonly Field<string> Channel = Make.Text("channel", "发布渠道和网址") with { MaxLength = 400 };
    public static readonly Field<DateOnly> Submitted = Make.Date("submitted", "报送上级日期") with { InList = true };
    public static readonly Field<string> SubmittedTo = Make.Text("submitted_to", "报送单位");

    public static readonly Register Declaration = new(
        "teaching-case", "以案释法案例库", [Title, Case, Offence, Text, Points, Author, Unit, Approver, Approved, Published, Channel, Submitted, SubmittedTo, Attachments])
    {
        Title = Title, On = Published, Unit = Unit, Group = PublicityFields.Group, Systems = [39],
        Rules = [NeededWith(Approver, Approved), NeededWith(Approved, Published), NotBefore(Published, Approved), NeededWith(SubmittedTo, Submitted), NotBefore(Submitted, Approved)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("teaching_cases_published", "发布典型案例数", "个", Nature.Flow, "报告期内经审批发布的以案释法典型案例数，按发布日期统计。", 1,
            FigureQuery.CountRecords(Declaration).Only(Known(Approved))) { Group = "M03" },
    ];

    private static string? NoPersonalData(string text) =>
        PersonalData.Find(text) is { Count: > 0 } found ? $"含有个人信息“{found[0].Masked}”，发布前须去除" : null;
}
