using Fatong.Rooms.Reporting.Composing.Outlines;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>
/// The outline of the annual report: deeds, deficiencies, the head's duty, next year, highlights. It names every canonical indicator; a clause whose
/// register is not kept yet is left out, never filled by invention. Figures stand in the first part and the highlights; later parts hold only those that measure a gap.
/// </summary>
internal static class AnnualOutline
{
    internal const string Opening = "opening";
    internal const string Problems = "problems";
    internal const string FirstResponsible = "first-responsible";
    internal const string NextYear = "next-year";
    internal const string Highlights = "highlights";

    internal static readonly IReadOnlyList<Part> Parts =
    [
        new(
            "deeds",
            "主要举措和成效",
            [
                .. GovernanceDeeds.Leading, ServiceDeeds.Services, .. GovernanceDeeds.Deciding, .. EnforcementDeeds.Sections, .. SafetyDeeds.Sections,
                .. PeopleDeeds.Answering, ServiceDeeds.Digital, PeopleDeeds.Publicity,
            ],
            []),
        new(
            Problems,
            "存在的不足和原因",
            [],
            [
                new(
                    "",
                    ["截至年底尚有{hazards_found-hazards_rectified}条隐患未完成整改", "尚有{petitions_accepted-petitions_closed}件来访来信未办结"],
                    Composing.Opening.None),
            ]),
        new(
            FirstResponsible,
            "主要负责人履行推进法治建设第一责任人职责情况",
            [],
            [
                new(
                    "主要负责人认真履行推进法治建设第一责任人职责，把法治建设与业务工作同部署、同推进、同考核。",
                    ["主持党组会专题研究法治建设{party_meetings_on_rule_of_law}次", "讲党课{leader_party_lectures}次", "出庭应诉{leader_court_appearances}起", "主动接访{leader_petition_receptions}次"]),
            ]),
        new(NextYear, "下一年度工作安排", [], []),
        new(
            Highlights,
            "其他需要报告的情况",
            [],
            [
                new("", ["在上级执法评议考核中有{evaluation_items_ranked}项获得名次", "有{thank_you_enterprises}家企业赠送感谢信和锦旗"]),
                new("本报告所列数据均由业务系统内依法办理和登记的事项汇总形成，可逐项核对至原始记录。", [], Composing.Opening.None),
            ]),
    ];

    /// <summary>The indicators that a section names, in the order of the outline.</summary>
    internal static IReadOnlyList<string> Codes(string key) =>
    [
        .. Parts.Where(p => p.Key == key).SelectMany(p => p.Passages).Concat(Parts.SelectMany(p => p.Sections).Where(s => s.Key == key).SelectMany(s => s.Passages))
            .SelectMany(p => p.Clauses).SelectMany(c => c.Parts.Prepend(c.Text).Concat(c.Then))
            .SelectMany(t => FigureToken.Slot().Matches(t)).Select(m => m.Groups["code"].Value).Distinct(StringComparer.Ordinal),
    ];
}
