namespace Fatong.Rooms.Reporting.Composing.Outlines;

/// <summary>Sections （六） to （八）: conduct of enforcement, its cases in the order people, findings, cases, money, seizures, and supervision by credit.</summary>
internal static class EnforcementDeeds
{
    internal static readonly IReadOnlyList<Section> Sections =
    [
        new(
            "conduct",
            "严格规范公正文明执法",
            [
                new(
                    "全面落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，严格执行行政裁量权基准，坚持处罚与教育相结合。",
                    [
                        "召开“三项制度”推进会{three_systems_meetings}次",
                        "法律顾问审核重大执法决定{major_decisions_lawyer_reviewed}件",
                        "向司法行政部门备案重大行政处罚案件{major_penalty_cases_filed}件",
                        "组织执法案卷评查{case_file_reviews}次",
                    ]),
                new(
                    "加强执法队伍建设。",
                    [
                        new("组织执法业务培训{enforcement_training_sessions}次") { Then = ["执法人员人均培训{enforcement_training_hours_per_capita}学时"] },
                        "举办法治集中培训{rol_training_batches}批次",
                        "选派人员外出培训{external_training_person_times}人次",
                        "开展传学述训{training_debrief_sessions}次",
                        new("安排执法人员到党校培训{party_school_trainees}名") { Then = ["党校培训{party_school_training_days}天"] },
                        "执法技能竞赛获得个人奖项{competition_individual_awardees}名",
                    ],
                    Opening.None),
                new(
                    "自觉接受复议监督和司法监督。",
                    [
                        new("行政复议案件{admin_reconsideration_cases}件", "未发生行政复议案件"),
                        "复议被改变案件{reconsideration_changed_cases}件",
                        new("行政诉讼案件{admin_litigation_cases}件", "未发生行政诉讼案件"),
                        "行政诉讼败诉案件{litigation_lost_cases}件",
                    ]),
            ]),
        new(
            "cases",
            "加强重点领域执法和案件办理",
            [
                new(
                    "聚焦道路客货运输、出租汽车、公路路政等重点领域，依法查处违法行为。",
                    [
                        "组织大规模集中执法行动{special_operations}次",
                        "召开专项行动部署会议{campaign_meetings}次",
                        "开展执法检查{inspections_conducted}次",
                        "出动执法人员{officers_dispatched}人次",
                        "受理行政案件{cases_accepted}起",
                        "作出行政处罚{penalty_cases_handled}件",
                        "办结行政处罚案件{penalty_cases_closed}件",
                        "处罚金额{penalty_amount:wan}万元",
                    ]),
                new(
                    "突出路面治理，推进处罚决定执行。",
                    [
                        new("查处超限超载车辆{overload_vehicles_penalised}台") { Then = ["卸载货物{overload_tonnage_unloaded}吨"] },
                        "查处非法营运出租汽车{illegal_taxis_penalised}台次",
                        "查处非法营运网约车{illegal_ridehailing_penalised}台次",
                        "查扣非法营运车辆{illegal_vehicles_impounded}台次",
                        "清理整治非法码头{illegal_wharves_cleared}家",
                        "申请人民法院强制执行{court_enforcement_applications}件",
                    ]),
                new(
                    "推行包容审慎监管，对轻微违法依法免予或者减轻处罚。",
                    [new("柔性执法案件{flexible_enforcement_cases}件") { Then = ["免除罚款{exempted_penalty_amount:wan}万元"] }]),
            ]),
        new(
            "credit",
            "创新事中事后监管",
            [
                new(
                    "推行“双随机、一公开”监管和信用分级分类监管，减少对正常经营的影响。",
                    [
                        new("双随机抽查企业{double_random_enterprises_checked}家") { Then = ["双随机抽查计划完成率{double_random_plan_completion_rate}%"] },
                        "开展部门联合双随机抽查{joint_double_random_checks}次",
                        "专项检查港口码头企业{port_enterprises_inspected}家",
                        "归集“七公示”数据{seven_disclosure_records}条",
                        "推送行政许可信用信息{credit_licence_records_pushed}条",
                        "推送行政处罚信用信息{credit_penalty_records_pushed}条",
                    ]),
                new(
                    "开展信用修复服务。",
                    [
                        "举办信用修复培训{credit_repair_trainings}次",
                        "参加信用修复培训的企业{credit_repair_training_enterprises}家",
                        "办理信用修复{credit_repairs_handled}条",
                    ],
                    Opening.None),
                new("", ["列入“黑榜”企业{blacklist_enterprises}家、“红榜”企业{redlist_enterprises}家"], Opening.YearEnd),
            ]),
    ];
}
