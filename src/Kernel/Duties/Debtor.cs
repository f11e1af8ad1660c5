using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Kernel.Duties;

/// <summary>What kind of thing owes a duty.</summary>
public enum DebtorKind
{
    /// <summary>The bureau as a whole; a role answers for it.</summary>
    Bureau,
    Unit,
    Person,
}

/// <summary>Who owes a duty: the bureau, each unit of a kind, or each person of a kind.</summary>
/// <param name="Name">In Chinese, e.g. 各执法机构.</param>
public sealed record Debtor(DebtorKind Kind, string Name)
{
    /// <summary>The roles that answer: for the bureau, or whose holders each owe it.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>The register whose records in force owe it, or name who does.</summary>
    public Register? Register { get; init; }

    /// <summary>Only records for which this holds.</summary>
    public Condition? Where { get; init; }

    /// <summary>The field of the register that names the person; null when the record is the debtor itself.</summary>
    public Field<Guid>? Named { get; init; }

    /// <summary>The bureau, for which these roles answer.</summary>
    public static Debtor Bureau(params Role[] roles) => new(DebtorKind.Bureau, $"本机关（{string.Join('、', roles.Select(r => r.Name))}）") { Roles = roles };

    /// <summary>Each unit in force for which the condition holds.</summary>
    public static Debtor EachUnit(string name, Register units, Condition? where = null) => new(DebtorKind.Unit, name) { Register = units, Where = where };

    /// <summary>Each person in force for whom the condition holds.</summary>
    public static Debtor EachPerson(string name, Register people, Condition? where = null) => new(DebtorKind.Person, name) { Register = people, Where = where };

    /// <summary>Each person whom a record in force names, e.g. the holder of a certificate.</summary>
    public static Debtor EachNamed(string name, Register register, Field<Guid> person, Condition? where = null) =>
        new(DebtorKind.Person, name) { Register = register, Named = person, Where = where };

    /// <summary>Each person who holds one of the roles.</summary>
    public static Debtor EachHolder(string name, params Role[] roles) => new(DebtorKind.Person, name) { Roles = roles };
}
