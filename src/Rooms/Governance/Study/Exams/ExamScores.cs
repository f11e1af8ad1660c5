using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study.Exams;

/// <summary>Scores (考试成绩): computed when a paper is answered on line, entered when it was answered on paper.</summary>
public static class ExamScores
{
    public static readonly Field<Guid> Paper = Make.Link("paper", "试卷", "exam-paper") with { Required = true, InList = true };
    public static readonly Field<string> Kind = ExamPapers.Kind;
    public static readonly Field<Guid> Person = Make.Link("person", "应试人", "staff") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "考试日期") with { Required = true, InList = true };
    public static readonly Field<long> Score = Make.Count("score", "得分", "分") with { Required = true, InList = true, Max = 1000 };
    public static readonly Field<bool> Passed = Make.YesNo("passed", "合格") with { Required = true, InList = true };
    public static readonly Field<string> Way = Make.Choice("way", "考试方式", ("online", "线上作答"), ("paper", "纸质作答")) with { Required = true, InList = true };
    public static readonly Field<string> Answers = Make.Paragraph("answers", "作答记录");
    public static readonly Field<Guid> Activity = Make.Link("activity", "竞答活动", "law-quiz");
    public static readonly Field<string> Number = Make.Text("number", "成绩编号") with { Required = true, InList = true, MaxLength = 60 };

    public static readonly Register Declaration = new("exam-score", "考试成绩台账", [Number, Paper, Kind, Person, On, Score, Passed, Way, Answers, Activity, Attachments])
    {
        Title = Number, On = On, Key = Number, Group = StudyFields.Group, Systems = [26, 46],
        UniqueTogether = [Paper, Person],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("quiz_participants", "有奖竞答参加人数", "名", Nature.Flow, "报告期内参加普法有奖竞答并有成绩的在职人员数，按活动分列，每次活动一人计一名。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Kind, "quiz"))) { Group = "M02", Dimensions = [Activity] },
        new("law_exam_pass_rate", "执法人员法律考试合格率", "%", Nature.Rate, "报告期内法律考试合格人次÷参加考试人次。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Kind, "exam") & Yes(Passed))) { Group = "M02", Per = FigureQuery.CountRecords(Declaration).Only(Is(Kind, "exam")) },
    ];
}
