using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Web.Forms;

namespace Fatong.Web.Matters;

/// <summary>The filter of a list of matters as its address carries it; pages, exports and the API read it alike.</summary>
internal static class MatterFilter
{
    internal static readonly IReadOnlyList<(string Code, string Label, MatterState State)> States =
    [
        ("all", "全部", MatterState.Any), ("open", "在办", MatterState.Open), ("ended", "已结", MatterState.Ended), ("late", "超期", MatterState.Late),
        ("soon", "临期", MatterState.Soon), ("sign", "待签批", MatterState.ToSign), ("mine", "我的", MatterState.Mine), ("touched", "已办", MatterState.Touched),
    ];

    internal static MatterQuery Read(QueryLinks query, Procedure? procedure) => new(
        procedure?.Code,
        States.FirstOrDefault(s => s.Code == query.Text("state")).State,
        query.Text("q"),
        query.Day("from"),
        query.Day("to"),
        query.Id("unit"),
        query.Id("party"),
        query.Id("parent"),
        query.Text("done"),
        procedure is null ? null : [.. Choices(procedure.Fields).Where(f => query.Text("f." + f.Code) is not null).Select(f => (f, query.Text("f." + f.Code)!))]);

    /// <summary>The fields a list can be narrowed by.</summary>
    internal static IEnumerable<Field> Choices(IEnumerable<Field> fields) => fields.Where(f => f.InList && f.Kind == FieldKind.Choice);
}
