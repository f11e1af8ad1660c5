using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement;
using Fatong.Web.Matters;

namespace Fatong.Web.Rooms.Enforcement;

/// <summary>Beside a form that asks for the grade: what each grade allows, whether the fine keeps to it, and what similar cases were fined.</summary>
internal sealed class FineAside : IStepAside
{
    public Type Panel => typeof(FinePanel);

    public IReadOnlyList<Field> Watches { get; } =
    [
        DecisionFields.Grade, OffenceChoice.StatutoryMin, OffenceChoice.StatutoryMax, DecisionFields.IllegalIncome, DecisionFields.BaseValue, DecisionFields.Uncorrected, DecisionFields.GraveCase, DecisionFields.Fine, DecisionFields.ToldFine,
    ];

    public bool Serves(Procedure procedure, Step step) =>
        procedure.Room == EnforcementRoom.Declaration.Code && step.Asks.Any(f => f.Code == DecisionFields.Grade.Code);

    public Task Propose(StepForm at, CancellationToken ct) => Task.CompletedTask;
}
