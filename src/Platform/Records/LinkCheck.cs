using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>What a person links a record to must be there: in the bureau, of the kind asked for, not withdrawn. Links that stood before are left alone.</summary>
internal static class LinkCheck
{
    /// <param name="before">The facts before a correction; none when a record is entered.</param>
    internal static async Task<IReadOnlyList<FieldError>> Errors(Work work, House house, Register register, Facts facts, Facts before, CancellationToken ct)
    {
        var fresh = register.Fields.Select(f => (Field: f, Links: Links(f, facts).Except(Links(f, before)).ToList())).Where(f => f.Links.Count > 0).ToList();
        if (fresh.Count == 0)
        {
            return [];
        }

        var known = new Dictionary<Guid, (string Kind, bool Gone)>();
        await using (var command = work.Command(
            """
            select record_id, register, withdrawn or merged_into is not null from record where bureau_id = $1 and record_id = any($2)
            union all
            select matter_id, procedure, false from matter where bureau_id = $1 and matter_id = any($2)
            """,
            work.Actor.Bureau, fresh.SelectMany(f => f.Links).Select(l => l.Id).Distinct().ToArray()))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                known[reader.GetGuid(0)] = (reader.GetString(1), reader.GetBoolean(2));
            }
        }

        var errors = new List<FieldError>();
        foreach (var (field, links) in fresh)
        {
            string? Wrong((string Target, Guid Id) link) => !known.TryGetValue(link.Id, out var found) || found.Kind != link.Target
                ? $"“{NameOf(house, link.Target)}”中没有所选的记录，请重新选择"
                : found.Gone ? "所选的记录已作废或已合并，请重新选择" : null;
            if (links.Select(Wrong).OfType<string>().FirstOrDefault() is { } wrong)
            {
                errors.Add(new(field.Code, field.Label, wrong));
            }
        }

        return errors;
    }

    private static IEnumerable<(string Target, Guid Id)> Links(Field field, Facts facts) => facts[field.Code] switch
    {
        Guid id => [(field.Target!, id)],
        IReadOnlyList<Guid> ids => ids.Select(id => (field.Target!, id)),
        IReadOnlyList<Facts> rows => rows.SelectMany(row => field.Columns.SelectMany(column => Links(column, row))),
        _ => [],
    };

    private static string NameOf(House house, string target) =>
        house.Register(target)?.Name ?? house.Procedures.FirstOrDefault(p => p.Code == target)?.Name ?? target;
}
