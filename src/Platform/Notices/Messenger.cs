using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Notices;

using Work = Work.Work;

/// <summary>Messages that go out with an act: written in its work, kept or lost with it.</summary>
public static class Messenger
{
    /// <summary>Queues the same message to each of the people, once.</summary>
    public static void Tell(Work work, IEnumerable<Guid> people, string text, string link)
    {
        foreach (var person in people.Distinct())
        {
            work.Change(
                "insert into notice (bureau_id, notice_id, person_id, text, link, made_at) values ($1, $2, $3, $4, $5, $6)",
                Work.P(work.Actor.Bureau), Work.P(work.Ids.Next()), Work.P(person), Work.P(text), Work.P(link), Work.P(work.Now));
        }
    }

    /// <summary>Who of the bureau holds a role and has an account that is not closed: those of the unit where there are any, else all.</summary>
    public static async Task<IReadOnlyList<Guid>> Holders(Work work, Role role, Guid? unit, CancellationToken ct)
    {
        await using var command = work.Command(
            "select person_id, unit_id from account where bureau_id = $1 and disabled_at is null and $2 = any(roles)", work.Actor.Bureau, role.Id);
        var holders = new List<(Guid Person, Guid Unit)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            holders.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        var near = holders.Where(h => h.Unit == unit).ToList();
        return [.. (near.Count > 0 ? near : holders).Select(h => h.Person)];
    }
}
