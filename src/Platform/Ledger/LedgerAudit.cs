using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Files;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Ledger;

using Work = Work.Work;

/// <summary>What an audit found.</summary>
/// <param name="Differences">Every difference, each naming the entry and the row or file; empty when all is in order.</param>
public sealed record AuditReport(long Entries, string Root, int Checkpoints, long Rows, long Files, IReadOnlyList<string> Differences)
{
    public bool Ok => Differences.Count == 0;
}

/// <summary>Verifies a bureau's ledger down to rows, papers and files.</summary>
public sealed class LedgerAudit(Db db, Desk desk, LedgerBook book, MatterStore matters, RecordStore records, IFileStore files)
{
    private const int Shown = 100;
    private const int Together = 500;

    /// <param name="bureau">Code of the bureau.</param>
    /// <param name="deep">Also rows, papers and files; otherwise entries and checkpoints only.</param>
    public async Task<AuditReport> Verify(string bureau, bool deep, CancellationToken ct)
    {
        // One snapshot for entries and rows, so that acts of the meantime are no difference.
        await using var connection = await db.Connect(ct);
        await using var snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var recorded = new RecordedRows();
        var verifier = new LedgerVerifier(book.Trust(bureau), deep ? bureau : null);
        var entries = LedgerBook.Entries(connection, bureau, 0, ct);
        var verdict = await verifier.Verify(deep ? Noting(entries, recorded, ct) : entries, await book.Checkpoints(bureau, ct), ct);
        var differences = new List<string>();
        if (verdict.FirstDifference is { } first)
        {
            differences.Add($"第{first.Sequence}条台账（{Name(first.Fault)}）：{first.Detail}");
        }

        if (!deep)
        {
            return new(verdict.Entries, verdict.Root.ToHex(), verdict.CheckpointsMatched, 0, 0, differences);
        }

        if (verdict.FirstDifference is not null)
        {
            // The verifier stopped there; rows are held against all that is written all the same.
            recorded = new();
            await foreach (var _ in Noting(LedgerBook.Entries(connection, bureau, 0, ct), recorded, ct))
            {
            }
        }

        var check = new RowCheck(recorded, differences);
        await Rows(connection, bureau, check, differences, ct);
        var fileCount = await Files(check, recorded, ct);
        await Gone(connection, bureau, recorded, check, ct);
        return new(verdict.Entries, verdict.Root.ToHex(), verdict.CheckpointsMatched, recorded.Seen - fileCount, fileCount, differences);
    }

