using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Plans;
using static Fatong.Rooms.Inspection.Visits.InspectionVisit;
using static Fatong.Rooms.Inspection.Visits.VisitFields;

namespace Fatong.Rooms.Inspection.Visits;

/// <summary>Looks up what a task rests on, refuses visits of a voided draw, and writes the daily log.</summary>
internal sealed class VisitWork(RecordActs records, RecordStore store, Bureaus bureaus) : IStepWork
{
    private static readonly StepId[] Mine = [Assign, Check, ToCase];

    public bool Serves(Procedure procedure, StepId step) => procedure.Code == Definition.Code && Mine.Contains(step);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id == ToCase)
        {
            return new(Facts.None.With(CaseHandover.Note, $"行政检查{request.Matter.Number}（{request.Matter.Title}）转来"), []);
        }

        return request.Step.Id == Assign ? await LookUp(request, ct)
            : await IsVoid(request, ct) ? No("draw-void", "产生本任务的抽取已经作废，不能再检查，应取消任务")
            : await ExpertList.IsListed(request, request.Values.Get(Expert), ct) ? StepAnswer.Nothing
            : No("expert-listed", ExpertList.NotListed);
    }

    public async Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id == Check)
        {
            await Log(request, ct);
        }

        return [];
    }

    private async Task<StepAnswer> LookUp(StepRequest request, CancellationToken ct)
    {
        var (work, values) = (request.Work, request.Values);
        var bureau = work.Actor.Bureau;
        var frozen = await FrozenOn(request, ct);
        if (await ApprovedLists.Find(work.Connection, bureau, ObjectList.Declaration, values.Get(VisitFields.Target), frozen ?? request.On, ct) is not { } target)
        {
            return No("object-not-listed", "检查对象不在已批准的检查对象名录库");
        }

        var items = await ApprovedLists.On(work.Connection, bureau, ItemList.Declaration, request.On, ct);
        var item = items.FirstOrDefault(i => i.Id == values.Get(Item));
        var before = (await PoolReader.Visits(work.Connection, bureau, request.On, ct)).GetValueOrDefault(target.Id);
        var (_, cap) = (await VisitRules.On(work.Connection, store, bureaus, bureau, request.On, ct)).Of(target);
        return new(
            Facts.None.With(Team, values.Get(CommonFields.Officers) ?? []).With(Party, target.Facts.Get(ObjectList.Party))
                .With(Drawn, frozen is not null).With(ItemListed, item is not null && (values.Get(Also) ?? []).All(also => items.Any(i => i.Id == also)))
                .With(InPlan, item is not null && (await PlanRounds.Plans(work.Connection, bureau, item.Facts.Get(ItemList.Number)!, request.On.Year, ct)).Count > 0)
                .With(VisitsBefore, (long)before).With(Cap, cap).With(OverCap, before >= cap),
            []);
    }

    /// <summary>The day its draw was frozen, when this very task was given out by a draw: nobody can make it look so by hand.</summary>
    private static async Task<DateOnly?> FrozenOn(StepRequest request, CancellationToken ct)
    {
        await using var command = request.Work.Command(
            """
            select c.frozen_at from inspection_pick p join inspection_commitment c on c.bureau_id = p.bureau_id and c.commitment = p.commitment
            where p.bureau_id = $1 and p.visit_id = $2
            """,
            request.Work.Actor.Bureau, request.Matter.Id);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? Kernel.Calendar.LegalClock.DayOf(reader.GetFieldValue<DateTimeOffset>(0)) : null;
    }

    private static async Task<bool> IsVoid(StepRequest request, CancellationToken ct)
    {
        await using var command = request.Work.Command(
            """
            select 1 from inspection_pick p join inspection_void v on v.bureau_id = p.bureau_id and v.commitment = p.commitment
            where p.bureau_id = $1 and p.visit_id = $2
            """,
            request.Work.Actor.Bureau, request.Matter.Id);
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private async Task Log(StepRequest request, CancellationToken ct)
    {
        var facts = request.Matter.Facts;
        var officers = request.Values.Get(CommonFields.Officers) ?? [];
        var target = await ApprovedLists.Find(request.Work.Connection, request.Work.Actor.Bureau, ObjectList.Declaration, facts.Get(VisitFields.Target), request.On, ct);
        var record = Facts.None.With(DailyInspection.Topic, facts.Get(Title)!).With(DailyInspection.On, request.On).With(DailyInspection.Source, facts.Get(Source)!)
            .With(DailyInspection.Trade, target?.Facts.Get(ObjectList.Trade) ?? "other").With(DailyInspection.Place, facts.Get(Place)!)
            .With(DailyInspection.Officers, officers).With(DailyInspection.Objects, (IReadOnlyList<Guid>)[facts.Get(VisitFields.Target)])
            .With(DailyInspection.Times, 1).With(DailyInspection.Persons, (long)officers.Count).With(DailyInspection.Enterprises, 1)
            .With(DailyInspection.HazardsFound, facts.Get(HazardsSeen)).With(DailyInspection.HazardsRectified, facts.Get(Fixed))
            .With(DailyInspection.Findings, facts.Get(Findings)!).With(DailyInspection.With.Code, facts.Get(VisitFields.With)).With(DailyInspection.Visit, request.Matter.Id);
        var entered = await records.Enter(request.Work, DailyInspection.Declaration, record, ct);
        if (!entered.Accepted)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The log refused a visit: {string.Join('；', entered.Errors)}"));
        }
    }

    private static StepAnswer No(string code, string message) => new(Facts.None, [new($"inspection.{code}", Definition.Basis, message)]);
}
