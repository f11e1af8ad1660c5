using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using Fatong.Web.Matters;

namespace Fatong.Web.Rooms.Inspection;

/// <summary>Beside the record of a visit: what is checked and why. The form begins with the team and the lines to check, as on the phone.</summary>
internal sealed class CheckAside(VisitDesk desk, LegalClock clock) : IStepAside
{
    public Type Panel => typeof(CheckPanel);

    public IReadOnlyList<Field> Watches => [];

    public bool Serves(Procedure procedure, Step step) => procedure.Code == InspectionVisit.Definition.Code && step.Id == InspectionVisit.Check;

    public async Task Propose(StepForm at, CancellationToken ct)
    {
        var proposed = await desk.Proposal(at.File!.Matter, clock.Now, ct);
        at.Form.Fill(new Facts(at.Form.Fields.Where(f => at.Form.Text(f.Code).Length == 0 && proposed.Has(f)).Select(f => KeyValuePair.Create(f.Code, proposed[f.Code]!))));
    }
}

/// <summary>Beside the forms that write or approve a plan: what the lines come to, and what in them conflicts or visits too often.</summary>
internal sealed class PlanAside : IStepAside
{
    private static readonly StepId[] Steps = [InspectionPlan.Draft, InspectionPlan.Revise, InspectionPlan.Approve];

    public Type Panel => typeof(PlanCheckPanel);

    public IReadOnlyList<Field> Watches => [];

    public bool Serves(Procedure procedure, Step step) => procedure.Code == InspectionPlan.Definition.Code && Steps.Contains(step.Id);

    public Task Propose(StepForm at, CancellationToken ct) => Task.CompletedTask;
}
