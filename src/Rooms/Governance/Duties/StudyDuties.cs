using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Study;
using Fatong.Rooms.Governance.Study.Exams;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>What leaders, officers and staff owe in study and training.</summary>
internal static class StudyDuties
{
    internal static readonly IReadOnlyList<Duty> All =
    [
        new("governance.study-list", "领导干部年度学法清单（计划）制定", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(StudyItems.Declaration, Is(StudyItems.Audience, "leaders")))
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, Note = "制度有明文，截止日由本机关安排", WarnDays = 30, Systems = [18],
        },
        new("governance.study-completion", "班子成员完成学法清单项目", Leaders, new Rhythm.Every(3), DoneBy.Record(StudyItems.Completions) with { By = StudyItems.Person })
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, Note = "每季度至少完成一项，以本机关清单为准", GraceDays = 10, Systems = [18],
        },
        new("governance.must-know", "应知应会清单年度更新", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(MustKnowItems.Declaration))
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, Note = "清单应当动态调整", WarnDays = 60, Systems = [19],
        },
        new("governance.quarter-study", "中心组一季一学", Office, new Rhythm.Every(3), DoneBy.Record(StudySessions.Declaration, Is(StudySessions.Kind, "center-group")))
        {
            Group = DutyWords.Study, Certainty = Confidence.Local, Note = "每季度不少于一次，以本级党委要求为准", GraceDays = 5, Escalation = ToHead, Systems = [20],
        },
        new("governance.xi-thought", "习近平法治思想专题学习", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(StudySessions.Declaration, Is(StudySessions.Content, "xi-rol") & Yes(StudySessions.Special)))
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, WarnDays = 60, Systems = [20],
        },
        new("governance.agenda-study", "会前学法", Office, new Rhythm.Every(3), DoneBy.Record(AgendaStudies.Declaration, Yes(AgendaStudies.First) & Yes(AgendaStudies.Law)))
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, Note = "频次由地方规定，常见为每季度不少于一次", GraceDays = 5, Systems = [21],
        },
        new("governance.party-day", "主题党日", Office, new Rhythm.Every(1), DoneBy.Record(StudySessions.Declaration, Is(StudySessions.Kind, "party-day")))
        {
            Group = DutyWords.Study, Certainty = Confidence.Local, Note = "每月一次，以本级党组织要求为准", WarnDays = 7, Systems = [22],
        },
        new("governance.party-lecture", "主要领导讲党课", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(StudySessions.Declaration, Is(StudySessions.Kind, "party-lecture") & Yes(StudySessions.LeaderLecture)))
        {
            Group = DutyWords.Study, Certainty = Confidence.Local, Note = "每年不少于一次，以本级党组织要求为准", WarnDays = 60, Systems = [22],
        },
        new("governance.monthly-law", "执法人员一月一法", Squads, new Rhythm.Every(1), DoneBy.Record(MonthlyLaws.Declaration) with { By = MonthlyLaws.Squad, Period = MonthlyLaws.Month })
        {
            Group = DutyWords.Study, Certainty = Confidence.Local, Note = "本机关制度；每个执法单位每月学一部法律", GraceDays = 5, WarnDays = 10, Escalation = ToLeader, Systems = [24],
        },
        new("governance.officer-exam", "执法人员年度法律考试合格", Officers, new Rhythm.Yearly(12, 31), DoneBy.Record(ExamScores.Declaration, Yes(ExamScores.Passed)) with { By = ExamScores.Person })
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(36), Certainty = Confidence.Local, Note = "成绩和学时须同时达标，学时见人均培训学时指标", WarnDays = 60, Systems = [26],
        },
        new(
            "governance.debrief", "外出培训后传学述训", Debtor.EachPerson("参训人员", Directory.Staff.Declaration),
            new Rhythm.After(Trigger.Record("外出培训结业", OutsideTrainings.Declaration, OutsideTrainings.To) with { Debtor = OutsideTrainings.Person }, 30.CalendarDays, CountingRules.Ordinary),
            DoneBy.Record(OutsideTrainings.Debriefs) with { By = OutsideTrainings.Presenter, Of = OutsideTrainings.Trips })
        {
            Group = DutyWords.Study, Certainty = Confidence.Local, Note = "期限由本机关规定", WarnDays = 10, Systems = [27],
        },
        new("governance.compulsory-course", "法治教育必修课程", Staff, new Rhythm.Yearly(12, 31), DoneBy.Record(CompulsoryCourses.Completions) with { By = CompulsoryCourses.Person })
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(35), Certainty = Confidence.Local, WarnDays = 60, Systems = [32],
        },
        new("governance.training-plan", "年度培训计划批准", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(TrainingPlans.Declaration, Known(TrainingPlans.Approved)) with { Day = TrainingPlans.Approved })
        {
            Group = DutyWords.Study, Basis = LegalPublicityLaw.Art(36), Certainty = Confidence.Local, Note = "截止日由本机关安排", WarnDays = 30, Systems = [33],
        },
    ];
}
