using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>What may be inspected at random (随机抽查事项清单): no basis, no inspection.</summary>
public static class ItemList
{
    public static readonly Field<string> Number = Make.Text("number", "事项编号") with { Required = true, InList = true, MaxLength = 40, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Name = Make.Text("name", "抽查事项") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Trade = Kinds.Trade("trade", "检查对象类别") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Basis = Make.Paragraph("basis", "检查依据") with { Required = true, Help = "写明法律、法规、规章的名称和条款；没有依据的不得列入清单", Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Subject = Make.Text("subject", "检查主体") with { Required = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Content = Make.Paragraph("content", "检查内容和标准") with { Required = true, Help = "一行一项，成为现场检查表的各项", Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Way = Make.Choice("way", "检查方式", ("onsite", "现场检查"), ("paper", "书面核查"), ("remote", "网络监测、非现场")) with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<long> Rate = Make.Count("rate", "抽查比例", "万分比") with { Max = 10_000, Sensitivity = Sensitivity.Open };
    public static readonly Field<long> Yearly = Make.Count("yearly", "每年抽查次数", "次") with { Max = 12, Sensitivity = Sensitivity.Open };
    public static readonly Field<DateOnly> From = Make.Date("from", "施行日期") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<DateOnly> To = Make.Date("to", "停止日期") with { InList = true, Sensitivity = Sensitivity.Open };

    public static readonly Register Declaration = new(
        "inspection-item", "随机抽查事项清单", [Number, Name, Trade, Basis, Subject, Content, Way, Rate, Yearly, From, To])
    {
        Title = Name, Key = Number, InForce = (From, To), Shared = true, Group = Kinds.Lists, Systems = [94, 95], Basis = RandomInspectionNotice.Art(0), Keepers = Kinds.ListKeepers,
    };
}
