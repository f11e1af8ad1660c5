namespace Fatong.Rooms.Reporting.Checking.Comparing;

/// <summary>Two indicators of one report, set against each other so that bureaux of different size can be compared.</summary>
/// <param name="Per">The ratio is told for so many of the denominator.</param>
/// <param name="Unit">As it is shown, e.g. 元/件.</param>
public sealed record ReportRatio(string Name, string Numerator, string Denominator, int Per, string Unit);

/// <summary>A ratio by report: the value, or why there is none.</summary>
public sealed record RatioRow(ReportRatio Ratio, IReadOnlyList<(decimal? Value, string Why)> Cells);

/// <summary>The ratios that the definitions allow: both terms count the same bureau and year, and the denominator is what the numerator came from.</summary>
public static class ReportRatios
{
    public static IReadOnlyList<ReportRatio> All { get; } =
    [
        new("平均每件处罚案件罚款", "penalty_amount", "penalty_cases_handled", 1, "元/件"),
        new("每百件处罚案件中的柔性执法案件", "flexible_enforcement_cases", "penalty_cases_handled", 100, "件/百件"),
        new("平均每件柔性执法案件免罚", "exempted_penalty_amount", "flexible_enforcement_cases", 1, "元/件"),
        new("每百次检查的处罚案件", "penalty_cases_handled", "inspections_conducted", 100, "件/百次"),
        new("每次检查出动执法人员", "officers_dispatched", "inspections_conducted", 1, "人次/次"),
        new("每百次检查发现隐患", "hazards_found", "inspections_conducted", 100, "条/百次"),
        new("每百家次企业检查发现隐患", "hazards_found", "enterprises_inspected", 100, "条/百家次"),
        new("每百家次企业检查的安全处罚", "enterprises_penalised_safety", "enterprises_inspected", 100, "家次/百家次"),
        new("隐患整改率", "hazards_rectified", "hazards_found", 100, "%"),
        new("每百条隐患下发限期整改通知书", "rectification_notices_issued", "hazards_found", 100, "份/百条"),
        new("每台超限车辆卸载", "overload_tonnage_unloaded", "overload_vehicles_penalised", 1, "吨/台"),
        new("每次党组会议研究的“三重一大”事项", "major_matters_deliberated", "party_group_meetings", 1, "项/次"),
        new("党组会议中专题研究法治建设的占比", "party_meetings_on_rule_of_law", "party_group_meetings", 100, "%"),
        new("每场宣讲受众", "law_lecture_audience", "law_lectures_held", 1, "人次/场"),
        new("清理文件中修改的占比", "normative_docs_amended", "normative_docs_cleaned", 100, "%"),
        new("行政许可占全部办件", "licences_handled", "services_handled_total", 100, "%"),
        new("告知承诺制许可占全部许可", "notify_commitment_licences", "licences_handled", 100, "%"),
        new("来访来信办结率", "petitions_closed", "petitions_accepted", 100, "%"),
        new("“万件化访”化解率", "petition_campaign_cases_resolved", "petition_campaign_cases_undertaken", 100, "%"),
        new("复议被改变的占比", "reconsideration_changed_cases", "admin_reconsideration_cases", 100, "%"),
        new("诉讼败诉的占比", "litigation_lost_cases", "admin_litigation_cases", 100, "%"),
    ];

    /// <summary>The ratios that at least one report allows.</summary>
    public static IReadOnlyList<RatioRow> Of(ComparisonMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var name = matrix.Rows.ToDictionary(r => r.Card.Code, r => r.Card.Zh, StringComparer.Ordinal);
        return
        [
            .. All.Where(r => name.ContainsKey(r.Numerator) && name.ContainsKey(r.Denominator))
                .Select(r => new RatioRow(r, [.. matrix.Row(r.Numerator).Zip(matrix.Row(r.Denominator), (n, d) => Cell(r, n, d, name))]))
                .Where(r => r.Cells.Any(c => c.Value is not null)),
        ];
    }

    private static (decimal?, string) Cell(ReportRatio ratio, MatrixCell above, MatrixCell below, Dictionary<string, string> name)
    {
        foreach (var (cell, code) in new[] { (above, ratio.Numerator), (below, ratio.Denominator) })
        {
            if (!cell.Comparable)
            {
                return (null, cell.Written.Length == 0 ? $"报告没有写{name[code]}" : $"{name[code]}：{cell.Note}");
            }
        }

        return below.Value is > 0 and var den && above.Value is { } num ? (Math.Round(num * ratio.Per / den, 2, MidpointRounding.AwayFromZero), "") : (null, $"{name[ratio.Denominator]}为零");
    }
}
