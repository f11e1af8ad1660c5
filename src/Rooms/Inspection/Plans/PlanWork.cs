using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>Works a plan out whenever its lines are written.</summary>
internal sealed class PlanWork(PlanPreview preview) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) =>
        procedure.Code == InspectionPlan.Definition.Code && (step == InspectionPlan.Draft || step == InspectionPlan.Revise);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct) => new(
        (await preview.Of(request.Work.Connection, request.Work.Actor.Bureau, request.Values.Get(InspectionPlan.Lines) ?? [], request.On, ct)).Facts, []);

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct) => Task.FromResult<IReadOnlyList<OpenMatter>>([]);
}
