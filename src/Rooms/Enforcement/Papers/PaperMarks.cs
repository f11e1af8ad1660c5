using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What lets anyone verify a paper that leaves the house.</summary>
internal static class PaperMarks
{
    /// <summary>Adds the code of verification to a paper for the outside; a paper for the file stays as it is.</summary>
    internal static PaperDocument Verifiable(PaperDocument paper, PaperTemplate template, string code, Facts? office) =>
        template.Audience == PaperAudience.Internal
            ? paper
            : paper with { Blocks = [.. paper.Blocks, new QrCodeBlock(Address(code, office), $"扫码核验本文书　验证码：{code}", SizeMm: 22)] };

    /// <summary>Where a code is verified; relative while the bureau has no public address.</summary>
    internal static string Address(string code, Facts? office) => $"{office?.Get(OfficeDetails.PublicAddress)?.TrimEnd('/')}/v/{code}";
}
