using Fatong.Kernel.Figures;

namespace Fatong.Tests.Database.FixtureRoom;

/// <summary>An indicator costs one file: this one.</summary>
internal static class PermitsIndicator
{
    internal static readonly Indicator Fees = new(
        "fixture_fees", "演练许可费用", "元", Nature.Flow, "报告期内决定的费用合计", 1,
        FigureQuery.SumActs(PermitProcedure.Fee, (PermitProcedure.Declaration, PermitProcedure.Decide)));

    internal static readonly Indicator Visitors = new(
        "fixture_visitors", "走访人数", "人", Nature.Flow, "报告期内走访人数合计", 1,
        FigureQuery.SumRecords(VisitRegister.Declaration, VisitRegister.People));
}
