using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Api;

using Work = Work.Work;

/// <summary>What a token may be used for.</summary>
public static class ApiAllows
{
    public const string ReadMatters = "matters:read";
    public const string ActMatters = "matters:act";
    public const string ReadRecords = "records:read";
    public const string KeepRecords = "records:keep";
    public const string ReadFigures = "figures:read";

    public static readonly IReadOnlyList<string> All = [ReadMatters, ActMatters, ReadRecords, KeepRecords, ReadFigures];
}

/// <summary>A token to be made: for whom it acts, with which roles and scope, and what it is allowed.</summary>
public sealed record NewApiToken(string Name, Guid Person, Guid Unit, IReadOnlyList<Role> Roles, DataScope Scope, IReadOnlyList<string> Allows, DateTimeOffset ExpiresAt);

/// <summary>A token as kept.</summary>
public sealed record ApiToken(Guid Id, string Name, Actor Actor, IReadOnlyList<string> Allows, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, DateTimeOffset? UsedAt)
{
    public bool May(string allow) => Allows.Contains(allow);
}

/// <summary>Bearer tokens of integrations: shown once, kept as a hash, each act in the ledger under its own person.</summary>
public sealed class ApiTokens(Desk desk, Db db)
{
    private const string Columns = "bureau_id, token_id, name, person_id, unit_id, roles, scope, allows, made_at, expires_at, revoked_at, used_at";

    /// <summary>Makes a token and returns its text, which is never shown again.</summary>
    public async Task<(ApiToken Token, string Text)> Make(Actor by, NewApiToken given, CancellationToken ct)
    {
        if (given.Allows.Except(ApiAllows.All).Any() || given.Scope == DataScope.BureauAndBelow || given.Roles.Any(r => r.Id.EndsWith("-admin", StringComparison.Ordinal)))
        {
            throw new ArgumentException("A token has only known uses, stays within its bureau and is no administrator.", nameof(given));
        }

        var text = "ft_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await using var work = await desk.Begin(by, ct);
        var id = work.Ids.Next();
        work.Change(
            """
            insert into api_token (bureau_id, token_id, name, token_sha256, person_id, unit_id, roles, scope, allows, made_by, made_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            Work.P(by.Bureau), Work.P(id), Work.P(given.Name), Work.P(HashOf(text)), Work.P(given.Person), Work.P(given.Unit),
            Work.P(given.Roles.Select(r => r.Id).ToArray()), Work.P(ScopeName(given.Scope)), Work.P(given.Allows.ToArray()), Work.P(by.Person),
            Work.P(work.Now), Work.P(given.ExpiresAt.ToUniversalTime()));
        work.Append(new("api-token.made.v1", id, work.Today, given.Name, new JsonObject
        {
            ["allows"] = new JsonArray([.. given.Allows.Select(a => (JsonNode)a)]), ["person"] = given.Person.ToString(), ["scope"] = ScopeName(given.Scope),
        }));
        await work.Commit(ct);
        var actor = new Actor(by.Bureau, given.Person, given.Name, given.Unit, given.Roles, given.Scope, []);
        return (new(id, given.Name, actor, given.Allows, work.Now, given.ExpiresAt, null, null), text);
    }

    /// <summary>Ends a token; false when the bureau has no such token in use.</summary>
    public async Task<bool> Revoke(Actor by, Guid token, string reason, CancellationToken ct)
    {
        await using var work = await desk.Begin(by, ct);
        await using var command = work.Command(
            "update api_token set revoked_at = $3 where bureau_id = $1 and token_id = $2 and revoked_at is null", by.Bureau, token, work.Now);
        if (await command.ExecuteNonQueryAsync(ct) == 0)
        {
            return false;
        }

        work.Append(new("api-token.revoked.v1", token, work.Today, reason, []));
        await work.Commit(ct);
        return true;
    }

    /// <summary>The token behind a text, when it is in force; notes its use once a minute at most. It ends with the accounts of the person in whose name it acts.</summary>
    public async Task<ApiToken?> Find(string text, CancellationToken ct)
    {
        var now = desk.Clock.Now;
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"""
            select {Columns} from api_token t where token_sha256 = $1 and revoked_at is null and expires_at > $2
              and (not exists (select 1 from account a where a.bureau_id = t.bureau_id and a.person_id = t.person_id)
                or exists (select 1 from account a where a.bureau_id = t.bureau_id and a.person_id = t.person_id and a.disabled_at is null))
            """,
            connection)
        {
            Parameters = { Work.P(HashOf(text)), Work.P(now) },
        };
        var token = (await Read(command, ct)).FirstOrDefault();
        if (token is not null && (token.UsedAt is null || now - token.UsedAt > TimeSpan.FromMinutes(1)))
        {
            await using var used = new NpgsqlCommand("update api_token set used_at = $3 where bureau_id = $1 and token_id = $2", connection)
            {
                Parameters = { Work.P(token.Actor.Bureau), Work.P(token.Id), Work.P(now) },
            };
            await used.ExecuteNonQueryAsync(ct);
        }

        return token;
    }

    /// <summary>All tokens of a bureau, newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> All(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"select {Columns} from api_token where bureau_id = $1 order by made_at desc", connection) { Parameters = { Work.P(bureau) } };
        return await Read(command, ct);
    }

    private static async Task<IReadOnlyList<ApiToken>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var tokens = new List<ApiToken>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            DateTimeOffset? At(int i) => r.IsDBNull(i) ? null : r.GetFieldValue<DateTimeOffset>(i);
            var scope = r.GetString(6) switch { "unit" => DataScope.Unit, "bureau" => DataScope.Bureau, _ => DataScope.Self };
            var actor = new Actor(
                r.GetString(0), r.GetGuid(3), r.GetString(2), r.GetGuid(4), [.. r.GetFieldValue<string[]>(5).Select(Roles.Find).OfType<Role>()], scope, []);
            tokens.Add(new(r.GetGuid(1), r.GetString(2), actor, r.GetFieldValue<string[]>(7), At(8)!.Value, At(9)!.Value, At(10), At(11)));
        }

        return tokens;
    }

    private static string ScopeName(DataScope scope) => scope switch
    {
        DataScope.Unit => "unit",
        DataScope.Bureau => "bureau",
        _ => "self",
    };

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
