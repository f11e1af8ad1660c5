using System.Runtime.CompilerServices;
using Fatong.Kernel.Duties;
using Fatong.Law.Calendar;
using Fatong.Platform.Duties;
using Fatong.Platform.Work;

namespace Fatong.Cli.Demo.Governance;

/// <summary>
/// The duties of the demo year: written down in January, done by the records and acts of the other stories, else closed with a proof on the
/// last working day; a few late, a few not at all.
/// </summary>
internal sealed class DutyYear(DutyFilling filling, DutyReader reader, DutyActs acts, DemoCast cast, string code, string scan)
{
    private const string Paper = "已按要求完成，材料存纸质档案，见所附扫描件。";

    /// <summary>What a person writes where no record was entered, by code of the duty.</summary>
    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal)
    {
        ["governance.law-tracking"] = "已查询国家法律法规数据库和上级主管部门网站，本季度没有涉及本机关职权的变动。",
        ["services.power-list"] = "已对照法律法规变动逐项核对，没有需要调整的事项。",
        ["governance.work-entries"] = "本月没有新增的法治工作事项，已向政策法规股报告。",
        ["governance.monthly-law"] = "随大队机关集中学习，签到和学习记录见所附扫描件。",
        ["governance.publicity-squad"] = "结合路面执法向当事人宣讲，登记表见所附扫描件。",
        ["governance.study-completion"] = "已完成本季度学法任务，学习笔记见所附扫描件。",
        ["governance.compulsory-course"] = "已在网络学院修完，结业截图见所附扫描件。",
        ["enforcement.self-check"] = "已开展自查，未发现需要整改的问题，自查表见所附扫描件。",
        ["governance.risk-points"] = "已复查岗位风险点，没有新增，复查表见所附扫描件。",
    };

    private readonly Actor eye = cast.Clerk with { Scope = DataScope.Bureau };
    private readonly PriorityQueue<(DateOnly From, DateOnly To, Guid? One), (DateOnly, int)> todo = new();
    private readonly HashSet<DateOnly> seen = [];

    /// <summary>Every duty that falls due from the first through the last day; the filling covers the whole years.</summary>
    public async IAsyncEnumerable<DateOnly> Tell(DateOnly first, DateOnly last, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var month = first; month <= last; month = new DateOnly(month.Year, month.Month, 1).AddMonths(1))
        {
            yield return month;
            await filling.Fill(code, new(first.Year, 1, 1), new(last.Year, 12, 31), ct);
            await Look(month, last, ct);
            var next = new DateOnly(month.Year, month.Month, 1).AddMonths(1);
            while (todo.TryPeek(out _, out var at) && at.Item1 < next)
            {
                var (from, to, one) = todo.Dequeue();
                yield return at.Item1;
                await Act(from, to, one, at.Item1, last, ct);
            }
        }
    }

    /// <summary>Notes the days of the month on which something falls due.</summary>
    private async Task Look(DateOnly month, DateOnly last, CancellationToken ct)
    {
        var end = new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1);
        foreach (var due in (await reader.Read(eye, new(month, end), ct)).Where(l => l.IsOpen).Select(l => l.Occurrence.Due).Distinct())
        {
            var day = due;
            while (day > month && !OfficialCalendar.Instance.IsWorkingDay(day))
            {
                day = day.AddDays(-1);
            }

            if (day <= last && seen.Add(due))
            {
                todo.Enqueue((due, due, null), (day, seen.Count));
            }
        }
    }

    private async Task Act(DateOnly from, DateOnly to, Guid? one, DateOnly today, DateOnly last, CancellationToken ct)
    {
        foreach (var line in (await reader.Read(eye, new(from, to, Id: one), ct)).Where(l => l.IsOpen && l.Occurrence.From <= today))
        {
            var chance = Chance(line.Occurrence);
            if (one is null && chance == 0)
            {
                continue;
            }

            if (one is null && chance <= 2)
            {
                var late = OfficialCalendar.Instance.AddWorkingDays(today, 4 + chance);
                if (late <= last)
                {
                    todo.Enqueue((from, to, line.Occurrence.Id), (late, 0));
                    continue;
                }
            }

            var errors = await acts.Close(Whose(line), line.Occurrence.Id, new(today, NoteOf(line.Duty), "", [scan]), ct);
            if (errors.Count > 0)
            {
                throw new InvalidOperationException($"{line.Duty.Name} {line.Occurrence.Name}：{string.Join('；', errors)}");
            }
        }
    }

    private Actor Whose(DutyLine line) => line.Occurrence.Kind switch
    {
        DebtorKind.Person => cast.All.FirstOrDefault(a => a.Person == line.Occurrence.Debtor),
        DebtorKind.Unit => cast.All.LastOrDefault(a => a.Unit == line.Occurrence.Debtor),
        _ => cast.All.FirstOrDefault(a => DutyReader.Answers(a, line.Duty)),
    } ?? cast.Clerk;

    private static string NoteOf(Duty duty) => Notes.GetValueOrDefault(duty.Code)
        ?? (duty.Done is { ByHandOnly: true, Proof.Length: > 0 } done ? $"已按期办理，{done.Proof}见所附扫描件。" : Paper);

    /// <summary>0: stays undone; 1 and 2: done late. What the bureau itself must report or publish is not forgotten.</summary>
    private static int Chance(DutyOccurrence occurrence) => occurrence.Kind == DebtorKind.Bureau
        ? 9
        : $"{occurrence.Duty}/{occurrence.DebtorName}/{occurrence.Key}".Aggregate(17, (sum, c) => ((sum * 31) + c) % 9973) % 24;
}
