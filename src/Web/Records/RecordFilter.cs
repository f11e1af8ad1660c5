using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Web.Forms;

namespace Fatong.Web.Records;

/// <summary>The filter of a register as its address carries it.</summary>
internal static class RecordFilter
{
    internal static RecordQuery Read(QueryLinks query, Register register) => new(
        register,
        query.Text("q"),
        query.Day("from"),
        query.Day("to"),
        query.Day("asof"),
        query.Id("unit"),
        query.Text("all") == "1",
        Where: [.. Choices(register).Where(f => query.Text("f." + f.Code) is not null).Select(f => (f, query.Text("f." + f.Code)!))],
        NoFile: register.NeedsFile && query.Text("nofile") == "1");

    /// <summary>The columns of a list: the title and what the register marks, at most nine.</summary>
    internal static IReadOnlyList<Field> Columns(Register register) =>
        [.. register.Fields.Where(f => f.InList || f.Code == register.Title.Code).OrderBy(f => f.Code == register.Title.Code ? 0 : 1).Take(9)];


    internal static IEnumerable<Field> Choices(Register register) => register.Fields.Where(f => f.InList && f.Kind == FieldKind.Choice);

    /// <summary>A value as a list shows it: links by title, personal data masked.</summary>
    internal static string Show(Field field, Facts facts, IReadOnlyDictionary<Guid, string> titles) => facts[field.Code] switch
    {
        Guid id => titles.GetValueOrDefault(id, ""),
        IReadOnlyList<Guid> ids => string.Join('、', ids.Select(id => titles.GetValueOrDefault(id, ""))),
        var value => Masking.Show(field, value),
    };
}
