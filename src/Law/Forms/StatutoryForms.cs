using Fatong.Law.Cards;
using static Fatong.Law.Forms.FormUse;

namespace Fatong.Law.Forms;

/// <summary>The 24 forms annexed to the rules of procedure, and those that provinces add.</summary>
public static class StatutoryForms
{
    /// <summary>The statutory forms, by number.</summary>
    public static readonly IReadOnlyList<StatutoryForm> All =
    [
        new(1, "立案登记表", Internal, ProcedureRules.Art(63)),
        new(2, "询问笔录", Signed, ProcedureRules.Art(39)),
        new(3, "勘验笔录", Signed, ProcedureRules.Art(40)),
        new(4, "现场笔录", Signed, ProcedureRules.Art(29)),
        new(5, "抽样取证凭证", Outward, ProcedureRules.Art(41)),
        new(6, "证据登记保存清单", Outward, ProcedureRules.Art(44)),
        new(7, "解除证据登记保存决定书", Outward, ProcedureRules.Art(45)),
        new(8, "行政强制措施决定书", Outward, ProcedureRules.Art(54)),
        new(9, "延长行政强制措施期限通知书", Outward, ProcedureRules.Art(56)),
        new(10, "解除行政强制措施决定书", Outward, ProcedureRules.Art(59)),
        new(11, "违法行为通知书", Outward, ProcedureRules.Art(69)),
        new(12, "听证通知书", Outward, ProcedureRules.Art(83)),
        new(13, "听证笔录", Signed, ProcedureRules.Art(97)),
        new(14, "当场行政处罚决定书", Outward, ProcedureRules.Art(61)),
        new(15, "行政处罚决定书", Outward, ProcedureRules.Art(77)),
        new(16, "责令改正违法行为通知书", Outward, ProcedureRules.Art(66)),
        new(17, "分期（延期）缴纳罚款通知书", Outward, ProcedureRules.Art(101)),
        new(18, "执行公告", Outward, ProcedureRules.Art(114)),
        new(19, "催告书", Outward, ProcedureRules.Art(119)),
        new(20, "行政强制执行决定书", Outward, CompulsionLaw.Art(37)),
        new(21, "代履行决定书", Outward, ProcedureRules.Art(116)),
        new(22, "中止（终结、恢复）行政强制执行通知书", Outward, ProcedureRules.Art(110)),
        new(23, "送达回证", Signed, ProcedureRules.Art(18)),
        new(24, "结案报告", Internal, ProcedureRules.Art(122)),
    ];

    /// <summary>Forms in use beside the statutory ones; their number is 0.</summary>
    public static readonly IReadOnlyList<StatutoryForm> Supplementary =
    [
        new(0, "检查记录", Signed, ProcedureRules.Art(29)),
        new(0, "协助调查函", Outward, ProcedureRules.Art(65)),
        new(0, "案件调查报告", Internal, ProcedureRules.Art(67)),
        new(0, "重大案件集体讨论记录", Internal, ProcedureRules.Art(76)),
        new(0, "重大执法决定法制审核意见书", Internal, ProcedureRules.Art(72)),
        new(0, "行政处罚审批表", Internal, ProcedureRules.Art(68)),
        new(0, "行政强制措施（延长、解除）审批表", Internal, ProcedureRules.Art(54)),
        new(0, "证据登记保存（解除）审批表", Internal, ProcedureRules.Art(43)),
        new(0, "视听资料证据记录单", Internal, ProcedureRules.Art(38)),
        new(0, "证据粘贴页", Internal, ProcedureRules.Art(35)),
        new(0, "勘验示意图", Signed, ProcedureRules.Art(40)),
        new(0, "听证报告书", Internal, ProcedureRules.Art(98)),
        new(0, "案件移送函", Outward, ProcedureRules.Art(9)),
        new(0, "涉嫌犯罪案件移送书", Outward, CriminalReferralRules.Art(6)),
        new(0, "送达地址确认书", Signed, ProcedureRules.Art(18)),
        new(0, "强制执行申请书", Outward, ProcedureRules.Art(120)),
        new(0, "执行协议", Signed, ProcedureRules.Art(113)),
        new(0, "分期（延期）缴纳罚款审批表", Internal, ProcedureRules.Art(101)),
        new(0, "举报记录", Internal, ProcedureRules.Art(62)),
        new(0, "撤销立案审批表", Internal, ProcedureRules.Art(123)),
        new(0, "放弃陈述申辩声明", Signed, ProcedureRules.Art(69)),
        new(0, "公路赔（补）偿通知书", Outward, RoadLaw.Art(85)),
        new(0, "道路运输车辆暂扣凭证", Outward, RoadTransportRegulation.Art(62)),
        new(0, "责令车辆停驶通知书", Outward, RoadAdministrationRules.Art(38)),
        new(0, "公告", Outward, ProcedureRules.Art(18)),
        new(0, "卷宗封面", Internal, ProcedureRules.Art(122)),
        new(0, "卷内目录", Internal, ProcedureRules.Art(122)),
        new(0, "备考表", Internal, ProcedureRules.Art(122)),
        new(0, "行政检查通知书", Outward, EnterpriseInspectionOpinion.Art(0)),
        new(0, "行政检查审批表", Internal, EnterpriseInspectionOpinion.Art(0)),
    ];

    /// <summary>The form with this name; null when there is none.</summary>
    public static StatutoryForm? Find(string name) => All.Concat(Supplementary).FirstOrDefault(f => f.Name == name);
}
