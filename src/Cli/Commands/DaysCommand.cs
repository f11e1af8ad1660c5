using System.CommandLine;
using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Law;
using Fatong.Law.Calendar;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong days add DATE N working|calendar [--explain]</c>: prints the last day of a term first.</summary>
internal static class DaysCommand
{
    private static readonly Argument<string> Start = new("DATE") { Description = "起算日，如 2026-09-28" };
    private static readonly Argument<int> Count = new("N") { Description = "天数" };
    private static readonly Argument<string> Kind = new("KIND") { Description = "working 工作日 或 calendar 自然日" };
    private static readonly Option<bool> Explain = new("--explain") { Description = "逐日说明" };

    internal static Command Build()
    {
        var add = new Command("add", "计算期限届满日") { Start, Count, Kind, Explain };
        add.SetAction(parse => Add(parse.GetRequiredValue(Start), parse.GetRequiredValue(Count), parse.GetRequiredValue(Kind), parse.GetValue(Explain)));
        return new Command("days", "期限计算") { add };
    }

    private static int Add(string start, int count, string kind, bool explain)
    {
        if (!DateOnly.TryParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 1900 or > 2200)
        {
            Output.Message($"DATE 应为1900年至2200年间的日期，如 2026-09-28，实为“{start}”。");
            return ExitCode.BadUsage;
        }

        if (count is < 0 or > 36_500 || kind is not ("working" or "calendar"))
        {
            Output.Message(kind is "working" or "calendar" ? "N 应在 0 与 36500 之间。" : $"KIND 应为 working 或 calendar，实为“{kind}”。");
            return ExitCode.BadUsage;
        }

        var term = kind == "working" ? count.WorkingDays : count.CalendarDays;
        var sheet = OfficialCalendar.Instance.Deadline(term, day, CountingRules.Ordinary);
        Output.Line(sheet.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (sheet.Provisional)
        {
            Output.Message("暂定：涉及尚未公布放假安排的年份。");
        }

        if (explain)
        {
            Output.Line(sheet.Explain(LawLibrary.Render));
        }

        return ExitCode.Done;
    }
}
