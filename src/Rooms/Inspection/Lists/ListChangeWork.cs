using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>Takes down what waits for approval when a change is proposed, and puts just that in force when it is approved.</summary>
internal sealed class ListChangeWork : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) =>
        procedure.Code == ListChange.Definition.Code && (step == ListChange.Propose || step == ListChange.Approve);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id != ListChange.Propose)
        {
            return StepAnswer.Nothing;
        }

        var waiting = await ApprovedLists.Waiting(request.Work.Connection, request.Work.Actor.Bureau, request.Values.Get(ListChange.List)!, ct);
        IReadOnlyList<Facts> rows =
        [
            .. waiting.Select(p => Facts.None.With(ListChange.What, p.What).With(ListChange.Name, p.Title)
                .With(ListChange.Version, p.Version).With(ListChange.Ref, p.Id.ToString())),
        ];
        return rows.Count == 0
            ? new(Facts.None, [new("inspection.no-change", ListChange.Definition.Basis, "这份名录没有等待批准的变更")])
            : new(Facts.None.With(ListChange.Changes, rows).With(ListChange.Count, rows.Count), []);
    }

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id == ListChange.Approve && request.Matter.Facts.Get(ListChange.Verdict) == "agree")
        {
            var list = request.Matter.Facts.Get(ListChange.List)!;
            foreach (var row in request.Matter.Facts.Get(ListChange.Changes) ?? [])
            {
                ApprovedLists.Approve(
                    request.Work, request.Matter.Id, list, Guid.Parse(row.Get(ListChange.Ref)!, CultureInfo.InvariantCulture), (int)row.Get(ListChange.Version),
                    row.Get(ListChange.What) == "移出", request.On);
            }
        }

        return Task.FromResult<IReadOnlyList<OpenMatter>>([]);
    }
}
