using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Tests.Database.FixtureRoom;

/// <summary>A register costs one file: this one.</summary>
internal static class VisitRegister
{
    internal static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> On = Make.Date("on", "走访日期") with { Required = true };
    internal static readonly Field<long> People = Make.Count("people", "人数", "人");
    internal static readonly Field<string> Number = Make.Text("number", "编号");

    internal static readonly Register Declaration = new("fixture-visit", "走访台账", [Topic, On, People, Number])
    {
        Title = Topic, On = On, Key = Number,
    };
}
