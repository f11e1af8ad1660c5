namespace Fatong.Rooms.Reporting.Composing.Outlines;

/// <summary>Sections （一）, （二）, （四） and （五）: leadership, study, rules, decisions.</summary>
internal static class GovernanceDeeds
{
    internal static readonly IReadOnlyList<Section> Leading =
    [
        new(
            "leadership",
            "加强组织领导，落实法治建设责任",
            [
                new(
                    "坚持党对法治建设的领导，把法治政府建设纳入全局重点工作，健全领导机构和责任分工。",
                    ["召开党组会专题研究法治建设{party_meetings_on_rule_of_law}次", "召开法治工作会议{rule_of_law_work_meetings}次"]),
            ]),
        new(
            "study",
            "深入学习贯彻习近平法治思想",
            [
                new(
                    "把习近平法治思想作为理论学习的重要内容，健全领导干部带头学法制度。",
                    [
                        "组织理论学习中心组学习{center_group_study_sessions}次",
                        "形成交流研讨材料{study_discussion_papers}篇",
                        new("学习习近平法治思想{xi_rol_thought_study_sessions}次") { Parts = ["习近平法治思想专题学习{xi_rol_thought_special_sessions}次"] },
                        "领导干部开展法治思想宣讲{leader_rol_lectures}次",
                    ]),
                new(
                    "坚持集体学习与个人自学相结合。",
                    [
                        "开展政治理论学习{political_theory_study_sessions}次",
                        "开展主题党日{theme_party_days}次",
                        "主要领导讲党课{leader_party_lectures}次",
                        "学习行业法律法规{industry_law_study_sessions}次",
                        "举办法律知识讲座{legal_lectures}场",
                        "组织旁听网络庭审{online_court_observations}场",
                    ],
                    Opening.None),
            ]),
    ];

    internal static readonly IReadOnlyList<Section> Deciding =
    [
        new(
            "rules",
            "完善制度建设，规范文件管理",
            [
                new(
                    "严格落实行政规范性文件合法性审核、公平竞争审查和备案清理制度。",
                    [
                        "修订行政执法制度{enforcement_rules_revised}项",
                        new("清理规范性文件{normative_docs_cleaned}件") { Then = ["修改规范性文件{normative_docs_amended}件"] },
                        "开展公平竞争审查{fair_competition_reviews}件",
                        "完成合法性审查{legality_reviews}件",
                    ]),
            ]),
        new(
            "decisions",
            "健全依法决策机制",
            [
                new(
                    "严格执行重大行政决策程序和“三重一大”决策制度，发挥法律顾问作用。",
                    [
                        "召开党组会议{party_group_meetings}次",
                        "研究“三重一大”事项{major_matters_deliberated}项",
                        "审核合同协议{contracts_reviewed}件",
                        "法律顾问参与诉讼庭审案件{litigation_hearings_with_counsel}起",
                    ]),
                new("", ["聘请法律顾问{legal_counsel_engaged}人"], Opening.YearEnd),
            ]),
    ];
}