    private async Task Rows(NpgsqlConnection connection, string bureau, RowCheck check, List<string> differences, CancellationToken ct)
    {
        var digest = await desk.Digest(bureau, ct);
        var last = Guid.Empty;
        while (await matters.Next(connection, bureau, last, Together, ct) is { Count: > 0 } page)
        {
            last = page[^1].Id;
            foreach (var (id, matter, fault) in page)
            {
                if (matter is null)
                {
                    differences.Add($"matter/{id}：数据无法读取（{fault}）");
                    continue;
                }

                check.Row(matter.RowName, () => digest.Of(matter.Canonical()));
                foreach (var act in matter.Acts)
                {
                    check.Row(matter.RowNameOf(act), () => digest.Of(matter.Canonical(act)));
                }
            }
        }

        await using (var command = new NpgsqlCommand($"select {RecordStore.Columns} from record r where r.bureau_id = $1", connection) { Parameters = { Work.P(bureau) } })
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                var record = records.Read(reader);
                check.Row(record.RowName, () => digest.Of(record.Canonical()));
            }
        }

        await using (var command = new NpgsqlCommand("select act_id, occurrence_id, kind, on_date, note, link, files, by_id from duty_act where bureau_id = $1", connection) { Parameters = { Work.P(bureau) } })
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                var (id, row) = Duties.DutyActs.Read(bureau, reader);
                check.Row($"duty-act/{id}", () => digest.Of(row));
            }
        }

        foreach (var (sql, read) in new (string, Func<string, NpgsqlDataReader, (string Name, System.Text.Json.Nodes.JsonObject Row)>)[] { (VoidMarks.Numbers, VoidMarks.ReadNumber), (VoidMarks.Papers, VoidMarks.ReadPaper) })
        {
            await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Work.P(bureau) } };
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                var (name, row) = read(bureau, reader);
                check.Row(name, () => digest.Of(row));
            }
        }

        await using (var command = new NpgsqlCommand("select paper_id, body from paper where bureau_id = $1", connection) { Parameters = { Work.P(bureau) } })
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                var body = reader.GetString(1);
                check.Row(ActEffects.PaperRow(reader.GetGuid(0)), () => Hash256.Read(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
            }
        }
    }

    private async Task<long> Files(RowCheck check, RecordedRows recorded, CancellationToken ct)
    {
        foreach (var (sha, sequence) in recorded.Files)
        {
            var whole = FileDigest.Parse(sha) is { } digest && await files.Verify(digest, ct) == FileCondition.Whole;
            check.File(sha, sequence, whole);
        }

        return recorded.Files.Count;
    }

    /// <summary>Names the rows that the ledger records and the tables no longer hold: their entries are read once more.</summary>
    private static async Task Gone(NpgsqlConnection connection, string bureau, RecordedRows recorded, RowCheck check, CancellationToken ct)
    {
        foreach (var sequence in recorded.Gone().Take(Shown))
        {
            await using var command = new NpgsqlCommand("select body from ledger_entry where bureau_id = $1 and seq = $2", connection)
            {
                Parameters = { Work.P(bureau), Work.P(sequence) },
            };
            foreach (var (name, _) in Named((byte[])(await command.ExecuteScalarAsync(ct))!).Where(r => recorded.IsGone(r.Name, sequence)))
            {
                check.Add($"{name}：第{sequence}条台账有记载，数据已不存在");
            }
        }
    }

    /// <summary>Passes the entries on and remembers the last digest each names for a row or file.</summary>
    private static async IAsyncEnumerable<StoredEntry> Noting(
        IAsyncEnumerable<StoredEntry> entries, RecordedRows recorded, [EnumeratorCancellation] CancellationToken ct)
    {
        var sequence = 0L;
        await foreach (var entry in entries.WithCancellation(ct))
        {
            foreach (var (name, digest) in Named(entry.Canonical))
            {
                if (name == digest)
                {
                    recorded.File(digest, sequence);
                }
                else
                {
                    recorded.Row(name, digest, sequence);
                }
            }

            sequence++;
            yield return entry;
        }
    }

    /// <summary>The rows, papers and files that an entry names (a file by its digest); nothing when it cannot be read, which the verifier says.</summary>
    private static List<(string Name, string Digest)> Named(ReadOnlyMemory<byte> canonical)
    {
        try
        {
            using var document = JsonDocument.Parse(canonical);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object
                ? [.. Part(payload, "rows"), .. Part(payload, "files")]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Name, string Digest)> Part(JsonElement payload, string part) =>
        payload.TryGetProperty(part, out var named) && named.ValueKind == JsonValueKind.Object
            ? named.EnumerateObject().Select(p => (p.Name, p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : ""))
            : [];

    private static string Name(LedgerFault fault) => fault switch
    {
        LedgerFault.Malformed => "内容不成条目",
        LedgerFault.WrongBureau => "属于其他机关",
        LedgerFault.WrongSequence => "序号不连续",
        LedgerFault.LeafDiffers => "内容与哈希不符",
        LedgerFault.Truncated => "条目被截断",
        LedgerFault.RootDiffers => "与已签名检查点不符",
        LedgerFault.SignatureInvalid => "检查点签名无效",
        LedgerFault.EvidenceMissing => "所载数据缺失",
        LedgerFault.EvidenceDiffers => "所载数据被改",
    };

    /// <summary>Holds rows against what the ledger last recorded of them.</summary>
    private sealed class RowCheck(RecordedRows recorded, List<string> differences)
    {
        public void Row(string name, Func<Hash256> digest)
        {
            if (recorded.See(name) is not { } known)
            {
                Add($"{name}：台账中没有这一行的记载");
                return;
            }

            try
            {
                if (digest() != known.Digest)
                {
                    Add($"{name}：现有内容与第{known.Sequence}条台账的记载不符");
                }
            }
            catch (FormatException e)
            {
                Add($"{name}：内容无法读取（{e.Message}）");
            }
        }

        public void File(string sha, long sequence, bool intact)
        {
            recorded.SeeFile();
            if (!intact)
            {
                Add($"文件{sha}：缺失或内容与第{sequence}条台账的记载不符");
            }
        }

        public void Add(string difference)
        {
            if (differences.Count < Shown)
            {
                differences.Add(difference);
            }
        }
    }
}
