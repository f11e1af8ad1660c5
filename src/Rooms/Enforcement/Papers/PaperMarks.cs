using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What lets anyone verify a paper that leaves the house.</summary>
internal static class PaperMarks
{
    /// <summary>Adds the code of verification to a paper for the outside; a paper for the file stays as it is.</summary>
    internal static PaperDocument Verifiable(PaperDocument paper, PaperTemplate template, string code, Facts? office)
    {
        if (template.Audience == PaperAudience.Internal)
        {
            return paper;
        }

        // Beside the seal where there is one: it takes no room of its own there.
        var blocks = paper.Blocks.ToList();
        var seal = blocks.FindLastIndex(b => b is SealBlock);
        blocks.Insert(seal < 0 ? blocks.Count : seal, new QrCodeBlock(Address(code, office), $"验证码：{code}", SizeMm: 18, seal < 0 ? Align.Right : Align.Left));
        return paper with { Blocks = blocks };
    }

    /// <summary>Where a code is verified; relative while the bureau has no public address.</summary>
    internal static string Address(string code, Facts? office) => $"{office?.Get(OfficeDetails.PublicAddress)?.TrimEnd('/')}/v/{code}";
}
