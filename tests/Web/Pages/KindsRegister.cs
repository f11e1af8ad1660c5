using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Tests.Web.Pages;

/// <summary>A register with a field of every kind.</summary>
internal static class KindsRegister
{
    internal static readonly Field<string> Name = Make.Text("name", "名称") with { Required = true, InList = true, Searched = true };
    internal static readonly Field<string> Number = Make.Text("number", "外部编号") with { InList = true };
    internal static readonly Field<string> Phone = Make.Text("phone", "电话") with { Sensitivity = Sensitivity.Personal, InList = true };
    internal static readonly Field<string> Note = Make.Paragraph("note", "说明") with { Help = "写明经过" };
    internal static readonly Field<long> People = Make.Count("people", "人数", "人") with { InList = true, Max = 1000 };
    internal static readonly Field<long> Cost = Make.Money("cost", "费用") with { InList = true };
    internal static readonly Field<DateOnly> On = Make.Date("on_day", "日期") with { Required = true, InList = true };
    internal static readonly Field<DateTimeOffset> At = Make.Moment("at", "开始时间");
    internal static readonly Field<bool> Held = Make.YesNo("held", "已举行");
    internal static readonly Field<string> Form = Make.Choice("form", "形式", ("talk", "讲座"), ("visit", "走访")) with { InList = true };
    internal static readonly Field<IReadOnlyList<string>> Topics = Make.Choices("topics", "主题", ("law", "法律"), ("safety", "安全"));
    internal static readonly Field<Guid> Host = Make.Link("host", "主持人", "staff") with { InList = true };
    internal static readonly Field<IReadOnlyList<Guid>> Guests = Make.Links("guests", "参加人", "staff");
    internal static readonly Field<IReadOnlyList<string>> Papers = Make.Files("papers", "附件");
    internal static readonly Field<IReadOnlyList<Facts>> Goods = Make.Rows("goods", "物品", Make.Text("what", "物品名") with { Required = true }, Make.Count("count", "数量", "件"));

    internal static readonly Register Declaration = new(
        "fixture-kinds", "宣传活动台账", [Name, Number, Phone, Note, People, Cost, On, At, Held, Form, Topics, Host, Guests, Papers, Goods])
    {
        Title = Name, On = On, Key = Number, Group = "演练",
    };
}
