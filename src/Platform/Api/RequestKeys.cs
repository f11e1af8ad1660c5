using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Api;

using Work = Work.Work;

/// <summary>Which request an idempotency key belongs to, so that the same key with another body is not taken for a repetition.</summary>
public sealed class RequestKeys(Db db, LegalClock clock)
{
    /// <summary>Binds a key to a request. <c>Mine</c>: this call bound it; <c>Same</c>: it is bound to this very request.</summary>
    public async Task<(bool Mine, bool Same)> Bind(string bureau, string key, string digest, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var bind = new NpgsqlCommand(
            "insert into api_request_key (bureau_id, key, digest, made_at) values ($1, $2, $3, $4) on conflict do nothing", connection)
        {
            Parameters = { Work.P(bureau), Work.P(key), Work.P(digest), Work.P(clock.Now) },
        };
        if (await bind.ExecuteNonQueryAsync(ct) == 1)
        {
            return (true, true);
        }

        await using var read = new NpgsqlCommand("select digest from api_request_key where bureau_id = $1 and key = $2", connection)
        {
            Parameters = { Work.P(bureau), Work.P(key) },
        };
        return (false, await read.ExecuteScalarAsync(ct) is not string bound || bound == digest);
    }

    /// <summary>Frees a key whose request came to nothing.</summary>
    public async Task Free(string bureau, string key, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("delete from api_request_key where bureau_id = $1 and key = $2", connection)
        {
            Parameters = { Work.P(bureau), Work.P(key) },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
