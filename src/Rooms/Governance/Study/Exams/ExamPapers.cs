using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Study.Exams;

/// <summary>Exam papers drawn from the bank (试卷): for law exams, self-tests, monthly tests and quizzes.</summary>
public static class ExamPapers
{
    public static readonly Field<string> Name = Make.Text("name", "试卷名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "用途", ("exam", "执法人员法律考试"), ("self-test", "自测"), ("monthly", "一月一法测试"), ("quiz", "普法竞答")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Questions = Make.Links("questions", "试题", "exam-question") with { Required = true, Help = "可在“抽题组卷”中按领域随机抽取" };
    public static readonly Field<long> Points = Make.Count("points", "每题分值", "分") with { Required = true, Min = 1, Max = 100 };
    public static readonly Field<long> Pass = Make.Count("pass", "合格分数", "分") with { Required = true, InList = true, Max = 1000 };
    public static readonly Field<DateOnly> From = Make.Date("from", "开放日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { InList = true };
    public static readonly Field<string> Drawn = Make.Text("drawn", "抽题说明") with { Help = "组卷时由系统写入抽取参数，凭此可复算" };

    public static readonly Register Declaration = new("exam-paper", "试卷", [Name, Kind, Questions, Points, Pass, From, To, Drawn])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = StudyFields.Group, Systems = [26, 46],
    };
}
