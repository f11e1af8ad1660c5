namespace Fatong.Rooms.Reporting.Composing.Outlines;

/// <summary>Sections （九） and （十）: hazards and emergencies.</summary>
internal static class SafetyDeeds
{
    internal static readonly IReadOnlyList<Section> Sections =
    [
        new(
            "safety",
            "抓好安全生产和隐患治理",
            [
                new(
                    "坚持隐患排查、整改、复查闭环管理。",
                    [
                        "检查企业{enterprises_inspected}家次",
                        "排查隐患{hazards_found}条",
                        "下发限期整改通知书{rectification_notices_issued}份",
                        "整改隐患{hazards_rectified}条",
                        "处罚企业{enterprises_penalised_safety}家次",
                        "约谈企业{enterprises_interviewed}家次",
                        "开展安全生产警示教育{safety_warning_sessions}次",
                    ]),
                new("实行企业安全码管理。", ["注销红码企业{red_code_enterprises_deregistered}家", "审批绿码企业运力{green_code_enterprises_approved}家"], Opening.None),
            ]),
        new(
            "emergency",
            "提高突发事件依法应对能力",
            [
                new("完善应急预案体系，加强应急队伍和运力储备。", ["修订应急预案{emergency_plans_revised}个"]),
                new(
                    "",
                    [
                        "应急保障队伍人员{emergency_team_members}人、应急保障车辆{emergency_team_vehicles}辆",
                        "危化品应急队伍覆盖运输类别{hazmat_team_transport_categories}个",
                        "设置公路防疫卡点{epidemic_checkpoints}处",
                    ],
                    Opening.YearEnd),
            ]),
    ];
}
