using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Leadership;
using Fatong.Rooms.Governance.WorkLedger;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>What the leadership owes for rule of law every year.</summary>
internal static class LeadershipDuties
{
    internal static readonly IReadOnlyList<Duty> All =
    [
        new("governance.duty-list", "第一责任人职责清单年度调整和公示", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(DutyLists.Declaration, Known(DutyLists.Published)) with { Day = DutyLists.Published })
        {
            Group = DutyWords.Leadership, Basis = RuleOfLawInspectionRules.Art(0), Certainty = Confidence.Local, Note = "公示频次和截止日由本级规定", WarnDays = 30, Escalation = ToHead, Systems = [1, 2],
        },
        new("governance.party-session", "党组会专题研究法治建设", Office, new Rhythm.Every(6), DoneBy.Record(PartyMeetings.Declaration, Has(PartyMeetings.Topics, "rol")))
        {
            Group = DutyWords.Leadership, Basis = RuleOfLawInspectionRules.Art(0), Certainty = Confidence.Local, Note = "全年不少于两次为常见要求，以本级规定为准", WarnDays = 30, Escalation = ToHead, Systems = [4],
        },
        new("governance.deputy-report", "分管领导向主要负责人汇报法治工作", Deputies, new Rhythm.Every(6), DoneBy.Record(DeputyReports.Declaration, Known(DeputyReports.On)) with { By = DeputyReports.Deputy })
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, Note = "频次由本机关制度规定", WarnDays = 30, Escalation = ToHead, Systems = [5],
        },
        new("governance.annual-meeting", "年度依法行政工作会议", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(LawWorkMeetings.Declaration, Is(LawWorkMeetings.Kind, "annual")))
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, Note = "通常在上半年召开，以本机关安排为准", WarnDays = 60, Escalation = ToHead, Systems = [6],
        },
        new("governance.quarter-meeting", "执法单位一季一会", Squads, new Rhythm.Every(3), DoneBy.Record(QuarterMeetings.Declaration) with { By = QuarterMeetings.Unit })
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, Note = "本机关制度；每个执法单位每季度一次", GraceDays = 5, Escalation = ToLeader, Systems = [7],
        },
        new("governance.self-report", "班子成员一年一述（述法）", Leaders, new Rhythm.Yearly(12, 31), DoneBy.Record(SelfReports.Declaration) with { By = SelfReports.Leader })
        {
            Group = DutyWords.Leadership, Basis = LegalPublicityLaw.Art(38), Note = "述法列入年终述职；截止日以年度考核安排为准", GraceDays = 31, WarnDays = 45, Escalation = ToHead, Systems = [8],
        },
        new("governance.key-tasks", "年度重点工作清单下达", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(KeyTasks.Declaration, Is(KeyTasks.Source, "plan")))
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, Note = "截止日由本机关安排", WarnDays = 30, Systems = [9],
        },
        new("governance.duty-assessment", "第一责任人职责年度考评", TheHead, new Rhythm.Yearly(12, 31), DoneBy.Record(DutyAssessments.Declaration) with { By = DutyAssessments.Leader })
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, GraceDays = 60, WarnDays = 45, Systems = [11],
        },
        new("governance.outline-review", "规划纲要实施情况年度评估", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(OutlineTasks.Declaration))
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, WarnDays = 60, Systems = [12],
        },
        new("governance.problem-plan", "上年度问题列入整改并写明下一年计划", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(ProblemItems.Declaration))
        {
            Group = DutyWords.Leadership, Basis = RuleOfLawInspectionRules.Art(0), Certainty = Confidence.Memory, Note = "年度报告中的问题逐项列入", WarnDays = 30, Systems = [211],
        },
        new("governance.work-entries", "法治工作台账按月报送", Offices, new Rhythm.Every(1), DoneBy.Record(WorkEntries.Declaration))
        {
            Group = DutyWords.Leadership, Certainty = Confidence.Local, Note = "一项工作只登记一次，各处共用", GraceDays = 5, WarnDays = 7, Systems = [208],
        },
    ];
}
