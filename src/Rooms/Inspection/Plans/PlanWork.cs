using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>Works a plan out whenever its lines are written.</summary>
internal sealed class PlanWork(Bureaus bureaus) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) =>
        procedure.Code == InspectionPlan.Definition.Code && (step == InspectionPlan.Draft || step == InspectionPlan.Revise);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        var (connection, bureau) = (request.Work.Connection, request.Work.Actor.Bureau);
        var objects = await ApprovedLists.On(connection, bureau, ObjectList.Declaration, request.On, ct);
        var grades = await Grades.On(connection, bureau, request.On, ct);
        var parameter = await bureaus.ParametersOn(bureau, request.On, ct);
        var result = PlanCheck.Of(
            request.Values.Get(InspectionPlan.Lines) ?? [],
            await ApprovedLists.On(connection, bureau, ItemList.Declaration, request.On, ct),
            objects,
            objects.ToDictionary(o => o.Id, o => CreditGrades.Rule(grades.GetValueOrDefault(o.Id), o.Facts.Get(ObjectList.Key), parameter).Cap));
        return new(result.Facts, []);
    }

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct) => Task.FromResult<IReadOnlyList<OpenMatter>>([]);
}
