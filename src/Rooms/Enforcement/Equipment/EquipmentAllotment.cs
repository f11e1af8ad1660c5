using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement.Officers;
using Npgsql;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>A post that should hold equipment: an officer or a squad.</summary>
public sealed record EquippedPost(Guid Id, string Name, bool IsSquad);

/// <summary>What a post lacks of one kind.</summary>
public sealed record Shortage(EquippedPost Post, string Kind, long Due, long Has);

/// <summary>How many posts should be equipped, how many are, and what is short.</summary>
public sealed record Allotment(IReadOnlyList<EquippedPost> Due, IReadOnlyList<Shortage> Shortages)
{
    public int Equipped => Due.Count - Shortages.Select(s => s.Post.Id).Distinct().Count();

    /// <summary>The rate in basis points, rounded half up; null when no post is due.</summary>
    public long? BasisPoints => Due.Count == 0 ? null : ((Equipped * 10_000L) + (Due.Count / 2)) / Due.Count;
}

/// <summary>
/// Compares the devices in use with the standard of each post (装备配备率): officers with a certificate in force hold theirs, squads
/// have those of the unit that nobody holds. A 5G recorder also counts as a recorder.
/// </summary>
public sealed class EquipmentAllotment(Db db, Desk desk, RecordStore store, ComputedResults results)
{
    public async Task<Allotment> Of(Actor actor, DateOnly on, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        async Task<IReadOnlyList<Record>> InForce(string register)
        {
            await using var command = new NpgsqlCommand(
                $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and {RecordStore.InUse} and coalesce(r.from_date, '-infinity') <= $3 and coalesce(r.to_date, 'infinity') >= $3 order by r.title, r.record_id",
                connection)
            {
                Parameters = { Work.P(actor.Bureau), Work.P(register), Work.P(on) },
            };
            return await store.ReadAll(command, ct);
        }

        var holders = (await InForce("certificate")).Where(c => Certificates.WhyInvalid(c.Facts, on) is null).Select(c => c.Facts.Get(Certificates.Holder)).ToHashSet();
        var officers = (await InForce("staff")).Where(s => holders.Contains(s.Id)).Select(s => new EquippedPost(s.Id, s.Title, false));
        var squads = (await InForce("unit")).Where(u => u.Facts.Get(Units.Kind) == "enforcement").Select(u => new EquippedPost(u.Id, u.Title, true));
        return Compare([.. officers, .. squads], [.. (await InForce("equipment-standard")).Select(r => r.Facts)], [.. (await InForce("equipment")).Select(r => r.Facts)]);
    }

    /// <summary>Keeps the allotment of a day as the one that counts from then on.</summary>
    public async Task<Record> Keep(Actor actor, DateOnly on, CancellationToken ct)
    {
        var found = await Of(actor, on, ct);
        await using var work = await desk.Begin(actor, ct);
        var facts = Facts.None.With(EquipmentChecks.Name, $"{on:yyyy-MM-dd} 装备配备率核算").With(OfficerFields.From, on)
            .With(EquipmentChecks.Due, found.Due.Count).With(EquipmentChecks.Equipped, found.Equipped)
            .With(EquipmentChecks.Shortages, (IReadOnlyList<Facts>)[.. found.Shortages.Take(2000).Select(Row)]);
        var kept = await results.Keep(work, EquipmentChecks.Declaration, facts, _ => true, ct);
        await work.Commit(ct);
        return kept;
    }

    /// <summary>The comparison itself: posts for which a standard is in force, and every kind of which a post has too few.</summary>
    public static Allotment Compare(IReadOnlyList<EquippedPost> posts, IReadOnlyList<Facts> standards, IReadOnlyList<Facts> devices)
    {
        var held = devices.Where(d => d.Has(EquipmentItems.Holder)).ToLookup(d => d.Get(EquipmentItems.Holder));
        var shared = devices.Where(d => !d.Has(EquipmentItems.Holder)).ToLookup(d => d.Get(OfficerFields.Unit));
        var due = new List<EquippedPost>();
        var shortages = new List<Shortage>();
        foreach (var post in posts)
        {
            var rules = standards.Where(s => s.Get(EquipmentItems.Post) == (post.IsSquad ? "squad" : "officer")).ToList();
            if (rules.Count == 0)
            {
                continue;
            }

            due.Add(post);
            var has = (post.IsSquad ? shared[post.Id] : held[post.Id]).ToList();
            shortages.AddRange(
                from rule in rules
                let kind = rule.Get(EquipmentItems.Kind)!
                let count = has.Count(d => Serves(d.Get(EquipmentItems.Kind)!, kind))
                where count < rule.Get(EquipmentItems.Each)
                select new Shortage(post, EquipmentItems.Kind.LabelOf(kind), rule.Get(EquipmentItems.Each), count));
        }

        return new(due, shortages);
    }

    private static bool Serves(string device, string kind) => device == kind || (device == "recorder-5g" && kind == "recorder");

    private static Facts Row(Shortage s) => new(new Dictionary<string, object> { ["who"] = s.Post.Name, ["kind"] = s.Kind, ["due"] = s.Due, ["has"] = s.Has });
}
