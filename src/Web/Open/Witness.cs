using Fatong.Kernel.Ledger;
using Fatong.Platform.Ledger;

namespace Fatong.Web.Open;

/// <summary>Checkpoints handed to outside parties, and the proofs by which they hold us to them later.</summary>
internal static class Witness
{
    internal static void MapWitness(this IEndpointRouteBuilder app)
    {
        app.MapGet("/open/ledger/{bureau}/checkpoint.txt", async (string bureau, LedgerBook book, CancellationToken ct) =>
            (await book.Checkpoints(bureau, ct)) is { Count: > 0 } notes
                ? Results.File(System.Text.Encoding.UTF8.GetBytes(notes[^1]), "text/plain; charset=utf-8", $"checkpoint-{bureau}.txt")
                : Results.NotFound()).AllowAnonymous();
        app.MapGet("/open/ledger/{bureau}/consistency/{size:long}", async (string bureau, long size, LedgerBook book, CancellationToken ct) =>
            await Consistency(book, bureau, size, ct) is { } proof ? Results.Text(proof, "application/json; charset=utf-8") : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>The proof that the newest checkpoint holds all of an earlier one; null when there is no such earlier checkpoint.</summary>
    internal static async Task<string?> Consistency(LedgerBook book, string bureau, long size, CancellationToken ct)
    {
        var notes = await book.Checkpoints(bureau, ct);
        var earlier = notes.FirstOrDefault(n => SizeOf(n) == size);
        return earlier is null || notes.Count == 0
            ? null
            : new LedgerProof.Consistency(earlier, notes[^1], [.. (await book.Consistency(bureau, size, SizeOf(notes[^1]), ct)).Select(Hash256.FromBase64)]).ToJson();
    }

    private static long SizeOf(string note) => Checkpoint.Parse(note[..(note.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)]).Size;
}
