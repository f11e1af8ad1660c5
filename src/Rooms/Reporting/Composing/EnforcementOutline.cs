namespace Fatong.Rooms.Reporting.Composing;

/// <summary>Sections （六） and （七）: enforcement and its cases, in the order people, findings, cases, money, oversight.</summary>
internal static class EnforcementOutline
{
    internal static readonly IReadOnlyList<Section> Sections =
    [
        new(
            "严格规范公正文明执法",
            [
                new(
                    "全面落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，严格执行行政裁量权基准，坚持处罚与教育相结合。",
                    [
                        new("法律顾问审核重大执法决定{major_decisions_lawyer_reviewed}件"),
                        new("向司法行政部门备案重大行政处罚案件{major_penalty_cases_filed}件"),
                        new("组织执法案卷评查{case_file_reviews}次"),
                        new("召开“三项制度”推进会{three_systems_meetings}次"),
                        new("组织执法业务培训{enforcement_training_sessions}次"),
                    ]),
                new(
                    "推行包容审慎监管，对轻微违法依法免予或者减轻处罚。",
                    [
                        new("柔性执法案件{flexible_enforcement_cases}件，免除罚款{exempted_penalty_amount:wan}万元"),
                    ]),
                new(
                    "自觉接受复议监督和司法监督。",
                    [
                        new("行政复议案件{admin_reconsideration_cases}件", "未发生行政复议案件"),
                        new("其中复议决定改变原行为{reconsideration_changed_cases}件"),
                        new("行政诉讼案件{admin_litigation_cases}件", "未发生行政诉讼案件"),
                        new("其中败诉{litigation_lost_cases}件"),
                    ]),
            ]),
        new(
            "加强重点领域执法和案件办理",
            [
                new(
                    "聚焦道路客货运输、出租汽车、公路路政等重点领域，依法查处违法行为。",
                    [
                        new("开展执法检查{inspections_conducted}次"),
                        new("出动执法人员{officers_dispatched}人次"),
                        new("受理行政案件{cases_accepted}起"),
                        new("作出行政处罚{penalty_cases_handled}件"),
                        new("办结行政处罚案件{penalty_cases_closed}件"),
                        new("处罚金额{penalty_amount:wan}万元"),
                    ]),
                new(
                    "依法采取行政强制措施，推进处罚决定执行。",
                    [
                        new("查处超限超载车辆{overload_vehicles_penalised}台"),
                        new("查扣非法营运车辆{illegal_vehicles_impounded}台次"),
                        new("查处非法营运出租汽车{illegal_taxis_penalised}台次"),
                        new("查处非法营运网约车{illegal_ridehailing_penalised}台次"),
                        new("申请人民法院强制执行{court_enforcement_applications}件"),
                    ]),
            ]),
    ];
}
