using Fatong.Platform.Work;

namespace Fatong.Platform.Lists;

/// <summary>The one scope filter (数据范围): every read path goes through it.</summary>
public static class Scope
{
    /// <summary>What of the matter table (alias m) the actor may see.</summary>
    public static Filter Matters(Actor actor) => Of(actor, "m", people: true);

    /// <summary>What of the record table (alias r) the actor may see.</summary>
    public static Filter Records(Actor actor) => Of(actor, "r", people: false);

    private static Filter Of(Actor actor, string alias, bool people)
    {
        var filter = new Filter();
        var bureau = actor.Scope == DataScope.BureauAndBelow
            ? $"{alias}.bureau_id = any({filter.Add(actor.Below.Append(actor.Bureau).ToArray())})"
            : $"{alias}.bureau_id = {filter.Add(actor.Bureau)}";
        filter.And(bureau);
        return actor.Scope switch
        {
            DataScope.Self => filter.And(people
                ? $"{alias}.people @> array[{filter.Add(actor.Person)}]"
                : $"{alias}.entered_by = {filter.Add(actor.Person)}"),
            DataScope.Unit => filter.And(people
                ? $"({alias}.unit_id = {filter.Add(actor.Unit)} or {alias}.people @> array[{filter.Add(actor.Person)}])"
                : $"{alias}.unit_id = {filter.Add(actor.Unit)}"),
            _ => filter,
        };
    }
}
