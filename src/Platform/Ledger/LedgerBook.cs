using System.Runtime.CompilerServices;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Ledger;

using Work = Work.Work;

/// <summary>An entry with its proof: what a third party needs to check it against a checkpoint.</summary>
public sealed record EntryProof(LedgerProof.Inclusion Proof, string Key);

/// <summary>A bureau's ledger: checkpoints, proofs and exports. Interior nodes are written when a checkpoint is made, from what is read back.</summary>
public sealed class LedgerBook(Db db, KeyRing keys, LedgerSuites suites, LegalClock clock)
{
    private const int Together = 50_000;

    /// <summary>What a verifier of this bureau trusts.</summary>
    public LedgerTrust Trust(string bureau) => new(suites.Of(bureau), KeyRing.Origin(bureau), [Signer(bureau).Key]);

    /// <summary>
    /// Reads the new entries back, hashes them again and signs a checkpoint over all; the last one when nothing is new.
    /// </summary>
    /// <exception cref="InvalidOperationException">An entry read back does not fit its stored leaf.</exception>
    public async Task<string> Checkpoint(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Execute(connection, "select pg_advisory_xact_lock(hashtextextended('checkpoint/' || $1, 0))", ct, bureau);
        var (frontier, last) = await Last(connection, bureau, ct);
        var before = frontier.Size;
        while (await Append(connection, bureau, frontier, ct))
        {
        }

        if (last is not null && frontier.Size == before)
        {
            return last;
        }

        var now = clock.Now;
        var time = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        var note = new Checkpoint(KeyRing.Origin(bureau), frontier.Size, frontier.Root(), time).Sign(Signer(bureau));
        await Execute(
            connection, "insert into ledger_checkpoint (bureau_id, size, frontier, note, signed_at) values ($1, $2, $3, $4, $5)", ct,
            bureau, frontier.Size, frontier.ToBytes(), note, time);
        await transaction.CommitAsync(ct);
        return note;
    }

    /// <summary>Reads the next entries back and keeps their nodes; false when there was none. In parts, so that a first checkpoint over millions fits in memory.</summary>
    private async Task<bool> Append(NpgsqlConnection connection, string bureau, MerkleFrontier frontier, CancellationToken ct)
    {
        var suite = suites.Of(bureau);
        var (nodes, before) = (new List<MerkleNode>(), frontier.Size);
        await foreach (var entry in Entries(connection, bureau, before, ct, Together))
        {
            var leaf = MerkleTree.LeafHash(suite, entry.Canonical.Span);
            if (leaf != entry.Leaf)
            {
                throw new InvalidOperationException($"Entry {frontier.Size} of {bureau} read back does not fit its leaf; no checkpoint was signed.");
            }

            frontier.Append(leaf, nodes);
        }

        await Keep(connection, bureau, nodes, ct);
        return frontier.Size > before;
    }

    private LedgerSigner Signer(string bureau) => keys.Signer(bureau, suites.Of(bureau));

