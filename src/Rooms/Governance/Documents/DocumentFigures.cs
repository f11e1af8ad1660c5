using Fatong.Kernel.Figures;

namespace Fatong.Rooms.Governance.Documents;

/// <summary>The figures of normative documents.</summary>
public static class DocumentFigures
{
    public static readonly Indicator CleanedUp = new(
        "normative_docs_cleaned", "清理规范性文件件数", "件", Nature.Flow, "报告期内作出清理结论（继续有效、修改、废止、失效）的规范性文件件数，一件文件当年多次清理计一件。", 1,
        FigureQuery.CountActs((NormativeDocument.Definition, NormativeDocument.CleanUp))) { Group = "M05", Dimensions = [DocumentFields.CleanUpResult] };

    public static readonly Indicator Amended = new(
        "normative_docs_amended", "修改规范性文件件数", "件", Nature.Flow, "报告期内清理后修改并公布的规范性文件件数，一件文件当年多次修改计一件。", 1,
        FigureQuery.CountActs((NormativeDocument.Definition, NormativeDocument.Amend))) { Group = "M05" };

    public static readonly IReadOnlyList<Indicator> All = [CleanedUp, Amended];
}
