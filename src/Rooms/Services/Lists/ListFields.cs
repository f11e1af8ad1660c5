using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Fields that the lists of powers and items share.</summary>
internal static class ListFields
{
    internal const string Group = "清单事项";

    internal static readonly Field<string> Basis = Make.Paragraph("basis", "设定依据") with { Required = true, MaxLength = 2000, Help = "法律、法规、规章名称和条款" };
    internal static readonly Field<DateOnly> From = Make.Date("from", "生效日期") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> To = Make.Date("to", "失效日期") with { InList = true, Help = "调整时填写末日，调整后的内容另立一条" };
    internal static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件");
}
