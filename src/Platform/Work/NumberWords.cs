using System.Collections.Concurrent;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Work;

/// <summary>The words in paper numbers that a bureau has set, each from a day on; a kind without one keeps the word of its declaration.</summary>
public sealed class NumberWords(Db db, LegalClock clock)
{
    private readonly ConcurrentDictionary<string, (DateTimeOffset ReadAt, IReadOnlyList<(string Code, DateOnly From, string Word)> Set)> known = new(StringComparer.Ordinal);

    /// <summary>What the bureau has set on a day, by code of the paper's kind or of the procedure; null for the declared word.</summary>
    public async Task<Func<string, string?>> On(string bureau, DateOnly day, CancellationToken ct)
    {
        if (!known.TryGetValue(bureau, out var held) || clock.Now - held.ReadAt > Bureaus.Fresh)
        {
            known[bureau] = held = (clock.Now, await Read(bureau, ct));
        }

        return code => held.Set.Where(w => w.Code == code && w.From <= day).OrderBy(w => w.From).Select(w => w.Word).LastOrDefault();
    }

    /// <summary>Sets a word from a day on, with its reason, as an act of this work; call <see cref="Forget"/> once it is committed.</summary>
    public static void Set(Work work, string code, DateOnly from, string word, string reason)
    {
        work.Change(
            """
            insert into bureau_word (bureau_id, code, from_date, word, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (bureau_id, code, from_date) do update set word = excluded.word, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
            """,
            Work.P(work.Actor.Bureau), Work.P(code), Work.P(from), Work.P(word), Work.P(reason), Work.P(work.Actor.Person), Work.P(work.Now));
        work.Append(new("word.set.v1", Guid.Empty, work.Today, reason, new() { ["code"] = code, ["from"] = from.ToString("yyyy-MM-dd", null), ["word"] = word }));
    }

    /// <summary>Reads the bureau's words anew at the next question.</summary>
    public void Forget(string bureau) => known.TryRemove(bureau, out _);

    private async Task<IReadOnlyList<(string Code, DateOnly From, string Word)>> Read(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select code, from_date, word from bureau_word where bureau_id = $1", connection) { Parameters = { Work.P(bureau) } };
        var set = new List<(string, DateOnly, string)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            set.Add((reader.GetString(0), reader.GetFieldValue<DateOnly>(1), reader.GetString(2)));
        }

        return set;
    }
}
