using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Relations;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>Relations that fail, and rates that nobody can recompute.</summary>
internal static class ArithmeticFindings
{
    private static readonly string[] Bounded = ["办结率", "完成率", "满意", "覆盖率", "合格率", "整改率", "化解率", "配备率", "持证率", "答复率", "办复率", "按期", "统一率", "一致率", "准确率", "参训率", "通过率"];

    internal static IEnumerable<Finding> Find(List<Relation> relations, List<Figure> figures)
    {
        foreach (var relation in relations)
        {
            if (relation.Holds == false && Failed(relation) is { } finding)
            {
                yield return finding;
            }
            else if (relation.Type == "percent_of" && relation.Args["num"] is null && relation.Args["den"] is null && relation.Terms[0].Value <= 100)
            {
                yield return Finding.At(relation.Terms[0], "rate.bare", Severity.Warning,
                    $"“{relation.Terms[0].Subject}”{relation.Terms[0].Text}没有写分子和分母，读者无法复算。", "补写分母和分子，例如“受理×件，办结×件，办结率×%”。");
            }
            else if (relation.Type == "percent_of" && relation.Args["den"] is IReadOnlyList<string> { Count: > 1 } many)
            {
                yield return Finding.At(relation.Terms[0], "rate.covers-many", Severity.Info,
                    $"一个比率{relation.Terms[0].Text}同时管着前面 {many.Count} 个数，看不出各自的分子。", "把各项的办结数和比率分开写。");
            }
        }

        foreach (var figure in figures)
        {
            if (figure.Unit == "%" && figure.Value > 100 && !IndicatorMapper.IsComparison(figure) && Bounded.Any(b => figure.Local.Contains(b, StringComparison.Ordinal)))
            {
                yield return Finding.At(figure, "arithmetic.rate-over-100", Severity.Error, $"“{figure.Subject}”写为{figure.Text}，这类比率不可能超过100%。", "核对分子分母后改正。");
            }
        }
    }

    private static Finding? Failed(Relation relation)
    {
        var place = relation.Terms[0];
        var severity = relation.Certain ? Severity.Error : Severity.Warning;
        return relation.Type switch
        {
            "sum" => Finding.At(place, "arithmetic.sum", severity, $"总数{place.Text}与各部分之和不符：{Sum(relation)}。", "核对总数和各部分；若部分之间有交叉，请写明。"),
            "part_of" => Finding.At(place, "arithmetic.part", severity, $"部分大于总数：{place.Text}是{relation.Terms[1].Text}的一部分，却比它大。", "核对两个数，或写明二者不是同一口径。"),
            "percent_of" => Finding.At(place, "arithmetic.rate", severity, $"比率{place.Text}与分子分母不符：{relation.Terms[1].Text}÷{relation.Terms[2].Text}{Quotient(relation)}。", "按原始台账重算比率。"),
            "growth" => Finding.At(place, "arithmetic.growth", severity, $"增减幅度{place.Text}与两年数字不符：本年{relation.Terms[1].Text}，上年{relation.Terms[2].Text}。", "按两年数字重算增减幅度。"),
            "list_count" => Finding.At(place, "list.count", severity, $"写的是{place.Text}，前后列出的却是{relation.Args["listed"]}个。", "补全所列名称，或改正个数。"),
            "le" when place.Quantity.Unit.ObjectsOf is not null || relation.Terms[1].Quantity.Unit.ObjectsOf is not null && relation.Terms[1].Quantity.Unit.ObjectsOf == place.Unit =>
                Finding.At(place, "bound.times", severity, $"对象数{place.Text}多于次数{relation.Terms[1].Text}：每个对象至少一次。", "核对“家”与“家次”、“台”与“台次”的口径。"),
            "le" when relation.Certain => Finding.At(place, "bound.fixed-over-found", severity, $"整改（办结）{place.Text}多于发现（受理）{relation.Terms[1].Text}。", "若含上年结转，请分开写明；否则改正。"),
            "le" => Finding.At(place, "bound.unlikely", Severity.Warning, $"“{place.Subject}”{place.Text}多于“{relation.Terms[1].Subject}”{relation.Terms[1].Text}，通常不会如此。", "核对两个数的口径。"),
            "min_ratio" => Finding.At(place, "bound.two-officers", Severity.Warning, $"出动{place.Text}、检查{relation.Terms[1].Text}，平均每次不足两人。", "执法检查须两人以上；核对出动人次和检查次数的口径。"),
            _ => null,
        };
    }

    private static string Sum(Relation relation)
    {
        var parts = relation.Terms.Skip(1).ToList();
        return $"{string.Join('+', parts.Select(Numbers.Show))}={Numbers.Show(parts.Sum(p => p.Norm ?? 0))}，而总数写的是{Numbers.Show(relation.Terms[0])}";
    }

    private static string Quotient(Relation relation) =>
        relation.Terms[1].Norm is { } num && relation.Terms[2].Norm is { } den and > 0 ? $"={Numbers.Show(Math.Round(num / den * 100, 2))}%" : "";
}
