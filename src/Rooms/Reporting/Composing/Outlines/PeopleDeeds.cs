namespace Fatong.Rooms.Reporting.Composing.Outlines;

/// <summary>Sections （十一）, （十二） and （十四）: appeals, oversight and disclosure, publicity.</summary>
internal static class PeopleDeeds
{
    internal static readonly IReadOnlyList<Section> Answering =
    [
        new(
            "disputes",
            "依法化解矛盾纠纷",
            [
                new(
                    "畅通诉求渠道，依法分类处理群众诉求。",
                    [
                        new("办理投诉举报和热线工单{appeals_handled}件") { By = "channel", Each = "件", Then = ["诉求工单办结率{appeals_completion_rate}%"] },
                        "诉求期限内办结率{appeals_on_time_rate}%",
                        "诉求平均办结时长{appeals_avg_closing_hours}小时",
                        "诉求处理结果满意率{appeals_satisfaction_rate}%",
                        "接听货车司机投诉咨询电话{driver_hotline_calls}个",
                    ]),
                new(
                    "压实信访和建议提案办理责任。",
                    [
                        new("受理群众来访来信{petitions_accepted}件") { Then = ["办结来访来信{petitions_closed}件", "来访来信办结率{petition_completion_rate}%"] },
                        new("承办“万件化访”案件{petition_campaign_cases_undertaken}案") { Then = ["化解“万件化访”案件{petition_campaign_cases_resolved}案", "“万件化访”化解率{petition_campaign_resolution_rate}%"] },
                        new("办理人大建议和政协提案{proposals_handled}件") { Then = ["建议提案办结率{proposals_completion_rate}%"] },
                        "主要领导接访{leader_petition_receptions}次",
                        new("进京上访{beijing_petitions}起", "未发生进京上访事件"),
                        new("个人极端事件{extreme_incidents}起", "未发生个人极端事件"),
                    ]),
                new(
                    "推动欠款和补贴清理。",
                    ["化解拖欠中小企业欠款{sme_arrears_resolved_amount:wan}万元", "清理农村客运油价补贴资金{rural_fuel_subsidy_cleared_amount:wan}万元", "主要领导出庭应诉案件{leader_court_appearances}起"],
                    Opening.None),
            ]),
        new(
            "oversight",
            "强化权力监督和政务公开",
            [
                new(
                    "主动接受各方面监督，依法公开执法信息。",
                    [
                        "公示行政执法案件{enforcement_case_publicity_times}次",
                        "主动公开政府信息{gov_info_disclosed}条",
                        "在网站等平台发布工作动态{platform_info_published}条",
                        "政务新媒体发布信息{new_media_posts}篇",
                    ]),
                new("", ["聘请执法监督员{enforcement_supervisors_engaged}名"], Opening.YearEnd),
            ]),
    ];

    internal static readonly Section Publicity = new(
        "publicity",
        "加强法治宣传教育",
        [
            new(
                "落实“谁执法谁普法”普法责任制，开展面向从业人员和群众的法治宣传。",
                [
                    new("开展普法宣讲{law_lectures_held}场次") { Then = ["参加宣讲人员{law_lecturers}人", "普法宣讲受众{law_lecture_audience}人次", "行业宣讲覆盖率{industry_lecture_coverage_rate}%"] },
                    "普法走访企业{enterprises_visited}家次",
                    "提供法律咨询{legal_consultations}人次",
                    "有奖竞答活动参加人员{quiz_participants}名",
                ]),
            new(
                "丰富宣传载体。",
                [
                    "发放宣传单{leaflets_distributed}张",
                    "发放宣传册{brochures_distributed}册",
                    "发放法治宣传用品{publicity_items_distributed}份",
                    "发布普法信息{law_popularisation_posts}篇",
                ],
                Opening.None),
        ]);
}
