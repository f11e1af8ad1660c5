using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Npgsql;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>A planned post and how many hold it. A plan whose post nobody's title names is held by those of the unit whom no other plan of it takes.</summary>
/// <param name="Certified">Holders whose enforcement certificate is valid on the day.</param>
/// <param name="Skills">What the plan calls scarce; may be empty.</param>
public sealed record PlannedPost(Guid Plan, string Post, long Planned, int Held, int Certified, string Skills)
{
    public long Vacant => Math.Max(0, Planned - Held);

    public long Over => Math.Max(0, Held - Planned);
}

/// <summary>The posts of a unit against its people.</summary>
/// <param name="Held">People of the unit in post, auxiliaries left out.</param>
/// <param name="Auxiliary">Auxiliaries, who hold no authorised post.</param>
/// <param name="Recruited">People who came by recruitment in the year.</param>
public sealed record UnitPosts(Guid Unit, string Name, IReadOnlyList<PlannedPost> Posts, int Held, int Certified, int Auxiliary, long Recruited)
{
    public long Planned => Posts.Sum(p => p.Planned);

    public long Vacant => Posts.Sum(p => p.Vacant);

    public long Over => Posts.Sum(p => p.Over);
}

/// <summary>Posts planned against posts held (编制与空缺), from the plans, the roster and the certificates in force on a day.</summary>
public sealed class Vacancies(Db db, RecordStore store)
{
    public async Task<IReadOnlyList<UnitPosts>> Of(Actor actor, DateOnly on, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        async Task<IReadOnlyList<Record>> Read(string register, string where)
        {
            await using var command = new NpgsqlCommand(
                $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and {RecordStore.InUse} and {where} order by r.title, r.record_id", connection)
            {
                Parameters = { Work.P(actor.Bureau), Work.P(register), Work.P(on) },
            };
            return await store.ReadAll(command, ct);
        }

        const string InForce = "coalesce(r.from_date, '-infinity') <= $3 and coalesce(r.to_date, 'infinity') >= $3";
        var plans = await Read(PostPlans.Declaration.Code, InForce);
        var staff = await Read(Staff.Declaration.Code, InForce);
        var units = (await Read(Units.Declaration.Code, InForce)).ToDictionary(u => u.Id);
        var certified = (await Read(Certificates.Declaration.Code, "$3::date is not null")).Where(c => Certificates.WhyInvalid(c.Facts, on) is null).Select(c => c.Facts.Get(Certificates.Holder)).ToHashSet();
        var recruited = await Read(PostPlans.Recruitments.Code, "r.on_date between date_trunc('year', $3::date)::date and $3");
        return [.. plans.GroupBy(p => p.Facts.Get(OfficerFields.Unit)).Where(g => units.ContainsKey(g.Key))
            .Select(g => Compare(units[g.Key], [.. g], [.. staff.Where(s => s.Facts.Get(Staff.Unit) == g.Key)], certified, recruited)).OrderBy(u => u.Name, StringComparer.Ordinal)];
    }

    internal static UnitPosts Compare(Record unit, IReadOnlyList<Record> plans, IReadOnlyList<Record> people, IReadOnlySet<Guid> certified, IReadOnlyList<Record> recruited)
    {
        var regular = people.Where(p => p.Facts.Get(Staff.Kind) != "auxiliary").ToList();
        var named = plans.ToDictionary(p => p.Id, p => regular.Where(r => r.Facts.Get(Staff.Post) == p.Title).ToList());
        var free = regular.Where(r => plans.All(p => p.Title != r.Facts.Get(Staff.Post))).ToList();
        var posts = new List<PlannedPost>();
        foreach (var plan in plans)
        {
            var number = plan.Facts.Get(PostPlans.Number);
            var held = named[plan.Id];
            if (held.Count == 0)
            {
                held = [.. free.Take((int)number)];
                free.RemoveRange(0, held.Count);
            }

            posts.Add(new(plan.Id, plan.Title, number, held.Count, held.Count(h => certified.Contains(h.Id)), plan.Facts.Get(PostPlans.Skills) ?? ""));
        }

        var ids = plans.Select(p => p.Id).ToHashSet();
        return new(
            unit.Id, unit.Title, posts, regular.Count, regular.Count(r => certified.Contains(r.Id)), people.Count - regular.Count,
            recruited.Where(r => ids.Contains(r.Facts.Get(PostPlans.Plan))).Sum(r => r.Facts.Get(PostPlans.Hired)));
    }
}
