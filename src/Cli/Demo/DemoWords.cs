using System.Collections.Frozen;

namespace Fatong.Cli.Demo;

/// <summary>What people of the demo bureau write into required fields that a story leaves open, by field.</summary>
internal static class DemoWords
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["recorder"] = "随案执法人员",
        ["act-place"] = "云溪县人民路8号执法大队询问室",
        ["evidence-summary"] = "现场笔录、询问笔录证明违法行为的时间、地点和经过；现场照片及录像证明车辆、人员状况；主体材料证明当事人身份。",
        ["origin"] = "执法人员现场拍摄",
        ["asked-relation"] = "当事人（驾驶员）",
        ["opinion"] = "违法事实清楚，证据确实充分，程序合法，建议按照裁量基准依法处理。",
        ["performance"] = "自收到决定书之日起十五日内到指定银行缴纳罚款；到期不缴纳的，每日按罚款数额的百分之三加处罚款。",
        ["contact"] = "法制股，云溪县人民路8号，990100，0990-1234567",
        ["told-content"] = "依据所列规定，拟按裁量基准处以罚款。",
        ["content"] = "不予行政处罚，责令当事人今后严格遵守交通运输法律法规。",
        ["kept-at"] = "云溪县交通运输综合行政执法大队停车场",
        ["review-text"] = "主体适格，程序合法，事实清楚、证据充分，适用法律准确，裁量适当，未超越权限，文书规范，未发现涉嫌犯罪情形。",
        ["discussed"] = "承办人汇报案情、证据和处理建议，法制审核人员说明审核意见，与会人员逐一发表意见，一致同意承办机构的建议。",
        ["discussion-result"] = "同意承办机构的处理建议。",
        ["place"] = "云溪县城北物流园区",
        ["bank-account"] = "云溪县农村信用社 0101 2345 6789",
        ["grade-reason"] = "首次发现，配合调查，未造成危害后果，按一般档次裁量。",
        ["heard-text"] = "当事人当场表示无异议，不要求陈述申辩。",
        ["recorded-by"] = "法制股",
        ["keeper"] = "执法大队内勤",
        ["item-name"] = "涉案车辆",
        ["returned"] = "车辆一辆及行驶证件，当事人当场查验无误并签收。",
        ["measure-basis"] = "《中华人民共和国道路运输条例》第六十二条",
        ["measure-heard"] = "当事人未提出异议，配合实施措施。",
        ["scene-facts"] = "车辆停放在路侧，驾驶人在场，执法人员出示证件、说明理由后检查了证照和载运情况。",
        ["hearing-host"] = "郭国栋，法制股股长",
        ["hearing-opinion"] = "事实清楚、证据充分，当事人的意见不影响违法行为的认定，建议维持拟处罚意见。",
        ["hearing-present"] = "当事人本人到场，未委托代理人，没有第三人。",
        ["hearing-recorder"] = "郑敏，法制股工作人员",
        ["reply-text"] = "行政行为认定事实清楚，适用依据正确，程序合法，处理适当。",
        ["kept-note"] = "承诺事项已按期完成，复查未见反弹。",
        ["attended"] = "企业主要负责人、安全生产负责人",
        ["topics"] = "通报检查发现的问题，要求落实主体责任，限期完成整改。",
        ["talk"] = "约谈人通报情况和要求，企业负责人说明原因并表示接受。",
        ["promise"] = "十五日内完成整改并报送整改报告，组织全员安全教育。",
        ["hardship"] = "当事人因家庭成员患病，短期内无力一次缴清，提交了收入和医疗费用证明。",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The usual words for a field; null when the field has none.</summary>
    internal static string? Of(string field) => Known.GetValueOrDefault(field);
}
