using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Identity;

using Work = Work.Work;

/// <summary>One sign-in of an account on one browser.</summary>
/// <param name="EndReason">退出, 空闲超时, 强制下线 or 口令已更换; null while it runs.</param>
public sealed record Session(
    Guid Id, string Address, string Agent, DateTimeOffset MadeAt, DateTimeOffset SeenAt, DateTimeOffset? EndedAt, string? EndReason);

/// <summary>Who is signed in with a running session.</summary>
public sealed record SignedIn(Account Account, Guid Session);

/// <summary>Running and past sessions. A session ends by itself after <see cref="Idle"/> without a request.</summary>
public sealed class Sessions(Db db, LegalClock clock, IIdSource ids)
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>No session outlives a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private static readonly TimeSpan Refresh = TimeSpan.FromMinutes(1);

    internal async Task<Guid> Open(Account account, string address, string agent, CancellationToken ct)
    {
        var id = ids.Next();
        await Run(
            """
            insert into account_session (bureau_id, session_id, account_id, address, agent, made_at, seen_at) values ($1, $2, $3, $4, $5, $6, $6)
            """,
            ct, account.Bureau, id, account.Id, address, agent.Length > 200 ? agent[..200] : agent, clock.Now);
        await Run("update account set last_sign_in_at = $3 where bureau_id = $1 and account_id = $2", ct, account.Bureau, account.Id, clock.Now);
        return id;
    }

    /// <summary>The account behind a session cookie; null when the session is over, the account is off, or the password was changed since.</summary>
    public async Task<SignedIn?> Validate(string bureau, Guid session, string stamp, CancellationToken ct)
    {
        Account account;
        DateTimeOffset made;
        DateTimeOffset seen;
        await using (var connection = await db.Connect(ct))
        {
            await using var command = new NpgsqlCommand(
                $"""
                select {AccountStore.Columns}, s.made_at, s.seen_at from account_session s
                join account a on a.bureau_id = s.bureau_id and a.account_id = s.account_id
                where s.bureau_id = $1 and s.session_id = $2 and s.ended_at is null and a.disabled_at is null
                """,
                connection)
            {
                Parameters = { Work.P(bureau), Work.P(session) },
            };
            await using var reader = await command.ExecuteReaderAsync(ct);
            if (!await reader.ReadAsync(ct))
            {
                return null;
            }

            account = AccountStore.Read(reader);
            made = reader.GetFieldValue<DateTimeOffset>(20);
            seen = reader.GetFieldValue<DateTimeOffset>(21);
        }

        var now = clock.Now;
        if (now - seen > Idle || now - made > Longest)
        {
            await End(bureau, account.Id, session, "空闲超时", ct);
            return null;
        }

        if (!string.Equals(account.SecurityStamp, stamp, StringComparison.Ordinal))
        {
            await End(bureau, account.Id, session, "口令已更换", ct);
            return null;
        }

        if (now - seen >= Refresh)
        {
            await Run("update account_session set seen_at = $3 where bureau_id = $1 and session_id = $2 and ended_at is null", ct, bureau, session, now);
        }

        return new(account, session);
    }

    /// <summary>Ends one session of an account; false when it was not running.</summary>
    public async Task<bool> End(string bureau, Guid account, Guid session, string reason, CancellationToken ct) =>
        await Run(
            "update account_session set ended_at = $4, end_reason = $5 where bureau_id = $1 and account_id = $2 and session_id = $3 and ended_at is null",
            ct, bureau, account, session, clock.Now, reason) == 1;

    /// <summary>Ends every running session of an account but one.</summary>
    public Task<int> EndOthers(string bureau, Guid account, Guid keep, string reason, CancellationToken ct) => Run(
        "update account_session set ended_at = $4, end_reason = $5 where bureau_id = $1 and account_id = $2 and session_id <> $3 and ended_at is null",
        ct, bureau, account, keep, clock.Now, reason);

    /// <summary>The latest sessions of an account, newest first; at most 30.</summary>
    public async Task<IReadOnlyList<Session>> List(string bureau, Guid account, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select session_id, address, agent, made_at, seen_at, ended_at, end_reason from account_session
            where bureau_id = $1 and account_id = $2 order by made_at desc limit 30
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(account) },
        };
        var sessions = new List<Session>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var seen = reader.GetFieldValue<DateTimeOffset>(4);
            DateTimeOffset? ended = reader.IsDBNull(5) ? null : reader.GetFieldValue<DateTimeOffset>(5);
            var idle = ended is null && clock.Now - seen > Idle;
            sessions.Add(new(
                reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), seen,
                idle ? seen + Idle : ended, idle ? "空闲超时" : reader.IsDBNull(6) ? null : reader.GetString(6)));
        }

        return sessions;
    }

    private async Task<int> Run(string sql, CancellationToken ct, params object[] values)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        return await command.ExecuteNonQueryAsync(ct);
    }
}
