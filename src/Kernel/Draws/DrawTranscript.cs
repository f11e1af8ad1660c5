using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Everything a stranger needs to recompute a draw.</summary>
/// <param name="Commitment">What was published before the seed was known.</param>
/// <param name="Digest">Its published digest.</param>
/// <param name="Seed">The seed.</param>
/// <param name="PoolFile">Where a pool lies that is a file of its own, relative to the transcript; null when the lines are inside.</param>
/// <param name="Objects">Lines of the object pool; null when <paramref name="PoolFile"/> names them.</param>
/// <param name="Inspectors">Lines of the inspector pool; null without teams.</param>
/// <param name="Recusals">Lines of the recusals; null when there are none.</param>
/// <param name="Result">The outcome.</param>
public sealed record DrawTranscript(
    DrawCommitment Commitment,
    Hash256 Digest,
    DrawSeed Seed,
    string? PoolFile,
    IReadOnlyList<string>? Objects,
    IReadOnlyList<string>? Inspectors,
    IReadOnlyList<string>? Recusals,
    DrawResult Result)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs a draw and keeps all of it.</summary>
    /// <exception cref="FormatException">Lists, parameters or seed do not fit the commitment.</exception>
    public static DrawTranscript Run(DrawCommitment commitment, DrawLists lists, DrawSeed seed)
    {
        if (DrawVerifier.Check(commitment, lists, seed).FirstOrDefault() is { } fault)
        {
            throw new FormatException(fault.Detail);
        }

        var digest = commitment.Digest;
        return new(
            commitment, digest, seed, null, lists.Objects.Lines, lists.Inspectors?.Lines, lists.Recusals?.Lines,
            Draw.Run(digest, lists, commitment.Parameters, seed));
    }

    /// <summary>Runs a plain draw from a pool file, which is not copied into the transcript.</summary>
    /// <exception cref="FormatException">Pool or seed do not fit the commitment.</exception>
    public static DrawTranscript Run(DrawCommitment commitment, PoolScan scan, string poolFile, DrawSeed seed)
    {
        if (DrawVerifier.Check(commitment, scan, seed).FirstOrDefault() is { } fault)
        {
            throw new FormatException(fault.Detail);
        }

        var digest = commitment.Digest;
        return new(commitment, digest, seed, poolFile, null, null, null, Draw.Run(digest, scan, commitment.Parameters.Strata[0].Count, seed));
    }

    /// <summary>The transcript as JSON text.</summary>
    public string ToJson() => DrawJson.Write(this).ToJsonString(Readable);

    /// <summary>Reads a transcript.</summary>
    /// <exception cref="FormatException">Not a transcript.</exception>
    public static DrawTranscript Parse(ReadOnlySpan<byte> json) => DrawJsonReader.Transcript(CanonicalJson.Parse(json));

    /// <summary>A commitment with its digest as JSON text.</summary>
    public static string ToJson(DrawCommitment commitment) => new JsonObject
    {
        ["commitment"] = DrawJson.Write(commitment),
        ["digest"] = commitment.Digest.ToHex(),
    }.ToJsonString(Readable);

    /// <summary>Reads a commitment with its digest.</summary>
    /// <exception cref="FormatException">Not a commitment, or the digest is not its own.</exception>
    public static DrawCommitment ParseCommitment(ReadOnlySpan<byte> json)
    {
        var o = DrawJsonReader.Keys(CanonicalJson.Parse(json), "commitment", "digest");
        var commitment = DrawJsonReader.Commitment(o["commitment"]);
        return commitment.Digest == DrawJsonReader.Hash(o["digest"]) ? commitment : throw new FormatException("承诺的内容与其摘要不符。");
    }
}
