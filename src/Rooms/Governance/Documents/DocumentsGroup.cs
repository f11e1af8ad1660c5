using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Documents;

/// <summary>Normative documents: procedures (M05 规范性文件).</summary>
public static class DocumentsGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
        NormativeDocument.Definition,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. DocumentFigures.All,
    ];
}
