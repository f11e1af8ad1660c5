using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Law;
using Fatong.Law.Parameters;

namespace Fatong.Web.Admin;

/// <summary>A number that a bureau may set: one of the law library, or the length of a deadline that names a parameter of its own.</summary>
/// <param name="Parameter">Its card; null for a deadline without one.</param>
internal sealed record ParameterLine(string Code, string Name, Citation Basis, string Note, string Default, BureauParameter? Parameter)
{
    private const long MostDays = 3650;

    public string Unit => Parameter?.Unit switch
    {
        ParameterUnit.Hours => "小时",
        ParameterUnit.WorkingDays => "工作日",
        ParameterUnit.Months => "月",
        ParameterUnit.Years => "年",
        ParameterUnit.Fen => "元",
        ParameterUnit.BasisPoints => "%",
        ParameterUnit.Count => "个",
        _ => "日",
    };

    /// <summary>Every parameter of the house, in the order of the library, then those of deadlines.</summary>
    internal static IReadOnlyList<ParameterLine> All(House house) =>
    [
        .. BureauParameters.All.Select(p => new ParameterLine(p.Code, p.Name, p.Basis, p.Note, p.Show(p.Default), p)),
        .. house.Current.SelectMany(p => p.Deadlines.Where(d => d.Parameter is { } code && BureauParameters.Find(code) is null).Select(d => (p, d)))
            .DistinctBy(x => x.d.Parameter)
            .Select(x => new ParameterLine(x.d.Parameter!, x.d.Name, x.d.Basis, x.p.Name, x.d.Term.ToString(), null)),
    ];

    public string Show(long value) => Parameter?.Show(value) ?? value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A typed value in its own unit: money in yuan, shares in percent.</summary>
    internal (long Value, string? Wrong) Read(string? typed)
    {
        var scale = Parameter?.Unit is ParameterUnit.Fen or ParameterUnit.BasisPoints ? 100 : 1;
        if (!decimal.TryParse(typed?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 10_000_000_000 || number * scale != decimal.Truncate(number * scale))
        {
            return (0, scale == 1 ? "应为整数" : "应为数字，最多两位小数");
        }

        var value = (long)(number * scale);
        return Parameter is { } known
            ? (value, known.Allows(value) ? null : $"应在{known.Show(known.Min)}至{known.Show(known.Max)}之间")
            : (value, value is >= 1 and <= MostDays ? null : $"应在1至{MostDays}之间");
    }
}
