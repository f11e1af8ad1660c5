using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>A one-time link as it was printed: whom it makes or whose password it sets, and the token that is not stored.</summary>
public sealed record PrintedLink(Role? Role, string Token)
{
    public string Path => $"/setup/{Token}";
}

/// <summary>A one-time link that is still good.</summary>
/// <param name="Bureau">Empty while the house has no bureau yet.</param>
public sealed record SetupLink(string Bureau, Guid Id, Role? Role, Account? Account, DateTimeOffset ExpiresAt);

/// <summary>One-time links: for the first three administrators, and for people who need a new password.</summary>
public sealed class SetupLinks(Db db, Desk desk, Bureaus bureaus, AccountReader reader, Accounts accounts)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    /// <summary>New links for the administrators a house lacks at its start; empty when it has all three. Older ones lose their force.</summary>
    public async Task<IReadOnlyList<PrintedLink>> ForMissingAdministrators(CancellationToken ct)
    {
        var tops = (await bureaus.All(ct)).Where(b => b.Parent is null).Select(b => b.Code).ToList();
        var links = new List<PrintedLink>();
        foreach (var bureau in tops.Count == 0 ? [""] : tops)
        {
            var held = await reader.AdministratorsOf(bureau, inUse: false, ct);
            await Run("update setup_link set used_at = $2 where bureau_id in ($1, '') and role is not null and used_at is null", ct, bureau, desk.Clock.Now);
            foreach (var role in Separation.Administrators.Where(r => !held.Contains(r)))
            {
                links.Add(new(role, await Make(bureau, role, null, ct)));
            }
        }

        return links;
    }

    /// <summary>New links for administrators that a bureau lacks; older ones lose their force.</summary>
    internal async Task<IReadOnlyList<PrintedLink>> ForAdministratorsOf(string bureau, IReadOnlyList<Role> missing, CancellationToken ct)
    {
        await Run("update setup_link set used_at = $2 where bureau_id = $1 and role is not null and used_at is null", ct, bureau, desk.Clock.Now);
        var links = new List<PrintedLink>();
        foreach (var role in missing)
        {
            links.Add(new(role, await Make(bureau, role, null, ct)));
        }

        return links;
    }

    /// <summary>A link by which the holder of an account sets a new password; given by the security administrator, or with a new account.</summary>
    public async Task<(PrintedLink? Link, IReadOnlyList<FieldError> Errors)> ForAccount(Actor by, Guid account, CancellationToken ct)
    {
        var fresh = await reader.Find(by.Bureau, account, ct);
        var may = by.Is(Roles.SecurityAdmin) || (by.Is(Roles.SystemAdmin) && fresh is { PasswordHash: null });
        if (fresh is null || !may)
        {
            return (null, [new("", "", fresh is null ? "本机关没有此账号" : "重设口令由安全管理员办理")]);
        }

        await Run("update setup_link set used_at = $3 where bureau_id = $1 and account_id = $2 and used_at is null", ct, by.Bureau, account, desk.Clock.Now);
        var token = await Make(by.Bureau, null, account, ct);
        await using var work = await desk.Begin(by, ct);
        work.Append(new("account.link-issued.v1", account, work.Today, null, []));
        await work.Commit(ct);
        return (new(null, token), []);
    }

    /// <summary>The link behind a token; null when it is unknown, used or expired.</summary>
    public async Task<SetupLink?> Find(string token, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select bureau_id, link_id, role, account_id, expires_at from setup_link where token_sha256 = $1 and used_at is null and expires_at > $2", connection)
        {
            Parameters = { Work.P(Hash(token)), Work.P(desk.Clock.Now) },
        };
        string bureau;
        Guid id;
        string? role;
        Guid? account;
        DateTimeOffset expires;
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            if (!await row.ReadAsync(ct))
            {
                return null;
            }

            (bureau, id, role) = (row.GetString(0), row.GetGuid(1), row.IsDBNull(2) ? null : row.GetString(2));
            (account, expires) = (row.IsDBNull(3) ? null : row.GetGuid(3), row.GetFieldValue<DateTimeOffset>(4));
        }

        if (bureau.Length == 0 && (await bureaus.All(ct)).FirstOrDefault(b => b.Parent is null) is { } first)
        {
            bureau = first.Code;
        }

        return new(bureau, id, role is null ? null : Roles.Find(role), account is { } held ? await reader.Find(bureau, held, ct) : null, expires);
    }

    /// <summary>Makes the administrator a link is for. The bureau must exist.</summary>
    public async Task<AccountResult> MakeAdministrator(SetupLink link, string signIn, string name, string password, CancellationToken ct)
    {
        if (!await Use(link, ct))
        {
            return new(null, [new("", "", "此链接已失效")]);
        }

        var result = await accounts.Create(
            HouseActor.Of(link.Bureau),
            new(signIn, desk.Ids.Next(), name, Guid.Empty) { Roles = [link.Role!], Scope = DataScope.Bureau, MustChange = false },
            password, ct);
        await GiveBackUnless(result.Accepted, link, ct);
        return result;
    }

    /// <summary>Sets the password of the account a link is for.</summary>
    public async Task<AccountResult> SetPassword(SetupLink link, string password, CancellationToken ct)
    {
        if (!await Use(link, ct))
        {
            return new(null, [new("", "", "此链接已失效")]);
        }

        var result = await accounts.SetPassword(link.Account!, password);
        await GiveBackUnless(result.Accepted, link, ct);
        return result;
    }

    private async Task<string> Make(string bureau, Role? role, Guid? account, CancellationToken ct)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        await Run(
            "insert into setup_link (bureau_id, link_id, token_sha256, role, account_id, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)",
            ct, bureau, desk.Ids.Next(), Hash(token), role?.Id, account, desk.Clock.Now, desk.Clock.Now + GoodFor);
        return token;
    }

    // Taken first, so that of two posts with one link only one gets through.
    private async Task<bool> Use(SetupLink link, CancellationToken ct) =>
        await Run("update setup_link set used_at = $2 where link_id = $1 and used_at is null", ct, link.Id, desk.Clock.Now) == 1;

    private async Task GiveBackUnless(bool accepted, SetupLink link, CancellationToken ct)
    {
        if (!accepted)
        {
            await Run("update setup_link set used_at = null where link_id = $1", ct, link.Id);
        }
    }

    private async Task<int> Run(string sql, CancellationToken ct, params object?[] values)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        return await command.ExecuteNonQueryAsync(ct);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
