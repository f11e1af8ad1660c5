using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Checks a seed against its announced source and derives the draw key.</summary>
public static class DrawSeeds
{
    /// <summary>Shortest secret of a party; anything shorter could be guessed from its digest.</summary>
    public const int ShortestSecret = 32;

    /// <summary>The digest by which a party fixes its secret beforehand.</summary>
    public static Hash256 Fix(string secret) => Hash256.Sha256(Encoding.UTF8.GetBytes(secret));

    /// <summary>Says why this seed is not the one announced; null when it is.</summary>
    public static string? Fault(SeedSource source, DrawSeed seed) => (source, seed) switch
    {
        (_, DrawSeed.Beacon b) when !IsText(b.Text) => "随机种子为空或者含有控制字符",
        (SeedSource.Beacon, DrawSeed.Beacon) => null,
        (SeedSource.TwoParty, DrawSeed.TwoParty t) when !IsText(t.Operator) || !IsText(t.Supervisor)
            || t.Operator.Length < ShortestSecret || t.Supervisor.Length < ShortestSecret => $"秘密值不足 {ShortestSecret} 个字符",
        (SeedSource.TwoParty s, DrawSeed.TwoParty t) when Fix(t.Operator) != s.Operator => "操作人揭示的秘密值与事先固定的不符",
        (SeedSource.TwoParty s, DrawSeed.TwoParty t) when Fix(t.Supervisor) != s.Supervisor => "监督人揭示的秘密值与事先固定的不符",
        (SeedSource.TwoParty, DrawSeed.TwoParty) => null,
        _ => "随机种子的来源类型与承诺不符",
    };

    /// <summary>HMAC-SHA-256(commitment, seed text): a change of list, parameter or seed gives an unrelated key.</summary>
    public static byte[] Key(Hash256 commitment, DrawSeed seed)
    {
        var text = seed switch
        {
            DrawSeed.Beacon b => $"beacon\n{b.Text}",
            DrawSeed.TwoParty t => $"two-party\n{t.Operator}\n{t.Supervisor}",
            _ => throw new ArgumentOutOfRangeException(nameof(seed)),
        };
        return HMACSHA256.HashData(commitment.ToArray(), Encoding.UTF8.GetBytes(text));
    }

    private static bool IsText(string text) => text.Length > 0 && !text.Any(char.IsControl);
}
