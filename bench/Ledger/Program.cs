// Bars of the ledger: verification against raw hashing of the same entries, and proofs in a long log.
// Usage: dotnet run -c Release --project bench/Ledger [-- ENTRIES]
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

var suite = PlatformSuite.Instance;
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var entries = new byte[count][];
for (var i = 0; i < count; i++)
{
    entries[i] = new LedgerEntry(
        "150900", i, "penalty.decided.v1", new Guid(i, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1), "user-17", new DateOnly(2024, 3, 4),
        DateTimeOffset.UnixEpoch.AddSeconds(i), "当事人未在期限内履行",
        new JsonObject { ["fineFen"] = 200_000, ["rows"] = new JsonObject { ["penalty/1/v1"] = new string('a', 64) } }).ToCanonicalBytes();
}

var frontier = new MerkleFrontier(suite);
var nodes = new List<MerkleNode>(2 * count);
foreach (var entry in entries)
{
    frontier.Append(MerkleTree.LeafHash(suite, entry), nodes);
}

var signer = new LedgerSigner(suite, "bench", suite.NewKeyPair().Pkcs8);
var note = new Checkpoint("bench", count, frontier.Root(), DateTimeOffset.UnixEpoch).Sign(signer);
var raw = long.MaxValue;
var verify = long.MaxValue;
for (var round = 0; round < 3; round++)
{
    raw = Math.Min(raw, Time(() =>
    {
        Span<byte> digest = stackalloc byte[32];
        foreach (var entry in entries)
        {
            SHA256.HashData(entry, digest);
        }
    }));
    verify = Math.Min(verify, await TimeAsync(async () =>
    {
        var verdict = await new LedgerVerifier(new(suite, "bench", [signer.Key])).Verify(Stored(), [note]);
        Require(verdict.Ok && verdict.Entries == count, "the ledger passes");
    }));
}

var strict = await TimeAsync(async () =>
    Require((await new LedgerVerifier(new(suite, "bench", [signer.Key]), "150900").Verify(Stored(), [note])).Ok, "the ledger passes"));
var store = new MerkleNodes(nodes);
var proofs = Time(() =>
{
    for (var i = 0; i < 1000; i++)
    {
        MerkleProof.Inclusion(suite, store, (long)i * count / 1000, count);
    }
});

Line("entries", $"{count}, mean {entries.Average(e => (decimal)e.Length):F0} bytes");
Line("raw hash pass", $"{raw} ms");
Line("verify", $"{verify} ms = {100 * raw / verify} % of the raw rate (bar 50 %)");
Line("verify, each entry parsed", $"{strict} ms = {100 * raw / strict} %");
Line("1,000 inclusion proofs", $"{proofs} ms (bar 5 ms each)");
return 2 * raw >= verify && proofs < 5000 ? 0 : 1;

async IAsyncEnumerable<StoredEntry> Stored()
{
    foreach (var entry in entries)
    {
        yield return new(entry);
    }

    await Task.CompletedTask;
}

static long Time(Action run)
{
    var start = Stopwatch.GetTimestamp();
    run();
    return (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

static async Task<long> TimeAsync(Func<Task> run)
{
    var start = Stopwatch.GetTimestamp();
    await run();
    return (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

static void Require(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException($"Expected: {what}.");
    }
}

static void Line(string what, string value) => Console.WriteLine($"{what,-28} {value}");
