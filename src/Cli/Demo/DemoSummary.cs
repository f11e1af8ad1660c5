using System.Runtime.CompilerServices;
using Fatong.Kernel.Fields;
using Fatong.Law;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;

namespace Fatong.Cli.Demo;

/// <summary>Tells one case by the summary procedure: checked, heard, decided and paid within days.</summary>
internal sealed class DemoSummary(DemoDesk desk, DemoCast cast, DemoCasePlan plan, Facts beginning, string bureau)
{
    private const string Code = "enforcement.summary-penalty";

    public async IAsyncEnumerable<DateOnly> Run(Guid lead, [EnumeratorCancellation] CancellationToken ct)
    {
        var squad = cast.Squads[plan.Number % cast.Squads.Count];
        IReadOnlyList<Actor> signers = [squad.Head];
        var day = DemoCase.After(plan.Found, 0);
        var matter = await desk.Open(squad.First, Code, beginning, lead, signers, ct);
        Task Take(Actor actor, Kernel.Procedures.StepId step, Facts given) => desk.Take(actor, Code, matter, step, given, signers, ct);

        var basis = Facts.None.With(OffenceChoice.Violated, LawLibrary.Render(plan.Offence.Breaches.Count > 0 ? plan.Offence.Breaches : plan.Offence.Penalties))
            .With(OffenceChoice.PenaltyBasis, LawLibrary.Render(plan.Offence.Penalties));
        await Take(squad.First, SummaryPenalty.Hear, basis);
        await Take(squad.First, SummaryPenalty.Decision, basis.Merge(beginning).With(Grade, "ordinary").With(Benchmark, plan.BenchmarkFen)
            .With(Kinds, (IReadOnlyList<string>)["fine"]).With(Fine, plan.FineFen).With(Exempted, 0).With(Flexible, "none").With(Confiscated, 0)
            .With(Content, $"罚款人民币{FieldText.Yuan(plan.FineFen)}元").With(ReviewOrgan, "云溪县人民政府").With(Court, "云溪县人民法院"));
        yield return day = DemoCase.After(day, 2);
        await Take(cast.Clerk, SummaryPenalty.Record, Facts.None);
        await Take(squad.First, SummaryPenalty.Payment, Facts.None.With(Paid, plan.FineFen).With(Channel, "bank").With(ReceiptNumber, $"9902{plan.Number:000000}"));
        await Take(cast.Clerk, SummaryPenalty.Publish, Facts.None.With(Masked, true));
        yield return day = DemoCase.After(day, 2);
        await Take(squad.First, SummaryPenalty.Closing, Facts.None.With(ClosingGround, "executed").With(Result, "已当场处罚").With(Execution, "罚款已缴清"));
        yield return DemoCase.After(day, 5);
        await Take(cast.Archivist, SummaryPenalty.Archive, Facts.None.With(ArchiveNumber, $"{bureau}-{day.Year}-{plan.Number + 1:0000}").With(ArchivePages, 8L).With(Retention, "30"));
    }
}
