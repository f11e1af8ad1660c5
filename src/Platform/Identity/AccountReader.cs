using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>Reads accounts.</summary>
public sealed class AccountReader
{
    private readonly Db db;
    private readonly AccountStore store;

    internal AccountReader(Db db, AccountStore store)
    {
        this.db = db;
        this.store = store;
    }

    /// <summary>The account of a bureau by id, or null.</summary>
    public async Task<Account?> Find(string bureau, Guid id, CancellationToken ct) =>
        (await store.Many("a.bureau_id = $1 and a.account_id = $2", [bureau, id], ct)).FirstOrDefault();

    /// <summary>Accounts whose name or sign-in name contains a text, in order of the sign-in name; at most 500.</summary>
    public Task<IReadOnlyList<Account>> List(string bureau, string? search, CancellationToken ct) => string.IsNullOrWhiteSpace(search)
        ? store.Many("a.bureau_id = $1 order by a.sign_in limit 500", [bureau], ct)
        : store.Many("a.bureau_id = $1 and (position(lower($2) in a.sign_in) > 0 or position($2 in a.name) > 0) order by a.sign_in limit 500", [bureau, search.Trim()], ct);

    /// <summary>Which roles of administrators the accounts of a bureau hold; those that are switched off do not count where asked.</summary>
    internal async Task<IReadOnlySet<Role>> AdministratorsOf(string bureau, bool inUse, CancellationToken ct) =>
        (await store.Many(
            "a.bureau_id = $1 and a.roles && $2 and (a.disabled_at is null or not $3)",
            [bureau, Separation.Administrators.Select(r => r.Id).ToArray(), inUse], ct)).SelectMany(a => a.Roles).Where(Separation.IsAdministrative).ToHashSet();

    internal Task<IReadOnlyList<Account>> OfPerson(string bureau, Guid person, CancellationToken ct) =>
        store.Many("a.bureau_id = $1 and a.person_id = $2", [bureau, person], ct);

    internal async Task<Account?> BySignIn(string name, CancellationToken ct) => (await store.Many("a.sign_in = lower($1)", [name], ct)).FirstOrDefault();

    internal async Task ClearFailures(string bureau, Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "update account set failed_count = 0, lockout_until = null where bureau_id = $1 and account_id = $2", connection)
        {
            Parameters = { Work.P(bureau), Work.P(id) },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
