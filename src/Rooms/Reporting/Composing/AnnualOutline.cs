namespace Fatong.Rooms.Reporting.Composing;

/// <summary>
/// The outline of the annual report. A clause whose indicator has no register yet is left out, never filled by invention;
/// the first part holds the figures, the later parts only what measures a gap.
/// </summary>
internal static class AnnualOutline
{
    internal static readonly IReadOnlyList<Part> Parts =
    [
        new("主要举措和成效", [.. AnnualDeeds.Before, .. EnforcementOutline.Sections, .. AnnualDeeds.After]),
        new(
            "存在的不足和原因",
            [],
            [
                new("一年来，法治政府建设仍有不足：主动发现违法行为的能力有待提高，案件线索对投诉举报的依赖较大；执法人员专业能力与新业态监管要求还有差距；普法的针对性和实效性需要加强。", [], false),
                new("原因主要在于：一线执法力量配置与任务变化衔接不够及时，案卷评查发现的问题转化为培训内容的机制不够顺畅，普法方式创新不足。", [], false),
            ]),
        new(
            "主要负责人履行推进法治建设第一责任人职责情况",
            [],
            [
                new(
                    "主要负责人认真履行推进法治建设第一责任人职责，把法治建设与业务工作同部署、同推进、同考核，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。",
                    [new("出庭应诉{leader_court_appearances}起"), new("主动接访{leader_petition_receptions}次")]),
            ]),
        new(
            "下一年度工作安排",
            [],
            [
                new("针对线索来源的不足，完善路面巡查、科技监测与投诉举报相互印证的发现机制，提高主动发现的比重。", [], false),
                new("针对能力的不足，把案卷评查发现的问题逐项列入年度培训计划，严格落实法制审核、集体讨论和裁量基准制度。", [], false),
                new("针对普法的不足，落实“谁执法谁普法”责任清单，以办结案件开展以案释法。", [], false),
            ]),
        new(
            "其他需要报告的情况",
            [],
            [new("本报告所列数据均由业务系统内依法办理的事项汇总形成，可逐项核对至原始记录。", [], false)]),
    ];
}
