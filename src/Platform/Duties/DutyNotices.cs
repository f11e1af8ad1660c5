using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Platform.Identity;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Duties;

using Work = Work.Work;

/// <summary>Tells people of duties as they fall due, become overdue, and stay overdue; each once.</summary>
public sealed class DutyNotices(Db db, DutyReader reader, LegalClock clock, IIdSource ids)
{
    /// <summary>Sends what is to be told today; how many messages were sent.</summary>
    public async Task<int> Send(string bureau, CancellationToken ct)
    {
        var today = clock.Today;

        // Who begins in autumn is shown what spring owed, but is not flooded with messages about it.
        var lines = await reader.Read(
            HouseActor.Of(bureau), new(today.AddYears(-1), today.AddDays(180), States: [DutyState.Soon, DutyState.Overdue], Begun: today.AddDays(180), InTime: true), ct);
        await using var connection = await db.Connect(ct);
        var people = await People(connection, bureau, ct);
        var sent = 0;
        foreach (var line in lines)
        {
            sent += line.State == DutyState.Soon
                ? await Tell(connection, line, "soon", Debtors(people, line), $"{Head(line)}将于{line.Occurrence.Due:yyyy年M月d日}到期", ct)
                : await Tell(connection, line, "overdue", Debtors(people, line), $"{Head(line)}已逾期，应于{line.Occurrence.Due:yyyy年M月d日}前完成", ct);
            if (line is { State: DutyState.Overdue, Duty.Escalation: { } escalation } && line.DaysOverdue >= escalation.AfterDays)
            {
                sent += await Tell(
                    connection, line, "escalated", [.. people.Where(p => p.Roles.Contains(escalation.To.Id)).Select(p => p.Person)],
                    $"{Head(line)}逾期{line.DaysOverdue}日未完成，请督促", ct);
            }
        }

        return sent;
    }

    private static string Head(DutyLine line) => $"义务“{line.Duty.Name}”（{line.Occurrence.DebtorName}，{line.Occurrence.Name}）";

    private static IReadOnlyList<Guid> Debtors(IReadOnlyList<(Guid Person, Guid Unit, string[] Roles)> people, DutyLine line) => line.Occurrence.Kind switch
    {
        DebtorKind.Person => [line.Occurrence.Debtor],
        DebtorKind.Unit => [.. people.Where(p => p.Unit == line.Occurrence.Debtor).Select(p => p.Person)],
        _ => [.. people.Where(p => line.Duty.Owes.Roles.Any(r => p.Roles.Contains(r.Id))).Select(p => p.Person)],
    };

    private static async Task<IReadOnlyList<(Guid Person, Guid Unit, string[] Roles)>> People(NpgsqlConnection connection, string bureau, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select person_id, unit_id, roles from account where bureau_id = $1 and disabled_at is null", connection) { Parameters = { Work.P(bureau) } };
        var people = new List<(Guid, Guid, string[])>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            people.Add((r.GetGuid(0), r.GetGuid(1), r.GetFieldValue<string[]>(2)));
        }

        return people;
    }

    /// <summary>The mark and the messages are one statement: a message is never sent twice, and never lost.</summary>
    private async Task<int> Tell(NpgsqlConnection connection, DutyLine line, string stage, IReadOnlyList<Guid> people, string text, CancellationToken ct)
    {
        if (people.Count == 0)
        {
            return 0;
        }

        var to = people.Distinct().ToArray();
        await using var command = new NpgsqlCommand(
            """
            with marked as (
              insert into duty_notice (bureau_id, occurrence_id, stage, made_at) values ($1, $2, $3, $4) on conflict do nothing returning 1
            )
            insert into notice (bureau_id, notice_id, person_id, text, link, made_at)
            select $1, n.id, n.person, $5, $6, $4 from marked, unnest($7::uuid[], $8::uuid[]) as n (id, person)
            """,
            connection)
        {
            Parameters =
            {
                Work.P(line.Occurrence.Bureau), Work.P(line.Occurrence.Id), Work.P(stage), Work.P(clock.Now), Work.P(text), Work.P($"/duties/due/{line.Occurrence.Id}"),
                Work.P(to.Select(_ => ids.Next()).ToArray()), Work.P(to),
            },
        };
        return await command.ExecuteNonQueryAsync(ct);
    }
}
