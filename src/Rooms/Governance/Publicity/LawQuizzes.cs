using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Law quizzes with prizes (普法有奖竞答); scores of staff stand in the score ledger, linked to the quiz.</summary>
public static class LawQuizzes
{
    public static readonly Field<string> Name = Make.Text("name", "活动名称") with { Required = true, InList = true };
    public static readonly Field<Guid> Paper = Make.Link("paper", "竞答试卷", "exam-paper") with { InList = true };
    public static readonly Field<DateOnly> Ends = Make.Date("ends", "截止日期") with { InList = true };
    public static readonly Field<long> Public = Make.Count("public", "社会公众参加人数", "人") with { InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Prizes = Make.Rows("prizes", "奖项", Make.Text("prize", "奖项"), Make.Count("winners", "获奖人数", "人"), Make.Money("worth", "每份价值"));

    public static readonly Register Declaration = new("law-quiz", "普法竞答活动", [On, Name, Paper, Ends, Unit, Public, Prizes, Attachments])
    {
        Title = Name, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [46],
        Rules = [NotBefore(Ends, On)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("law_quizzes", "普法竞答活动次数", "次", Nature.Flow, "报告期内开展的普法有奖竞答活动次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03" },
    ];
}
