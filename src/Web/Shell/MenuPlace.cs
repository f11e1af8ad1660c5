using Fatong.Kernel;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Web.Shell;

/// <summary>Finds the list that a matter, a record or a paper stands in, so that the menu shows where one is.</summary>
internal sealed class MenuPlace(Db db, House house)
{
    /// <summary>The path of the list of what a path shows; the path itself when it shows no single thing, or nothing that the actor may see.</summary>
    internal async Task<string> List(Actor actor, string path, CancellationToken ct)
    {
        if (path.Split('/') is not [_, var kind and ("matters" or "records" or "papers"), var text, ..] || !Guid.TryParse(text, out var id))
        {
            return path;
        }

        var filter = kind == "records" ? Scope.Records(actor, house) : Scope.Matters(actor);
        var (sql, key) = kind switch
        {
            "records" => ("select r.register from record r", "r.record_id"),
            "papers" => ("select m.procedure from paper p join matter m on m.bureau_id = p.bureau_id and m.matter_id = p.matter_id", "p.paper_id"),
            _ => ("select m.procedure from matter m", "m.matter_id"),
        };
        filter.And($"{key} = {filter.Add(id)}");
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, $"{sql} where {filter.Sql} limit 1");
        return await command.ExecuteScalarAsync(ct) is string code ? kind == "records" ? Links.Register(code) : Links.Procedure(code) : path;
    }
}
