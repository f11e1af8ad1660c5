using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Npgsql;

namespace Fatong.Bench;

/// <summary>The rate of acts against a bare loop of the statements such an act sends, rows copied from acts just taken.</summary>
internal sealed class ActBar(Scene scene, int year)
{
    private const int AtOnce = 16;
    private const int Count = 1_600;
    private const string Baseline = "bench-baseline";
    private const string Series = "测量基线";

    public async Task Run()
    {
        var (first, second) = await scene.Officers();
        var acts = scene.Get<MatterActs>();
        // A day of the loaded year, on which the certificates are checked.
        var on = new DateOnly(year, 3, 4);
        var sample = Guid.Empty;
        async Task Act(int i, CancellationToken ct)
        {
            var facts = Facts.None.With(CommonFields.On, on).With(CommonFields.Officers, (IReadOnlyList<Guid>)[first.Person, second])
                .With(Scene.Title, $"云溪县顺达运输有限公司未按规定经营案{i}").With(Scene.Place, "省道217线云溪段").With(Scene.Account, "执法人员现场检查，制作笔录并拍照取证。");
            var outcome = await acts.Open(first, new(Scene.Measured.Code, facts, null, Guid.CreateVersion7().ToString()), ct);
            sample = outcome is Outcome<ActResult>.Done done ? done.Value.Matter : throw new InvalidOperationException(string.Join('；', ((Outcome<ActResult>.Refused)outcome).Reasons.Select(r => r.Message)));
        }

        await Rate(160, Act);
        var rows = await Sample(sample);
        await Rate(160, (_, ct) => Bare(rows, ct));
        var product = 0m;
        var bare = 0m;
        for (var round = 0; round < 3; round++)
        {
            product = Math.Max(product, await Rate(Count, Act));
            bare = Math.Max(bare, await Rate(Count, (_, ct) => Bare(rows, ct)));
        }

        Bar.Line("act, 16 at once", Bar.Rate(product, "acts"), Bar.Rate(bare, "the same SQL"), product / bare, ">= 0.50", product * 2 >= bare);
    }

    internal static async Task<decimal> Rate(int count, Func<int, CancellationToken, Task> act)
    {
        var ms = await Bar.Time(() => Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, ct) => await act(i, ct)));
        return count * 1000 / ms;
    }

    /// <summary>Sends the statements of one act, for a bare server.</summary>
    public async Task<Func<CancellationToken, Task>> BareAct()
    {
        var rows = await Sample((await scene.Rows(
            "select matter_id from matter where bureau_id = $1 and procedure = $2 order by matter_id desc limit 1", r => r.GetGuid(0), scene.Bureau, Scene.Measured.Code))[0]);
        return ct => Bare(rows, ct);
    }

    /// <summary>The statements of one act in the batches in which the product sends them, with nothing computed between them.</summary>
    private async Task Bare(SampleRows rows, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        await using var connection = await scene.Db.Connect(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Send(
            connection, ct,
            ("select pg_advisory_xact_lock(hashtextextended($1 || '/' || $2, 0))", [scene.Bureau, id.ToString()]),
            ("select result from act_key where bureau_id = $1 and key = $2", [scene.Bureau, id.ToString()]));
        await Send(connection, ct, (
            "select r.record_id, r.facts from record r where r.bureau_id = $1 and r.register = 'certificate' and r.facts @> any($2::jsonb[]) and not r.withdrawn and r.merged_into is null",
            [scene.Bureau, rows.Holders]));
        await Send(connection, ct, (
            """
            with taken as (
              insert into number_series (bureau_id, series, year, next) values ($1, $2, $3, 2)
              on conflict (bureau_id, series, year) do update set next = number_series.next + 1 returning next - 1 as serial)
            insert into number (bureau_id, series, year, serial, printed, state, subject, changed_at)
            select $1, $2, $3, serial, $4 || serial || '号', 'issued', $5, now() from taken returning serial
            """,
            [scene.Bureau, Series, 2024, Series, id]));
        await Send(
            connection, ct,
            Insert("matter", rows.Matter, id),
            Insert("act", rows.Act, id),
            ("insert into act_key (bureau_id, key, result, recorded_at) values ($1, $2, $3::jsonb, now())", [scene.Bureau, id.ToString(), rows.Result]));
        await using var head = Command("update ledger_head set size = size + 1, recorded_at = greatest(recorded_at, now()) where bureau_id = $1 returning size - 1", [Baseline]);
        head.Connection = connection;
        var sequence = (long)(await head.ExecuteScalarAsync(ct))!;
        await Send(connection, ct, (
            "insert into ledger_entry (bureau_id, seq, kind, subject, actor, recorded_at, body, leaf) values ($1, $2, 'act.done.v1', $3, $4, now(), $5, $6)",
            [Baseline, sequence, id, id.ToString(), rows.Body, rows.Leaf]));
        await transaction.CommitAsync(ct);
    }

    private async Task<SampleRows> Sample(Guid matter)
    {
        await scene.Rows("insert into ledger_head values ($1, coalesce((select max(seq) + 1 from ledger_entry where bureau_id = $1), 0), now()) on conflict do nothing", _ => 0, Baseline);
        var row = await scene.Rows("select * from matter where bureau_id = $1 and matter_id = $2", Values, scene.Bureau, matter);
        var act = await scene.Rows("select * from act where bureau_id = $1 and matter_id = $2", Values, scene.Bureau, matter);
        var entry = await scene.Rows(
            "select body, leaf from ledger_entry where bureau_id = $1 and subject = $2", r => (Body: r.GetFieldValue<byte[]>(0), Leaf: r.GetFieldValue<byte[]>(1)), scene.Bureau, matter);
        var officers = await scene.Rows("select unnest(people) from act where bureau_id = $1 and matter_id = $2", r => $"{{\"holder\":\"{r.GetGuid(0)}\"}}", scene.Bureau, matter);
        return new(row[0], act[0], entry[0].Body, entry[0].Leaf, [.. officers], JsonSerializer.Serialize(new ActResult(matter, 1, true, "测〔2024〕1号", [])));
    }

    /// <summary>The values of a row, JSON marked as such.</summary>
    private static object[] Values(NpgsqlDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetDataTypeName(i) == "jsonb" ? new Json(reader.GetString(i)) : reader.GetDataTypeName(i) == "date" && !reader.IsDBNull(i) ? reader.GetFieldValue<DateOnly>(i) : reader.GetValue(i))];

    private static (string Sql, object[] Values) Insert(string table, object[] row, Guid id)
    {
        object[] own = [Baseline, id, .. row[2..]];
        return ($"insert into {table} values ({string.Join(", ", own.Select((_, i) => $"${i + 1}"))})", own);
    }

    private static NpgsqlParameter Parameter(object value) => value is Json json
        ? new() { Value = json.Text, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb }
        : new() { Value = value };

    private static async Task Send(NpgsqlConnection connection, CancellationToken ct, params (string Sql, object[] Values)[] commands)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (sql, values) in commands)
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.AddRange(values.Select(Parameter).ToArray());
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(ct);
        do
        {
            while (await reader.ReadAsync(ct))
            {
                reader.GetValue(0);
            }
        }
        while (await reader.NextResultAsync(ct));
    }

    private static NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql);
        command.Parameters.AddRange(values.Select(Parameter).ToArray());
        return command;
    }

    private sealed record Json(string Text);

    private sealed record SampleRows(object[] Matter, object[] Act, byte[] Body, byte[] Leaf, string[] Holders, string Result);
}