    /// <summary>All signed checkpoints, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Checkpoints(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(connection, "select note from ledger_checkpoint where bureau_id = $1 order by size", bureau);
        var notes = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            notes.Add(reader.GetString(0));
        }

        return notes;
    }

    /// <summary>Proves one entry against the newest checkpoint, which is made when it does not cover the entry yet; null when there is no such entry.</summary>
    public async Task<EntryProof?> Prove(string bureau, long sequence, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var read = Command(connection, "select body from ledger_entry where bureau_id = $1 and seq = $2", bureau, sequence);
        if (await read.ExecuteScalarAsync(ct) is not byte[] body)
        {
            return null;
        }

        var (frontier, note) = await Last(connection, bureau, ct);
        if (frontier.Size <= sequence)
        {
            note = await Checkpoint(bureau, ct);
            (frontier, _) = await Last(connection, bureau, ct);
        }

        var nodes = await Nodes(connection, bureau, MerkleProof.NodesForInclusion(sequence, frontier.Size), ct);
        var path = MerkleProof.Inclusion(suites.Of(bureau), nodes, sequence, frontier.Size);
        return new(new(note!, LedgerEntry.Parse(body), sequence, path), Signer(bureau).Key.ToString());
    }

    /// <summary>The consistency proof between two checkpoint sizes.</summary>
    public async Task<IReadOnlyList<string>> Consistency(string bureau, long from, long to, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var nodes = await Nodes(connection, bureau, MerkleProof.NodesForConsistency(from, to), ct);
        return [.. MerkleProof.Consistency(suites.Of(bureau), nodes, from, to).Select(h => h.ToBase64())];
    }

    /// <summary>Writes the whole ledger as a JSON Lines file that can be verified by itself.</summary>
    public async Task Export(string bureau, Stream target, CancellationToken ct)
    {
        LedgerExport.WriteHeader(target, new(bureau, KeyRing.Origin(bureau), suites.Of(bureau).Id, [Signer(bureau).Key.ToString()]));
        var notes = new Queue<string>(await Checkpoints(bureau, ct));
        await using var connection = await db.Connect(ct);
        var size = 0L;
        await foreach (var entry in Entries(connection, bureau, 0, ct))
        {
            LedgerExport.WriteEntry(target, entry.Canonical.Span);
            size++;
            while (notes.TryPeek(out var next) && SizeOf(next) <= size)
            {
                LedgerExport.WriteCheckpoint(target, notes.Dequeue());
            }
        }
    }

    /// <summary>Entries from a sequence on, in order, as stored; at most so many.</summary>
    internal static async IAsyncEnumerable<StoredEntry> Entries(
        NpgsqlConnection connection, string bureau, long from, [EnumeratorCancellation] CancellationToken ct, long most = long.MaxValue)
    {
        await using var command = Command(connection, "select body, leaf from ledger_entry where bureau_id = $1 and seq >= $2 order by seq limit $3", bureau, from, most);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return new(reader.GetFieldValue<byte[]>(0), Hash256.Read(reader.GetFieldValue<byte[]>(1)));
        }
    }

    private async Task<(MerkleFrontier Frontier, string? Note)> Last(NpgsqlConnection connection, string bureau, CancellationToken ct)
    {
        await using var command = Command(connection, "select frontier, note from ledger_checkpoint where bureau_id = $1 order by size desc limit 1", bureau);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? (MerkleFrontier.FromBytes(suites.Of(bureau), reader.GetFieldValue<byte[]>(0)), reader.GetString(1))
            : (new MerkleFrontier(suites.Of(bureau)), null);
    }

    private static async Task Keep(NpgsqlConnection connection, string bureau, List<MerkleNode> nodes, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync("copy ledger_node (bureau_id, level, place, hash) from stdin (format binary)", ct);
        foreach (var node in nodes)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(bureau, ct);
            await writer.WriteAsync((short)node.Id.Level, ct);
            await writer.WriteAsync(node.Id.Index, ct);
            await writer.WriteAsync(node.Hash.ToArray(), ct);
        }

        await writer.CompleteAsync(ct);
    }

    private static async Task<MerkleNodes> Nodes(NpgsqlConnection connection, string bureau, IReadOnlyList<MerkleNodeId> ids, CancellationToken ct)
    {
        await using var command = Command(
            connection,
            "select n.level, n.place, n.hash from unnest($2::smallint[], $3::bigint[]) as want(level, place) join ledger_node n on n.bureau_id = $1 and n.level = want.level and n.place = want.place",
            bureau, ids.Select(i => (short)i.Level).ToArray(), ids.Select(i => i.Index).ToArray());
        var nodes = new MerkleNodes();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            nodes.Add(new(new(reader.GetInt16(0), reader.GetInt64(1)), Hash256.Read(reader.GetFieldValue<byte[]>(2))));
        }

        return nodes;
    }

    private static long SizeOf(string note) => long.Parse(note.Split('\n')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        return command;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(ct);
    }
}
