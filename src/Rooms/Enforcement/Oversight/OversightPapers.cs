using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The papers of oversight.</summary>
public static class OversightPapers
{
    public static readonly PaperKind ReconsiderationReply = new("oversight.reconsideration-reply", "行政复议答复书");
    public static readonly PaperKind SuitAnswer = new("oversight.suit-answer", "行政诉讼答辩状");
}
