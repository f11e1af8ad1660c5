using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Jobs;

using Work = Work.Work;

/// <summary>Long work that a person can watch.</summary>
/// <param name="State">waiting, running, done or failed.</param>
public sealed record Job(Guid Id, string Kind, string Title, string State, long Total, long Reached, string Message, JsonObject? Result, DateTimeOffset MadeAt, DateTimeOffset ChangedAt)
{
    public bool IsOver => State is "done" or "failed";

    /// <summary>Whole percent, 0 to 100; 0 while the total is not known.</summary>
    public int Percent => Total <= 0 ? (State == "done" ? 100 : 0) : (int)Math.Min(100, Reached * 100 / Total);
}

/// <summary>The table of jobs: begun, moved on, ended, and shown to the person who asked for them.</summary>
public sealed class JobBoard(Db db, LegalClock clock, IIdSource ids)
{
    public async Task<Guid> Begin(Actor actor, string kind, string title, long total, CancellationToken ct)
    {
        var id = ids.Next();
        await Run(
            "insert into job (bureau_id, job_id, kind, title, person_id, state, total, made_at, changed_at) values ($1, $2, $3, $4, $5, 'running', $6, $7, $7)", ct,
            actor.Bureau, id, kind, title, actor.Person, total, clock.Now);
        return id;
    }

    public Task Reach(Actor actor, Guid job, long reached, CancellationToken ct) => Run(
        "update job set reached = $3, changed_at = $4 where bureau_id = $1 and job_id = $2", ct, actor.Bureau, job, reached, clock.Now);

    public Task End(Actor actor, Guid job, bool done, string message, JsonObject? result, CancellationToken ct) => Run(
        "update job set state = $3, message = $4, result = $5::jsonb, changed_at = $6 where bureau_id = $1 and job_id = $2", ct,
        actor.Bureau, job, done ? "done" : "failed", message, result?.ToJsonString() ?? "null", clock.Now);

    /// <summary>The job, when this person asked for it.</summary>
    public async Task<Job?> Find(Actor actor, Guid job, CancellationToken ct) =>
        (await Read("where bureau_id = $1 and person_id = $2 and job_id = $3", ct, actor.Bureau, actor.Person, job)).FirstOrDefault();

    /// <summary>The person's latest jobs.</summary>
    public Task<IReadOnlyList<Job>> Of(Actor actor, int limit, CancellationToken ct) =>
        Read("where bureau_id = $1 and person_id = $2 order by made_at desc limit $3", ct, actor.Bureau, actor.Person, limit);

    /// <summary>Jobs that a stopped process left running: they can be started again, because all of them may be repeated.</summary>
    public Task FailLeftovers(TimeSpan idle, CancellationToken ct) => Run(
        "update job set state = 'failed', message = '服务曾经停止，请重新开始', changed_at = $2 where state in ('running', 'waiting') and changed_at < $1", ct,
        clock.Now - idle, clock.Now);

    private async Task Run(string sql, CancellationToken ct, params object?[] values)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<IReadOnlyList<Job>> Read(string where, CancellationToken ct, params object?[] values)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(connection, $"select job_id, kind, title, state, total, reached, message, result, made_at, changed_at from job {where}", values);
        var jobs = new List<Job>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            jobs.Add(new(
                r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetInt64(4), r.GetInt64(5), r.GetString(6),
                r.IsDBNull(7) ? null : JsonNode.Parse(r.GetString(7)) as JsonObject, r.GetFieldValue<DateTimeOffset>(8), r.GetFieldValue<DateTimeOffset>(9)));
        }

        return jobs;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        return command;
    }
}
