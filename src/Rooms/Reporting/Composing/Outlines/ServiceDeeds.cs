namespace Fatong.Rooms.Reporting.Composing.Outlines;

/// <summary>Sections （三） and （十三）: duties by law, services, the digital part.</summary>
internal static class ServiceDeeds
{
    internal static readonly Section Services = new(
        "services",
        "依法履行职责，优化政务服务",
        [
            new(
                "规范权责清单和政务服务事项，推进服务事项线上线下融合办理。",
                [
                    "编制权责事项主项{power_list_main_items}个、权责事项子项{power_list_sub_items}个",
                    "市县共有职权主项{shared_power_main_items}个、市县共有职权子项{shared_power_sub_items}个",
                    "与其他部门权责交叉{power_overlap_items}项",
                    new("现有政务服务事项{service_items_total}项") { Parts = ["行政许可事项{service_items_licence}项", "其他行政权力事项{service_items_other_power}项"] },
                    "事项市县纵向统一率{item_vertical_uniformity_rate}%",
                    "事项县区横向一致率{item_horizontal_consistency_rate}%",
                ],
                Opening.YearEnd),
            new(
                "推进减环节、减时限、减材料、减跑动。",
                [
                    "对{streamlined_service_items}个依申请事项开展“四减”",
                    "压缩办理时限{service_days_cut}个工作日",
                    "精简申请材料{service_materials_cut}项",
                    "精简办理环节{service_steps_cut}项",
                    "减少跑动{service_trips_cut}次",
                    "“一窗办理”事项{one_window_items}个",
                    "实行告知承诺制的事项{notify_commitment_items}个",
                    "推出便民利企措施{convenience_measures}项",
                ]),
            new(
                "坚持依法高效办理。",
                [
                    new("办理各类政务服务事项{services_handled_total}件")
                    {
                        Parts = ["行政许可{licences_handled}件", "其他政务服务{other_services_handled}件"],
                        Then = ["政务服务按期办结率{service_on_time_rate}%", "政务服务群众满意度{service_satisfaction_rate}%"],
                    },
                    "采用告知承诺方式办理许可{notify_commitment_licences}件",
                    "受理涉路行政许可{road_licences_accepted}起",
                    "“跨省通办”办结{cross_province_services_done}件",
                    "发放一次性办理告知书{one_time_notices_issued}份",
                    "提供帮办服务{assisted_services}次",
                ],
                Opening.None),
        ]);

    internal static readonly Section Digital = new(
        "digital",
        "推进数字法治建设",
        [
            new(
                "依托业务系统实行网上办案、全程留痕、到期预警和数据核验。",
                [
                    "可网上办理业务{online_service_items}项",
                    "“一网通办”办结{one_net_services_done}件",
                    "政务服务即办件率{instant_service_rate}%",
                    "发放电子证照{e_certificates_issued}件",
                ]),
            new(
                "推进执法装备信息化。",
                [new("应配备信息化装备的一线执法岗位{frontline_posts_due}个") { Then = ["已配齐{frontline_posts_equipped}个", "一线执法信息化装备配备率{frontline_equipment_rate}%"] }],
                Opening.YearEnd),
        ]);
}
