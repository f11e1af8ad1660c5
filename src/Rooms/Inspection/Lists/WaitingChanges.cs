using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>What of each list is in force and what waits for approval.</summary>
/// <param name="Waiting">Changes that wait: what, and the record's title.</param>
public sealed record ListState(string Code, string Name, int InForce, IReadOnlyList<(string What, string Title, Guid Id)> Waiting);

/// <summary>Reads the state of the approved lists.</summary>
public sealed class WaitingChanges(Db db)
{
    public async Task<IReadOnlyList<ListState>> Read(Actor actor, DateOnly day, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var states = new List<ListState>();
        foreach (var list in ListChange.Lists)
        {
            var waiting = await ApprovedLists.Waiting(connection, actor.Bureau, list.Code, ct);
            states.Add(new(list.Code, list.Name, (await ApprovedLists.On(connection, actor.Bureau, list, day, ct)).Count, [.. waiting.Select(w => (w.What, w.Title, w.Id))]));
        }

        return states;
    }
}
