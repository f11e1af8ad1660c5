using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>What became of an attempt to sign in.</summary>
/// <param name="Message">Why not, as the person is told; it does not betray which names exist, unless five failures have locked one: who locked it may know.</param>
public sealed record SignInResult(SignedIn? SignedIn, string? Message);

/// <summary>Checks passwords. Five failures lock an account for a quarter of an hour.</summary>
public sealed class SignIns(Db db, Desk desk, AccountReader accounts, Sessions sessions, IPasswordHasher<Account> hasher)
{
    public const int Failures = 5;

    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    private const string Wrong = "登录名或口令不正确";

    // A hash that no password meets, so that unknown names cost the same time as known ones.
    private static readonly string Nobody = new PasswordHasher<Account>().HashPassword(null!, "-");

    public async Task<SignInResult> Try(string name, string password, string address, string agent, CancellationToken ct)
    {
        var account = await accounts.BySignIn(name.Trim(), ct);
        if (account?.PasswordHash is not { } hash)
        {
            hasher.VerifyHashedPassword(null!, Nobody, password);
            await Log(account, name, Wrong, address, ct);
            return new(null, Wrong);
        }

        if (account.IsLocked(desk.Clock.Now))
        {
            var locked = $"连续{Failures}次口令错误，账号已锁定，请{Lockout.TotalMinutes:0}分钟后再试，或请安全管理员解锁";
            await Log(account, name, "已锁定", address, ct);
            return new(null, locked);
        }

        if (hasher.VerifyHashedPassword(account, hash, password) == PasswordVerificationResult.Failed)
        {
            var lockedNow = await Fail(account, ct);
            await Log(account, name, lockedNow ? "口令错误，账号锁定" : "口令错误", address, ct);
            return new(null, Wrong);
        }

        if (account.DisabledAt is not null)
        {
            await Log(account, name, "账号已停用", address, ct);
            return new(null, "此账号已停用，请联系系统管理员");
        }

        return new(await Enter(account, address, agent, ct), null);
    }

    /// <summary>Opens a session for an account whose holder has just proved to be the one.</summary>
    public async Task<SignedIn> Enter(Account account, string address, string agent, CancellationToken ct)
    {
        await accounts.ClearFailures(account.Bureau, account.Id, ct);
        var session = await sessions.Open(account, address, agent, ct);
        await Log(account, account.SignIn, "登录", address, ct);
        return new(account, session);
    }

    /// <summary>Counts a failure; true when it locked the account.</summary>
    private async Task<bool> Fail(Account account, CancellationToken ct)
    {
        await using var work = await desk.Begin(HouseActor.Of(account.Bureau), ct);
        await using var command = work.Command(
            $"""
            update account set failed_count = case when failed_count + 1 >= {Failures} then 0 else failed_count + 1 end,
              lockout_until = case when failed_count + 1 >= {Failures} then $3 else null end
            where bureau_id = $1 and account_id = $2 returning lockout_until is not null
            """,
            account.Bureau, account.Id, desk.Clock.Now + Lockout);
        var locked = await command.ExecuteScalarAsync(ct) is true;
        if (locked)
        {
            work.Append(new("account.locked.v1", account.Id, work.Today, $"连续{Failures}次口令错误", []));
        }

        await work.Commit(ct);
        return locked;
    }

    private async Task Log(Account? account, string name, string result, string address, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "insert into sign_in_log (bureau_id, attempt_id, at, sign_in, account_id, result, address) values ($1, $2, $3, $4, $5, $6, $7)", connection)
        {
            Parameters =
            {
                Work.P(account?.Bureau ?? ""), Work.P(desk.Ids.Next()), Work.P(desk.Clock.Now), Work.P(name.Length > 64 ? name[..64] : name),
                Work.P(account?.Id), Work.P(result), Work.P(address),
            },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
