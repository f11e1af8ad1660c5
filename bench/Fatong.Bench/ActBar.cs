using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Npgsql;

namespace Fatong.Bench;

/// <summary>
/// The rate of acts against the statements such an act sends, rows copied from acts just taken: by pgbench where the machine has it,
/// and by a bare loop through the driver that the product uses.
/// </summary>
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
        var sent = await Scene.Watch.During(() => Act(0, default));
        var statements = await Statements(sample);
        var pgbench = Pgbench.Find(scene.Db.Source.ConnectionString);
        Console.Error.WriteLine(
            $"act: the product sends {sent.Sum(b => b.Count)} statements in {sent.Count} round trips, the baseline {statements.Batches.Sum(b => b.Count)} in {statements.Batches.Count}, besides begin and commit"
            + (pgbench is null ? "; no pgbench on this machine, so only the loop through Npgsql is the baseline" : ""));
        Task<decimal> Loop(int count) => Rate(count, (_, ct) => Bare(statements, ct));
        Task<decimal> Bench(int count) => pgbench is null ? Task.FromResult(0m) : pgbench.Rate(statements, AtOnce, count / AtOnce);
        await Loop(160);
        await Bench(160);
        var (product, loop, bench) = (0m, 0m, 0m);
        for (var round = 0; round < 3; round++)
        {
            product = Math.Max(product, await Rate(Count, Act));
            loop = Math.Max(loop, await Loop(Count));
            bench = Math.Max(bench, await Bench(Count));
        }

        Bar.Line("act, 16 at once", Bar.Rate(product, "acts"), Bar.Rate(loop, "the SQL, Npgsql"), product / loop, pgbench is null ? ">= 0.50" : "-", pgbench is not null || product * 2 >= loop);
        if (pgbench is not null)
        {
            Bar.Line("act, 16 at once, against pgbench", Bar.Rate(product, "acts"), Bar.Rate(bench, "the SQL, pgbench"), product / bench, ">= 0.50", product * 2 >= bench);
        }
    }

    internal static async Task<decimal> Rate(int count, Func<int, CancellationToken, Task> act)
    {
        var ms = await Bar.Time(() => Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, ct) => await act(i, ct)));
        return count * 1000 / ms;
    }

    /// <summary>Sends the statements of one act, for a bare server.</summary>
    public async Task<Func<CancellationToken, Task>> BareAct()
    {
        var statements = await Statements((await scene.Rows(
            "select matter_id from matter where bureau_id = $1 and procedure = $2 order by matter_id desc limit 1", r => r.GetGuid(0), scene.Bureau, Scene.Measured.Code))[0]);
        return ct => Bare(statements, ct);
    }

    private async Task Bare(ActStatements statements, CancellationToken ct)
    {
        await using var connection = await scene.Db.Connect(ct);
        await statements.Send(connection, ct);
    }

    /// <summary>The statements of one act in the batches in which the product sends them.</summary>
    private async Task<ActStatements> Statements(Guid matter)
    {
        var rows = await Sample(matter);
        return new(
        [
            [
                new("select pg_advisory_xact_lock(hashtextextended($1::text || '/' || $2::text, 0))", scene.Bureau, Fresh.Key),
                new("select result from act_key where bureau_id = $1 and key = $2", scene.Bureau, Fresh.Key),
            ],
            [
                new(
                    "select r.record_id, r.facts from record r where r.bureau_id = $1 and r.register = 'certificate' and r.facts @> any($2::jsonb[]) and not r.withdrawn and r.merged_into is null",
                    scene.Bureau, rows.Holders),
            ],
            [
                new(
                    """
                    with taken as (
                      insert into number_series (bureau_id, series, year, next) values ($1, $2, $3, 2)
                      on conflict (bureau_id, series, year) do update set next = number_series.next + 1 returning next - 1 as serial)
                    insert into number (bureau_id, series, year, serial, printed, state, subject, changed_at)
                    select $1::text, $2::text, $3::int, serial, $4::text || serial || '号', 'issued', $5, now() from taken returning serial
                    """,
                    scene.Bureau, Series, 2024, Series, Fresh.Id),
            ],
            [
                Insert("matter", rows.Matter),
                Insert("act", rows.Act),
                new("insert into act_key (bureau_id, key, result, recorded_at) values ($1, $2, $3::jsonb, now())", scene.Bureau, Fresh.Key, rows.Result),
            ],
            [new("update ledger_head set size = size + 1, recorded_at = greatest(recorded_at, now()) where bureau_id = $1 returning size - 1 as seq", Baseline) { GivesSequence = true }],
            [
                new(
                    "insert into ledger_entry (bureau_id, seq, kind, subject, actor, recorded_at, body, leaf) values ($1, $2, 'act.done.v1', $3, $4, now(), $5, $6)",
                    Baseline, Fresh.Sequence, Fresh.Id, Fresh.Key, rows.Body, rows.Leaf),
            ],
        ]);
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

    private static ActStatement Insert(string table, object[] row)
    {
        object[] own = [Baseline, Fresh.Id, .. row[2..]];
        return new($"insert into {table} values ({string.Join(", ", own.Select((_, i) => $"${i + 1}"))})", own);
    }

    private sealed record SampleRows(object[] Matter, object[] Act, byte[] Body, byte[] Leaf, string[] Holders, string Result);
}
