using System.Collections.Concurrent;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Work;

/// <summary>A transport bureau (机关).</summary>
/// <param name="Code">Permanent code; leads the key of every table.</param>
/// <param name="ShortName">Stands at the head of paper numbers, e.g. 云交.</param>
/// <param name="Level">县级, 市级 or 省级.</param>
/// <param name="Government">The government that hears reconsiderations.</param>
/// <param name="Court">The court that hears suits and enforcement applications.</param>
/// <param name="Fictitious">Made up for demonstration; shown on every page and paper of it.</param>
public sealed record Bureau(string Code, string Name, string ShortName, string Level, string Region, string? Parent, string Government, string Court, bool Fictitious);

/// <summary>The bureaux of this house, and the parameters each has set.</summary>
public sealed class Bureaus(Db db, LegalClock clock)
{
    /// <summary>What another process has set is known after so long.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Bureau> bureaus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTimeOffset ReadAt, IReadOnlyList<(string Code, DateOnly From, long Value)> Set)> parameters = new(StringComparer.Ordinal);

    /// <summary>The bureau by code, or null.</summary>
    public async Task<Bureau?> Find(string code, CancellationToken ct)
    {
        if (bureaus.TryGetValue(code, out var bureau))
        {
            return bureau;
        }

        var all = await Read("where bureau_id = $1", [code], ct);
        return all.Count == 0 ? null : bureaus.GetOrAdd(code, all[0]);
    }

    /// <summary>All bureaux by code.</summary>
    public Task<IReadOnlyList<Bureau>> All(CancellationToken ct) => Read("", [], ct);

    /// <summary>Codes of the bureaux below one, at any depth.</summary>
    public async Task<IReadOnlyList<string>> Below(string code, CancellationToken ct)
    {
        var all = await All(ct);
        var below = new List<string>();
        void Walk(string parent)
        {
            foreach (var child in all.Where(b => b.Parent == parent))
            {
                below.Add(child.Code);
                Walk(child.Code);
            }
        }

        Walk(code);
        return below;
    }

    /// <summary>Adds a bureau; false when the code is taken.</summary>
    public async Task<bool> Add(Bureau bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            insert into bureau (bureau_id, name, short_name, level, region, parent_id, government, court, fictitious, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
            """,
            connection);
        foreach (var value in new object?[] { bureau.Code, bureau.Name, bureau.ShortName, bureau.Level, bureau.Region, bureau.Parent, bureau.Government, bureau.Court, bureau.Fictitious, clock.Now })
        {
            command.Parameters.Add(Work.P(value));
        }

        return await command.ExecuteNonQueryAsync(ct) == 1;
    }

    /// <summary>What the bureau has set for a parameter on a day; null for the default of the declaration.</summary>
    public async Task<Func<string, long?>> ParametersOn(string bureau, DateOnly day, CancellationToken ct)
    {
        if (!parameters.TryGetValue(bureau, out var known) || clock.Now - known.ReadAt > Fresh)
        {
            parameters[bureau] = known = (clock.Now, await ReadParameters(bureau, ct));
        }

        return code => known.Set.Where(p => p.Code == code && p.From <= day).OrderBy(p => p.From).Select(p => (long?)p.Value).LastOrDefault();
    }

    /// <summary>Sets a parameter from a day on, with its reason, as an act of this work; call <see cref="Forget"/> once it is committed.</summary>
    public static void SetParameter(Work work, string code, DateOnly from, long value, string reason)
    {
        work.Change(
            """
            insert into bureau_parameter (bureau_id, code, from_date, value, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (bureau_id, code, from_date) do update set value = excluded.value, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
            """,
            Work.P(work.Actor.Bureau), Work.P(code), Work.P(from), Work.P(value), Work.P(reason), Work.P(work.Actor.Person), Work.P(work.Now));
        work.Append(new("parameter.set.v1", Guid.Empty, work.Today, reason, new() { ["code"] = code, ["from"] = from.ToString("yyyy-MM-dd", null), ["value"] = value }));
    }

    /// <summary>Reads the bureau's parameters anew at the next question.</summary>
    public void Forget(string bureau) => parameters.TryRemove(bureau, out _);

    private async Task<IReadOnlyList<(string Code, DateOnly From, long Value)>> ReadParameters(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select code, from_date, value from bureau_parameter where bureau_id = $1", connection)
        {
            Parameters = { Work.P(bureau) },
        };
        var set = new List<(string, DateOnly, long)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            set.Add((reader.GetString(0), reader.GetFieldValue<DateOnly>(1), reader.GetInt64(2)));
        }

        return set;
    }

    private async Task<IReadOnlyList<Bureau>> Read(string where, object[] values, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"select bureau_id, name, short_name, level, region, parent_id, government, court, fictitious from bureau {where} order by bureau_id", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        var all = new List<Bureau>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            all.Add(new(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
                reader.IsDBNull(5) ? null : reader.GetString(5), reader.GetString(6), reader.GetString(7), reader.GetBoolean(8)));
        }

        return all;
    }
}
