using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Study;

/// <summary>The must-know list of party rules and laws (应知应会清单), by role, with a self-test for each item.</summary>
public static class MustKnowItems
{
    public static readonly Field<string> Name = Make.Text("name", "党内法规或法律名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<string> For = Make.Choice("for", "适用人员", ("leader", "领导干部"), ("civil", "公务员"), ("officer", "执法人员"), ("all", "全体人员")) with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("party", "党内法规"), ("law", "国家法律"), ("regulation", "行政法规"), ("rule", "规章")) with { Required = true, InList = true };
    public static readonly Field<string> Version = Make.Text("version", "文本版本") with { Required = true, InList = true, Help = "如“2021年修订”" };
    public static readonly Field<IReadOnlyList<string>> Text = Make.Files("text", "文本");
    public static readonly Field<Guid> SelfTest = Make.Link("self_test", "自测试卷", "exam-paper") with { InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "列入日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "移出日期") with { InList = true };

    public static readonly Register Declaration = new("must-know", "应知应会清单", [Name, For, Kind, Version, Text, SelfTest, From, To])
    {
        Title = Name, InForce = (From, To), Group = StudyFields.Group, Systems = [19],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("must_know_items", "应知应会清单项数", "项", Nature.Stock, "期末有效的应知应会党内法规和国家法律清单项数。", 1,
            FigureQuery.CountRecords(Declaration)) { Group = "M02", Dimensions = [For, Kind] },
    ];
}
