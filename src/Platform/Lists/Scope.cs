using Fatong.Kernel;
using Fatong.Kernel.Registers;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;

namespace Fatong.Platform.Lists;

/// <summary>The one scope filter (数据范围): every read path goes through it.</summary>
public static class Scope
{
    /// <summary>What of the matter table (alias m) the actor may see.</summary>
    public static Filter Matters(Actor actor) => OnlyAdministers(actor) ? Nothing() : Of(actor, "m", people: true, shared: []);

    /// <summary>What of one register the actor may see; the same records as the general filter, as a condition that an index serves.</summary>
    public static Filter Records(Actor actor, Register register)
    {
        if (OnlyAdministers(actor) && !Administered(register))
        {
            return Nothing();
        }

        var filter = new Filter();
        filter.And(actor.Scope == DataScope.BureauAndBelow
            ? $"r.bureau_id = any({filter.Add(actor.Below.Append(actor.Bureau).ToArray())})"
            : $"r.bureau_id = {filter.Add(actor.Bureau)}").And($"r.register = {filter.Add(register.Code)}");
        return (register.Shared, actor.Scope) switch
        {
            (false, DataScope.Self) => filter.And($"r.entered_by = {filter.Add(actor.Person)}"),
            (false, DataScope.Unit) => filter.And($"r.unit_id = {filter.Add(actor.Unit)}"),
            _ => filter,
        };
    }

    /// <summary>What of the record table (alias r) the actor may see.</summary>
    public static Filter Records(Actor actor, House house)
    {
        var filter = Of(actor, "r", people: false, house.SharedRegisters);
        return OnlyAdministers(actor) ? filter.And($"r.register = any({filter.Add(house.Registers.Where(Administered).Select(r => r.Code).ToArray())})") : filter;
    }

    /// <summary>What the actor may see of any other table with bureau_id, unit_id and entered_by.</summary>
    public static Filter Rows(Actor actor, string alias) => OnlyAdministers(actor) ? Nothing() : Of(actor, alias, people: false, shared: null);

    /// <summary>What of the table of duty occurrences (alias o) the actor may see: the bureau's own are seen by all of it.</summary>
    public static Filter Duties(Actor actor)
    {
        if (OnlyAdministers(actor))
        {
            return Nothing();
        }

        var filter = new Filter();
        filter.And(actor.Scope == DataScope.BureauAndBelow
            ? $"o.bureau_id = any({filter.Add(actor.Below.Append(actor.Bureau).ToArray())})"
            : $"o.bureau_id = {filter.Add(actor.Bureau)}");
        return actor.Scope switch
        {
            DataScope.Self => filter.And($"(o.debtor_kind = 'bureau' or o.debtor_id = any({filter.Add(new[] { actor.Person, actor.Unit })}))"),
            DataScope.Unit => filter.And($"(o.debtor_kind = 'bureau' or o.unit_id = {filter.Add(actor.Unit)} or o.debtor_id = {filter.Add(actor.Person)})"),
            _ => filter,
        };
    }

    /// <summary>True of the three administrators: they run the system and see nothing of the bureau's business but the lists an administrator keeps.</summary>
    private static bool OnlyAdministers(Actor actor) => actor.Roles.Count > 0 && actor.Roles.All(Separation.IsAdministrative);

    private static bool Administered(Register register) => register.Keepers.Any(Separation.IsAdministrative);

    private static Filter Nothing() => new Filter().And("false");

    private static Filter Of(Actor actor, string alias, bool people, IReadOnlyList<string>? shared)
    {
        var filter = new Filter();
        var bureau = actor.Scope == DataScope.BureauAndBelow
            ? $"{alias}.bureau_id = any({filter.Add(actor.Below.Append(actor.Bureau).ToArray())})"
            : $"{alias}.bureau_id = {filter.Add(actor.Bureau)}";
        filter.And(bureau);
        string Shared() => shared is null ? "false" : $"{alias}.register = any({filter.Add(shared.ToArray())})";
        return actor.Scope switch
        {
            DataScope.Self => filter.And(people
                ? $"{alias}.people @> array[{filter.Add(actor.Person)}]"
                : $"({alias}.entered_by = {filter.Add(actor.Person)} or {Shared()})"),
            DataScope.Unit => people
                ? filter.Either($"{alias}.unit_id = {filter.Add(actor.Unit)}", $"{alias}.people @> array[{filter.Add(actor.Person)}]")
                : filter.And($"({alias}.unit_id = {filter.Add(actor.Unit)} or {Shared()})"),
            _ => filter,
        };
    }
}
