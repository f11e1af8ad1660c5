using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Fields that several study ledgers share.</summary>
internal static class StudyFields
{
    internal const string Group = "学法培训";

    internal static readonly Field<long> Year = Make.Count("year", "年度", "年") with { Required = true, InList = true, Min = 2000, Max = 2200 };
    internal static readonly Field<Guid> Unit = Make.Link("unit", "组织单位", "unit") with { InList = true };
    internal static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true, InList = true };
    internal static readonly Field<IReadOnlyList<Guid>> Attendees = Make.People("attendees", "参加人员", "staff") with { Help = "可由签到表导入；人数、人次、学时由名单计算" };
    internal static readonly Field<string> Place = Make.Text("place", "地点");
    internal static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件") with { Help = "通知、签到表、材料、照片" };
    internal static readonly Field<string> Remark = Make.Paragraph("remark", "备注") with { MaxLength = 2000 };
}
