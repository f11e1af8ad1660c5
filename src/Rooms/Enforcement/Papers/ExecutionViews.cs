using System.Globalization;
using System.Text.RegularExpressions;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Transfers;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Payment in parts, demand, enforcement, closing.</summary>
internal static partial class ExecutionViews
{
    internal static InstalmentView Instalment(PaperTask t)
    {
        var v = t.Values;
        if (!v.Has(PlanKind))
        {
            return new();
        }

        var kind = v.Get(PlanKind) switch { "instalments" => InstalmentKind.InParts, "deferral" => InstalmentKind.Deferred, _ => InstalmentKind.Refused };
        var parts = (v.Get(Plan) ?? []).Select(row => (Due: row["plan-due"] as DateOnly?, Sum: row["plan-sum"] as long? ?? 0)).ToList();
        return new()
        {
            Kind = kind,
            AskedOn = t.Submitted,
            Grounds = v.Get(Hardship),
            DeferredTo = kind == InstalmentKind.Deferred ? v.Known(PlanUntil) : null,
            Ordinal = kind == InstalmentKind.InParts && parts.Count > 0 ? 1 : null,
            AmountFen = kind == InstalmentKind.InParts && parts.Count > 0 ? parts[0].Sum : null,
            Due = kind == InstalmentKind.InParts && parts.Count > 0 ? parts[0].Due : null,
            RestFen = kind == InstalmentKind.InParts && parts.Count > 0 ? parts.Skip(1).Sum(p => p.Sum) : null,
            RefusalReason = kind == InstalmentKind.Refused ? OpinionViews.Chief(t).Text : null,
            Parts = kind == InstalmentKind.InParts ? [.. parts.Select((p, i) => new InstalmentPart(i + 1, p.Due, p.Sum))] : [],
        };
    }

    internal static ExecutionView Execution(PaperTask t)
    {
        var (f, m) = (t.Facts, t.Material);
        var demanded = m.Last(Steps.Demand);
        var surcharge = m.Done(Steps.Surcharge).Sum(a => a.Values.Get(Surcharge));
        var organ = OrganViews.Of(t);
        var substitute = t.Kind == Kinds.Substitute;
        var turn = Turn(t.Act.Step);
        var basis = m.Paper(Kinds.EnforcementDecision) ?? m.Paper(Kinds.Decision, Kinds.SummaryDecision);
        return new()
        {
            Duty = t.Kind == Kinds.CourtApplication ? CourtDuty(t, surcharge) : f.Get(Subject),
            By = t.Values.Known(SelfRemovalTerm) ?? t.Values.Known(DemandTerm),
            Manner = substitute ? $"由{f.Get(SubstituteBy)}实施，本机关派员到场监督"
                : f.Get(EnforcementWay) ?? PaperValues.Join("，账号", organ.Bank is { } bank ? $"缴至{bank}" : null, organ.Account),
            Demand = t.Kind == Kinds.EnforcementNotice ? "拆除" : "履行后将履行凭证送交本机关",
            Consequences = Consequences(f.Get(DemandMeasure)),
            UrgedOn = demanded?.On,
            UrgingResult = f.Get(EnforcementReason) ?? (demanded is not null ? "当事人仍未履行" : "当事人逾期未履行"),
            Basis = substitute ? "《中华人民共和国行政强制法》第五十条" : t.Kind == Kinds.EnforcementDecision ? "《中华人民共和国行政强制法》第三十七条" : null,
            On = substitute ? f.Known(SubstituteOn) : turn is not null ? basis?.On : DayIn(f.Get(EnforcementWay)),
            DecisionNumber = turn is not null ? basis?.Number : t.NumberOf(Kinds.EnforcementDecision),
            Performer = f.Get(SubstituteBy),
            CostFen = f.Known(SubstituteCost),
            CostBy = f.Known(SubstituteOn),
            Turn = turn,
            TurnReason = turn switch
            {
                ExecutionTurn.Suspended => t.Values.Label(PauseGround),
                ExecutionTurn.Ended => t.Values.Label(EndGround),
                ExecutionTurn.Resumed => t.Values.Get(ResumeReason),
                _ => null,
            },
            SurchargeFen = surcharge > 0 ? surcharge : null,
        };
    }

    internal static ClosureView Closure(PaperTask t) => new()
    {
        Result = t.Facts.Get(Result),
        Performance = t.Facts.Get(ExecutionFields.Execution),
        WithdrawalReason = t.Facts.Get(DecisionFields.WithdrawalReason),
        TransferTo = t.Facts.Get(DecisionFields.TransferTo) ?? t.Facts.Get(CriminalTransfer.Police),
        TransferReason = t.Facts.Get(DecisionFields.TransferReason),
        TransferMaterials = t.Kind != Kinds.Transfer ? []
            : t.Values.Get(CriminalTransfer.Documents) is { } documents ? [.. documents.Select(CriminalTransfer.Documents.LabelOf)]
            : [.. t.Material.Papers.Select(p => p.Title).Distinct(StringComparer.Ordinal)],
    };

    private static string CourtDuty(PaperTask t, long surcharge)
    {
        var asked = t.Facts.Has(CourtAmount) ? t.Facts.Get(CourtAmount) : t.Facts.Get(DecisionFields.Fine) + surcharge;
        return $"被申请人应当缴纳的款项共{DecisionViews.Amount(asked)}";
    }

    private static ExecutionTurn? Turn(StepId step) =>
        step == Steps.Pause ? ExecutionTurn.Suspended
        : step == Steps.Termination ? ExecutionTurn.Ended
        : step == Steps.Resumption ? ExecutionTurn.Resumed
        : null;

    private static IReadOnlyList<Consequence> Consequences(string? measure) => measure switch
    {
        "court" => [Consequence.Surcharge, Consequence.Court],
        "surcharge" => [Consequence.Surcharge],
        "auction" => [Consequence.Auction],
        "substitute" => [Consequence.SubPerformance],
        "other" => [Consequence.Other],
        _ => [],
    };

    /// <summary>The first day written in a text, e.g. 2026年5月6日 or 2026-05-06; null when there is none.</summary>
    internal static DateOnly? DayIn(string? text) =>
        Day().Match(text ?? "") is { Success: true } day
        && DateOnly.TryParseExact(
            $"{day.Groups[1].Value}-{day.Groups[2].Value}-{day.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    [GeneratedRegex(@"([0-9]{4})[年-]([0-9]{1,2})[月-]([0-9]{1,2})")]
    private static partial Regex Day();
}
