using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Rooms.Governance.Study.Exams;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Study, training and competence (M02 学法培训).</summary>
public static class StudyGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        StudyItems.Declaration,
        StudyItems.Completions,
        MustKnowItems.Declaration,
        StudySessions.Declaration,
        AgendaStudies.Declaration,
        LeaderLectures.Declaration,
        MonthlyLaws.Declaration,
        Trainings.Courses,
        Trainings.Declaration,
        ExamQuestions.Declaration,
        ExamPapers.Declaration,
        ExamScores.Declaration,
        OutsideTrainings.Declaration,
        OutsideTrainings.Debriefs,
        TrainingBatches.Declaration,
        LegalLectures.Declaration,
        LectureHall.Speakers,
        LectureHall.Declaration,
        SkillContests.Declaration,
        CompulsoryCourses.Declaration,
        CompulsoryCourses.Completions,
        TrainingPlans.Declaration,
        QualityDrive.Declaration,
        QualityDrive.Activities,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. StudyItems.Figures,
        .. MustKnowItems.Figures,
        .. StudySessions.Figures,
        .. AgendaStudies.Figures,
        .. LeaderLectures.Figures,
        .. MonthlyLaws.Figures,
        .. Trainings.Figures,
        .. ExamScores.Figures,
        .. OutsideTrainings.Figures,
        .. TrainingBatches.Figures,
        .. LegalLectures.Figures,
        .. LectureHall.Figures,
        .. SkillContests.Figures,
        .. CompulsoryCourses.Figures,
        .. QualityDrive.Figures,
    ];
}
