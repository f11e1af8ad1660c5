using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Measures;
using static Fatong.Rooms.Enforcement.Measures.MeasureFields;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Coercive measures and registered preservation.</summary>
internal static class MeasureViews
{
    internal static CustodyView Custody(PaperTask t)
    {
        if (!IsMeasure(t))
        {
            return new();
        }

        var items = Items(t);
        return new()
        {
            From = Day(t, CoerciveMeasure.Preserve),
            To = t.Terms.Of(CoerciveMeasure.SettlePreserved).Last,
            ListNumber = t.NumberOf(Kinds.Preservation),
            Items = items,
            Disposal = PaperValues.Join("，", t.Facts.Label(Settlement), t.Facts.Get(DisposalNote)),
            Returned = t.Facts.Get(Settlement) is "release" or "fixed" ? items : [],
        };
    }

    internal static MeasureView Measure(PaperTask t)
    {
        if (!IsMeasure(t))
        {
            return new();
        }

        var f = t.Facts;
        var items = Items(t);
        var imposed = Day(t, CoerciveMeasure.Impose);
        var term = t.Terms.Of(CoerciveMeasure.Keep);
        return new()
        {
            DecisionNumber = t.NumberOf(Kinds.Measure),
            DecidedOn = imposed,
            Kind = f.Label(Kind),
            Object = PaperValues.Join("、", items.Select(i => PaperValues.Join("", i.Name, i.Quantity))) ?? f.Get(MeasureTitle),
            Basis = f.Get(LegalBasis),
            From = imposed,
            To = term.Last,
            Items = items,
            Remarks = f.Get(KeptAt) is { } kept ? $"保存于{kept}。" : null,
            ExtensionReason = f.Get(ExtendReason)?.TrimEnd('。'),
            ExtendedTo = f.Known(ExtendUntil),
            ReleaseItem = f.Get(ReleaseGround) switch
            {
                "no-violation" => 1,
                "unrelated" => 2,
                "decided" => 3,
                "expired" => 4,
                "other" => 5,
                _ => null,
            },
            ReleasedOn = Day(t, CoerciveMeasure.Release),
            Returned = f.Has(ReleaseGround) ? items : [],
        };
    }

    private static bool IsMeasure(PaperTask t) => t.Material.Matter.Procedure.Code == CoerciveMeasure.Definition.Code;

    private static DateOnly? Day(PaperTask t, StepId step) =>
        t.Material.Matter.Acts.LastOrDefault(a => a.Step == step && a.State == ActState.Done)?.On;

    private static IReadOnlyList<ItemView> Items(PaperTask t) => InvestigationViews.ItemsIn(t.Facts, t.Facts.Get(KeptAt));
}
