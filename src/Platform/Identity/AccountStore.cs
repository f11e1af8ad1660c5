using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>Accounts in their table, as ASP.NET Core Identity asks for them. Every change stands in one work with its ledger entries.</summary>
internal sealed class AccountStore(Db db, Desk desk) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    internal const string Columns = """
        a.bureau_id, a.account_id, a.sign_in, a.person_id, a.name, a.unit_id, a.roles, a.scope, a.password_hash, a.password_history,
        a.password_changed_at, a.must_change, a.security_stamp, a.failed_count, a.lockout_until, a.disabled_at, a.disabled_reason,
        a.created_at, a.last_sign_in_at, a.revision
        """;

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            await Save(
                user,
                """
                insert into account (bureau_id, account_id, sign_in, person_id, name, unit_id, roles, scope, password_hash, password_history,
                  password_changed_at, must_change, security_stamp, disabled_at, disabled_reason, created_at, revision)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $17, 1 + 0 * $16)
                """,
                cancellationToken, user.CreatedAt);
            return IdentityResult.Success;
        }
        catch (PostgresException taken) when (taken.ConstraintName == "account_sign_in")
        {
            return IdentityResult.Failed(new IdentityError { Code = "DuplicateUserName", Description = "此登录名已被使用" });
        }
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        var stored = await Save(
            user,
            """
            update account set sign_in = $3, person_id = $4, name = $5, unit_id = $6, roles = $7, scope = $8, password_hash = $9,
              password_history = $10, password_changed_at = $11, must_change = $12, security_stamp = $13, disabled_at = $14,
              disabled_reason = $15, revision = revision + 1
            where bureau_id = $1 and account_id = $2 and revision = $16
            """,
            cancellationToken);
        return stored ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "ConcurrencyFailure", Description = "此账号刚被他人改动，请刷新后再改" });
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(IdentityResult.Failed(new IdentityError { Code = "Kept", Description = "账号只停用，不删除" }));

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? One("a.account_id = $1", id, cancellationToken) : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        One("a.sign_in = lower($1)", normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SignIn);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken)
    {
        user.SignIn = userName!;
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SignIn);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        if (passwordHash is not null)
        {
            user.TakePassword(passwordHash, desk.Clock.Now);
        }

        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public void Dispose()
    {
    }

    internal async Task<IReadOnlyList<Account>> Many(string where, IReadOnlyList<object> values, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"select {Columns} from account a where {where}", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        var accounts = new List<Account>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            accounts.Add(Read(reader));
        }

        return accounts;
    }

    internal static Account Read(NpgsqlDataReader r) => new()
    {
        Bureau = r.GetString(0),
        Id = r.GetGuid(1),
        SignIn = r.GetString(2),
        Person = r.GetGuid(3),
        Name = r.GetString(4),
        Unit = r.GetGuid(5),
        Roles = [.. r.GetFieldValue<string[]>(6).Select(Kernel.Procedures.Roles.Find).OfType<Role>()],
        Scope = Separation.FindScope(r.GetString(7)) ?? DataScope.Self,
        PasswordHash = r.IsDBNull(8) ? null : r.GetString(8),
        PasswordHistory = r.GetFieldValue<string[]>(9),
        PasswordChangedAt = Instant(r, 10),
        MustChange = r.GetBoolean(11),
        SecurityStamp = r.GetString(12),
        FailedCount = r.GetInt32(13),
        LockoutUntil = Instant(r, 14),
        DisabledAt = Instant(r, 15),
        DisabledReason = r.IsDBNull(16) ? null : r.GetString(16),
        CreatedAt = r.GetFieldValue<DateTimeOffset>(17),
        LastSignInAt = Instant(r, 18),
        Revision = r.GetInt32(19),
    };

    private static DateTimeOffset? Instant(NpgsqlDataReader r, int column) => r.IsDBNull(column) ? null : r.GetFieldValue<DateTimeOffset>(column);

    private async Task<Account?> One(string where, object value, CancellationToken ct) => (await Many(where, [value], ct)).FirstOrDefault();

    private async Task<bool> Save(Account user, string sql, CancellationToken ct, params object[] more)
    {
        await using var work = await desk.Begin(user.ChangedBy ?? user.ToActor([]), ct);
        await using var command = work.Command(
            sql,
            [
                user.Bureau, user.Id, user.SignIn, user.Person, user.Name, user.Unit, user.Roles.Select(r => r.Id).ToArray(), user.Scope.Id(),
                user.PasswordHash, user.PasswordHistory.ToArray(), user.PasswordChangedAt, user.MustChange, user.SecurityStamp,
                user.DisabledAt, user.DisabledReason, user.Revision, .. more,
            ]);
        if (await command.ExecuteNonQueryAsync(ct) != 1)
        {
            return false;
        }

        foreach (var entry in user.Entries)
        {
            work.Append(entry);
        }

        await work.Commit(ct);
        user.Entries.Clear();
        return true;
    }
}
