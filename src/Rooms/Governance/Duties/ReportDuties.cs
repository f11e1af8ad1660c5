using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>The timetable of the annual report, and what else is published or reported by a day of the year.</summary>
internal static class ReportDuties
{
    private static readonly Debtor Writers = Debtor.Bureau(Roles.Writer);

    internal static readonly IReadOnlyList<Duty> All =
    [
        new("governance.report-figures", "年度报告：固化上年度数据", Writers, new Rhythm.Yearly(1, 15), DoneBy.Hand("统计指标固化结果"))
        {
            Group = DutyWords.Reports, Certainty = Confidence.Local, Note = "本机关工作安排；统计截止日以报告要求为准", WarnDays = 20, Systems = [206, 209],
        },
        new("governance.report-draft", "年度报告：形成初稿并核对", Writers, new Rhythm.Yearly(1, 31), DoneBy.Hand("初稿和检查结果"))
        {
            Group = DutyWords.Reports, Certainty = Confidence.Local, Note = "本机关工作安排", Systems = [206],
        },
        new("governance.report-approval", "年度报告：党组会审议", Writers, new Rhythm.Yearly(2, 15), DoneBy.Hand("会议纪要"))
        {
            Group = DutyWords.Reports, Certainty = Confidence.Local, Note = "本机关工作安排", Systems = [206],
        },
        new("governance.report-submit", "年度报告：报送党委政府和上一级主管部门", Writers, new Rhythm.Yearly(3, 1), DoneBy.Hand("报送文件和回执"))
        {
            Group = DutyWords.Reports, Basis = RuleOfLawInspectionRules.Art(0), Certainty = Confidence.Secondary, Note = "三月一日前报送，抄送本级依法治县办", WarnDays = 30, Escalation = new(Roles.Head, 1), Systems = [206],
        },
        new("governance.report-publish", "年度报告：向社会公开", Writers, new Rhythm.Yearly(4, 1), DoneBy.Hand("公开网址和网页快照"))
        {
            Group = DutyWords.Reports, Basis = RuleOfLawInspectionRules.Art(0), Certainty = Confidence.Memory, Note = "四月一日前公开，涉密的除外", WarnDays = 30, Escalation = new(Roles.Head, 1), Systems = [206, 207],
        },
        new("governance.open-report", "政府信息公开工作年度报告", Office, new Rhythm.Yearly(1, 31), DoneBy.Hand("报告文本和公开网址"))
        {
            Group = DutyWords.Reports, Basis = OpenGovernmentRegulation.Art(49), WarnDays = 30, Escalation = new(Roles.Head, 1), Systems = [174],
        },
        new("governance.enforcement-data", "上年度行政执法总体情况公开并报告", Office, new Rhythm.Yearly(1, 31), DoneBy.Hand("公开网址和报送回执"))
        {
            Group = DutyWords.Reports, Basis = ThreeSystemsOpinion.Art(6), WarnDays = 30, Escalation = new(Roles.Head, 1), Systems = [173],
        },
        new("governance.arrears-disclosure", "公开上年度逾期未付中小企业款项", Office, new Rhythm.Yearly(3, 31), DoneBy.Hand("公开网址"))
        {
            Group = DutyWords.Reports, Basis = SmePaymentRegulation.Art(18), WarnDays = 30, Escalation = ToHead, Systems = [189],
        },
        new("governance.inspection-plan", "年度抽查计划制定和公布", Office, new Rhythm.Yearly(3, 31), DoneBy.Hand("抽查计划和公布网址"))
        {
            Group = DutyWords.Reports, Basis = EnterpriseInspectionOpinion.Art(0), Certainty = Confidence.Local, Note = "多地要求三月底前，以本级规定为准", WarnDays = 30, Systems = [96],
        },
        new("governance.inspection-done", "年度抽查计划完成情况", Office, new Rhythm.Yearly(12, 31), DoneBy.Hand("计划数与完成数"))
        {
            Group = DutyWords.Reports, Basis = RandomInspectionNotice.Art(0), Certainty = Confidence.Local, Note = "计划数和完成数分别填写", WarnDays = 45, Systems = [96],
        },
    ];
}
