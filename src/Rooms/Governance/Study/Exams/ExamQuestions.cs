using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Study.Exams;

/// <summary>The question bank (题库) that exams, self-tests and quizzes draw from.</summary>
public static class ExamQuestions
{
    public static readonly Field<string> Stem = Make.Text("stem", "题干") with { Required = true, InList = true, MaxLength = 500 };
    public static readonly Field<string> Kind = Make.Choice("kind", "题型", ("single", "单选题"), ("multiple", "多选题"), ("judge", "判断题")) with { Required = true, InList = true };
    public static readonly Field<string> Area = Make.Choice(
        "area", "知识领域", ("public-law", "公共法律知识"), ("procedure", "执法程序"), ("road", "公路法律法规"), ("transport", "道路运输法律法规"), ("water", "水路法律法规"), ("safety", "安全生产"), ("party", "党内法规")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Choices = Make.Rows("choices", "选项", Make.Text("letter", "选项号"), Make.Text("text", "内容") with { MaxLength = 300 });
    public static readonly Field<string> Answer = Make.Text("answer", "答案") with { Required = true, MaxLength = 8, Help = "选项号连写，如 A 或 ACD；判断题写“对”或“错”", Check = CheckAnswer };
    public static readonly Field<string> Basis = Make.Text("basis", "法律依据") with { InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "启用日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "停用日期") with { InList = true, Help = "法律修改后停用旧题" };

    public static readonly Register Declaration = new("exam-question", "法律知识题库", [Stem, Kind, Area, Choices, Answer, Basis, From, To])
    {
        Title = Stem, InForce = (From, To), Shared = true, Group = StudyFields.Group, Systems = [26, 46],
    };

    /// <summary>The letters of an answer in order, so that CA and AC are the same; 对 and 错 stand for themselves.</summary>
    public static string Normal(string answer) => new([.. answer.ToUpperInvariant().Where(char.IsLetter).Distinct().Order()]);

    private static string? CheckAnswer(string text) =>
        text is "对" or "错" || (text.Length > 0 && text.All(char.IsAsciiLetterUpper)) ? null : "应为大写选项号，或者“对”“错”";
}
