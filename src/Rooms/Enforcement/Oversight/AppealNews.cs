using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Enforcement.Oversight;

using Work = Fatong.Platform.Work.Work;

/// <summary>Tells everyone who worked on the case that was reviewed or sued over how it came out: the case page lists the appeal, the notice leads there.</summary>
internal sealed class AppealNews(MatterStore matters) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) =>
        (procedure.Code == Reconsideration.Definition.Code && step == Reconsideration.Result) || (procedure.Code == Litigation.Definition.Code && step == Litigation.Judgment);

    public Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct) => Task.FromResult(StepAnswer.Nothing);

    public async Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct)
    {
        if (request.Matter.Parent is { } id && await matters.Load(request.Work.Connection, request.Matter.Bureau, id, forChange: false, ct) is { } parent)
        {
            var outcome = request.Matter.Procedure.Code == Litigation.Definition.Code ? Litigation.Outcome : Reconsideration.Outcome;
            var text = $"{outcome.Label}：{outcome.LabelOf(request.Matter.Facts.Get(outcome)!)}（{parent.Number} {parent.Title}），请在案件中登记";
            foreach (var person in parent.People.Where(p => p != request.Work.Actor.Person))
            {
                request.Work.Change(
                    "insert into notice (bureau_id, notice_id, person_id, text, link, made_at) values ($1, $2, $3, $4, $5, $6)",
                    Work.P(request.Matter.Bureau), Work.P(request.Work.Ids.Next()), Work.P(person), Work.P(text), Work.P($"/matters/{parent.Id}?tab=related"), Work.P(request.Work.Now));
            }
        }

        return [];
    }
}
