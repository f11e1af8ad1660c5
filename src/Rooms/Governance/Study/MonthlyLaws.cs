using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>One law a month for officers (一月一法): the chosen law, who came, and the short test.</summary>
public static class MonthlyLaws
{
    public static readonly Field<string> Month = Make.Text("month", "所属月份") with { Required = true, InList = true, MaxLength = 7, Help = "如 2026-03", Check = CheckMonth };
    public static readonly Field<Guid> Squad = Make.Link("squad", "执法单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Law = Make.Text("law", "学习的法律法规") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "学习日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Speaker = Make.Link("speaker", "领学人", "staff");
    public static readonly Field<long> Expected = Make.Count("expected", "应到人数", "人");
    public static readonly Field<Guid> Test = Make.Link("test", "小测试卷", "exam-paper") with { InList = true };
    public static readonly Field<long> Tested = Make.Count("tested", "参加测试人数", "人");
    public static readonly Field<long> Passed = Make.Count("passed", "测试合格人数", "人");

    public static readonly Register Declaration = new("monthly-law", "一月一法台账", [Month, Squad, Law, On, Speaker, Attendees, Expected, Test, Tested, Passed, Attachments])
    {
        Title = Law, On = On, Unit = Squad, Group = StudyFields.Group, Systems = [24], Attendance = new(Attendees),
        Rules =
        [
            new(On, "应在所属月份内；补学的，最迟在次月", InMonth),
            PartOf(Tested, Expected), PartOf(Passed, Tested),
            new(Attendees, "参加人数多于应到人数", f => !f.Has(Expected) || (f.Get(Attendees)?.Count ?? 0) <= f.Get(Expected)),
        ],
        UniqueTogether = [Squad, Month, Law],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("industry_law_study_sessions", "行业法律法规学习次数", "次", Nature.Flow, "报告期内组织执法人员学习行业法律法规的次数（一月一法），一个执法单位学习一次计一次。", 1,
            FigureQuery.CountRecords(Declaration)) { Group = "M02", Dimensions = [Squad] },
    ];

    /// <summary>Held in its month, or made up for in the next.</summary>
    private static bool InMonth(Facts facts) =>
        !facts.Has(On) || !facts.Has(Month) || CheckMonth(facts.Get(Month)!) is not null
        || (First(facts.Get(Month)!) is var first && facts.Get(On) >= first && facts.Get(On) < first.AddMonths(2));

    private static DateOnly First(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? CheckMonth(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "应为年份和月份，如 2026-03";
}
