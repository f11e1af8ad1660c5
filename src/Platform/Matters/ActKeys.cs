using System.Text.Json;

namespace Fatong.Platform.Matters;

using Work = Work.Work;

/// <summary>Idempotency keys: the same key again gives the first result.</summary>
internal static class ActKeys
{
    /// <summary>What the act with this key came to; null when it was not done yet. A concurrent twin is waited for.</summary>
    internal static async Task<ActResult?> Find(Work work, string key, CancellationToken ct)
    {
        // Two statements: the second takes its snapshot only when the twin that held the lock has committed.
        await using var batch = work.Batch(
            ("select pg_advisory_xact_lock(hashtextextended($1 || '/' || $2, 0))", [work.Actor.Bureau, key]),
            ("select result from act_key where bureau_id = $1 and key = $2", [work.Actor.Bureau, key]));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        return await reader.ReadAsync(ct) ? JsonSerializer.Deserialize<ActResult>(reader.GetString(0)) : null;
    }

    internal static void Keep(Work work, string key, ActResult result) => work.Change(
        "insert into act_key (bureau_id, key, result, recorded_at) values ($1, $2, $3::jsonb, $4)",
        Work.P(work.Actor.Bureau), Work.P(key), Work.P(JsonSerializer.Serialize(result)), Work.P(work.Now));
}
