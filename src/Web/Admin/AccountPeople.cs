using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Rooms.Directory;

namespace Fatong.Web.Admin;

/// <summary>A person of the staff list who may get an account.</summary>
internal sealed record AccountPerson(Guid Id, string Name, Guid Unit, string UnitName);

/// <summary>The people and units of a bureau, as the account pages name them.</summary>
internal sealed class AccountPeople(Db db, RecordStore records)
{
    private IReadOnlyDictionary<Guid, string> units = new Dictionary<Guid, string>();

    internal async Task<IReadOnlyList<AccountPerson>> List(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        units = (await records.All(connection, bureau, Units.Declaration, ct)).ToDictionary(u => u.Id, u => u.Title);
        var staff = await records.All(connection, bureau, Staff.Declaration, ct);
        return [.. staff.Select(s => new AccountPerson(s.Id, s.Title, s.Unit, UnitName(s.Unit))).OrderBy(p => p.UnitName, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>Units by name, once <see cref="List"/> was called.</summary>
    internal IEnumerable<(Guid Unit, string Name)> UnitNames => units.Select(u => (u.Key, u.Value)).OrderBy(u => u.Value, StringComparer.Ordinal);

    internal string UnitName(Guid unit) => units.GetValueOrDefault(unit, unit == Guid.Empty ? "—" : "（未登记单位）");
}
