using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Records;

/// <summary>Things of one register or procedure that point at a record.</summary>
/// <param name="Count">All of them that the actor may see, counted up to <see cref="Backlinks.CountedTo"/>.</param>
/// <param name="Newest">The newest few.</param>
public sealed record BacklinkGroup(string Code, string Name, bool AreMatters, int Count, IReadOnlyList<LinkTarget> Newest);

/// <summary>What points at a record: records by their link fields, matters by any link in them; through the scope filter.</summary>
public sealed class Backlinks(Db db, House house)
{
    public const int CountedTo = 1_000;
    private const int Shown = 10;

    /// <summary>The index expression of the schema script: the texts of a matter's facts that look like ids.</summary>
    private const string MatterLinks = "jsonb_path_query_array(m.facts, '$.**?(@.type() == \"string\" && @ starts with \"0\" && @ like_regex \"^0[0-9a-f]{7}-\")')";

    public async Task<IReadOnlyList<BacklinkGroup>> Of(Actor actor, Record record, CancellationToken ct)
    {
        var groups = new List<BacklinkGroup>();
        await using var connection = await db.Connect(ct);
        var holding = house.Registers.SelectMany(r => r.Fields.SelectMany(f => Holding(f, record.Register.Code, record.Id)).Select(json => (Register: r, Json: json))).ToList();
        foreach (var register in holding.GroupBy(h => h.Register))
        {
            var filter = Scope.Records(actor, house);
            filter.And($"r.bureau_id = {filter.Add(record.Bureau)}").And($"r.register = {filter.Add(register.Key.Code)}").And(RecordStore.InUse);
            filter.And($"({string.Join(" or ", register.Select(h => $"r.facts @> {filter.Add(h.Json)}::jsonb"))})");
            await using var command = filter.Command(
                connection, $"select r.register, r.record_id, r.title, r.on_date from record r where {filter.Sql} order by r.entered_at desc, r.record_id desc limit {CountedTo}");
            Add(groups, await Read(command, ct), areMatters: false, _ => register.Key.Name);
        }

        var matters = Scope.Matters(actor);
        matters.And($"m.bureau_id = {matters.Add(record.Bureau)}").And($"{MatterLinks} @> to_jsonb({matters.Add(record.Id.ToString())}::text)");
        await using var select = matters.Command(
            connection, $"select m.procedure, m.matter_id, coalesce(m.number || ' ', '') || m.title, m.opened from matter m where {matters.Sql} order by m.opened desc, m.matter_id desc limit {CountedTo}");
        Add(groups, await Read(select, ct), areMatters: true, code => house.Current.FirstOrDefault(p => p.Code == code)?.Name ?? code);
        return groups;
    }

    private static void Add(List<BacklinkGroup> groups, List<(string Code, LinkTarget Target)> found, bool areMatters, Func<string, string> name) => groups.AddRange(
        found.GroupBy(f => f.Code).Select(g => new BacklinkGroup(g.Key, name(g.Key), areMatters, g.Count(), [.. g.Take(Shown).Select(x => x.Target)])));

    private static async Task<List<(string Code, LinkTarget Target)>> Read(Npgsql.NpgsqlCommand command, CancellationToken ct)
    {
        var found = new List<(string, LinkTarget)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var note = rows.IsDBNull(3) ? null : rows.GetFieldValue<DateOnly>(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            found.Add((rows.GetString(0), new(rows.GetGuid(1), rows.GetString(2), note)));
        }

        return found;
    }

    /// <summary>What the facts of a record hold when a field, or a column of it, points at the id.</summary>
    private static IEnumerable<string> Holding(Field field, string target, Guid id) => field.Kind switch
    {
        FieldKind.Link when field.Target == target => [$"{{\"{field.Code}\": \"{id}\"}}"],
        FieldKind.Links when field.Target == target => [$"{{\"{field.Code}\": [\"{id}\"]}}"],
        FieldKind.Rows => field.Columns.SelectMany(c => Holding(c, target, id)).Select(json => $"{{\"{field.Code}\": [{json}]}}"),
        _ => [],
    };
}
