namespace Fatong.Rooms.Reporting.Composing;

/// <summary>The sections of the first part around enforcement; their figures appear as their registers are kept.</summary>
internal static class AnnualDeeds
{
    internal static readonly IReadOnlyList<Section> Before =
    [
        Of(
            "加强组织领导，落实法治建设责任",
            "坚持党对法治建设的领导，把法治政府建设纳入全局重点工作，健全领导机构和责任分工。",
            new("党组会专题研究法治建设{party_meetings_on_rule_of_law}次"),
            new("召开法治工作会议{rule_of_law_work_meetings}次")),
        Of(
            "深入学习贯彻习近平法治思想",
            "把习近平法治思想作为理论学习的重要内容，健全领导干部带头学法制度。",
            new("理论学习中心组学习{center_group_study_sessions}次"),
            new("形成交流研讨材料{study_discussion_papers}篇"),
            new("开展政治理论学习{political_theory_study_sessions}次"),
            new("主题党日{theme_party_days}次"),
            new("主要领导讲党课{leader_party_lectures}次")),
        Of(
            "依法履行职责，优化政务服务",
            "规范权责清单和政务服务事项，推进服务事项线上线下融合办理。",
            new("办理政务服务事项{services_handled_total}件，其中行政许可{licences_handled}件"),
            new("发放电子证照{e_certificates_issued}件")),
        Of(
            "完善制度建设，规范文件管理",
            "严格落实行政规范性文件合法性审核、公平竞争审查和备案清理制度。",
            new("修订行政执法制度{enforcement_rules_revised}项"),
            new("清理规范性文件{normative_docs_cleaned}件")),
        Of(
            "健全依法决策机制",
            "严格执行重大行政决策程序和“三重一大”决策制度，发挥法律顾问作用。",
            new("召开党组会议{party_group_meetings}次，研究“三重一大”事项{major_matters_deliberated}项"),
            new("聘请法律顾问{legal_counsel_engaged}人"),
            new("审核合同协议{contracts_reviewed}件")),
    ];

    internal static readonly IReadOnlyList<Section> After =
    [
        Of(
            "创新事中事后监管",
            "推行“双随机、一公开”监管和信用分级分类监管，减少对正常经营的影响。",
            new("双随机检查企业{double_random_enterprises_checked}家"),
            new("开展部门联合双随机抽查{joint_double_random_checks}次")),
        Of(
            "抓好安全生产和隐患治理",
            "坚持隐患排查、整改、复查闭环管理。",
            new("排查隐患{hazards_found}条"),
            new("整改隐患{hazards_rectified}条"),
            new("下发限期整改通知书{rectification_notices_issued}份")),
        Of(
            "提高突发事件依法应对能力",
            "完善应急预案体系，加强应急队伍和运力储备。",
            new Clause("修订应急预案{emergency_plans_revised}个")),
        Of(
            "依法化解矛盾纠纷",
            "畅通诉求渠道，依法分类处理群众诉求。",
            new("办理投诉、信访和工单{appeals_handled}件"),
            new("办理人大建议和政协提案{proposals_handled}件")),
        Of(
            "强化权力监督和政务公开",
            "主动接受各方面监督，依法公开执法信息。",
            new("公示行政执法案件{enforcement_case_publicity_times}次"),
            new("主动公开政府信息{gov_info_disclosed}条")),
        Of(
            "推进数字法治建设",
            "依托业务系统实行网上办案、全程留痕、到期预警和数据核验。",
            new Clause("可网上办理业务{online_service_items}项")),
        Of(
            "加强法治宣传教育",
            "落实“谁执法谁普法”普法责任制，开展面向从业人员和群众的法治宣传。",
            new("开展普法宣讲{law_lectures_held}场次"),
            new("发布普法信息{law_popularisation_posts}篇")),
    ];

    private static Section Of(string title, string lead, params Clause[] clauses) => new(title, [new(lead, clauses)]);
}
