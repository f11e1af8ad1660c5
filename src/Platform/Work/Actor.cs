using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Work;

/// <summary>How far a person sees (数据范围).</summary>
public enum DataScope
{
    /// <summary>本人: what the person takes part in.</summary>
    Self,

    /// <summary>本科室: what belongs to the person's unit.</summary>
    Unit,

    /// <summary>本机关.</summary>
    Bureau,

    /// <summary>本机关及下级.</summary>
    BureauAndBelow,
}

/// <summary>Who acts or reads: a person of a bureau with the roles and the scope held now.</summary>
/// <param name="Person">Id of the staff record; the ledger names people only by it.</param>
/// <param name="Below">Codes of the bureaux below, when the scope reaches them.</param>
public sealed record Actor(
    string Bureau,
    Guid Person,
    string Name,
    Guid Unit,
    IReadOnlyList<Role> Roles,
    DataScope Scope,
    IReadOnlyList<string> Below)
{
    public bool Is(Role role) => Roles.Contains(role);
}
