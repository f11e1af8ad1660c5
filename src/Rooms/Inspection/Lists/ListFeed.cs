using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>Feeds the lists from the directory: firms become objects, officers with certificates inspectors. What is fed still waits for approval.</summary>
public sealed class ListFeed(Db db, RecordStore store, RecordActs acts)
{
    /// <summary>Enters every firm that is not yet an object.</summary>
    /// <returns>How many were entered.</returns>
    public async Task<int> Objects(Actor actor, string trade, string area, DateOnly from, CancellationToken ct)
    {
        var known = (await All(actor, ObjectList.Declaration, ct)).Select(o => o.Facts.Get(ObjectList.Party)).ToHashSet();
        var entered = 0;
        foreach (var party in await All(actor, Parties.Declaration, ct))
        {
            if (party.Facts.Get(Parties.Kind) is "firm" or "sole" && party.Facts.Get(Parties.CreditCode) is { } code && !known.Contains(party.Id))
            {
                var facts = Facts.None.With(ObjectList.Number, code).With(ObjectList.Name, party.Title).With(ObjectList.Party, party.Id)
                    .With(ObjectList.Trade, trade).With(ObjectList.Area, area).With(ObjectList.From, from).With("licences", party.Facts.Get(Parties.Licence));
                entered += (await acts.Enter(actor, ObjectList.Declaration, facts, ct)).Accepted ? 1 : 0;
            }
        }

        return entered;
    }

    /// <summary>Enters every member of staff with an enforcement certificate who is not yet an inspector.</summary>
    /// <returns>How many were entered.</returns>
    public async Task<int> Inspectors(Actor actor, DateOnly from, CancellationToken ct)
    {
        var known = (await All(actor, InspectorList.Declaration, ct)).Select(i => i.Facts.Get(InspectorList.Staff)).ToHashSet();
        var holders = (await All(actor, Certificates.Declaration, ct)).Select(c => c.Facts.Get(Certificates.Holder)).ToHashSet();
        var entered = 0;
        foreach (var person in (await All(actor, Staff.Declaration, ct)).Where(s => holders.Contains(s.Id) && !known.Contains(s.Id)))
        {
            var facts = Facts.None.With(InspectorList.Number, person.Facts.Get(Staff.Number)!).With(InspectorList.Name, person.Title)
                .With(InspectorList.Staff, person.Id).With(InspectorList.Leads, person.Facts.Get(Staff.Kind) != "auxiliary").With(InspectorList.From, from);
            entered += (await acts.Enter(actor, InspectorList.Declaration, facts, ct)).Accepted ? 1 : 0;
        }

        return entered;
    }

    private async Task<IReadOnlyList<Record>> All(Actor actor, Kernel.Registers.Register register, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await store.All(connection, actor.Bureau, register, ct);
    }
}
