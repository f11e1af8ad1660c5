using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Parameters;
using Fatong.Platform.Matters;
using Fatong.Platform.Notices;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Lists;
using static Fatong.Rooms.Inspection.Hazards.HazardClosure;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>
/// Names the party of a hazard's object, works out how far an overdue one is raised and tells the people, and writes each re-check and each hazard
/// found outside a visit into the daily log.
/// </summary>
internal sealed class HazardWork(RecordActs records, MatterViews views, Bureaus bureaus) : IStepWork
{
    private static readonly StepId[] Mine = [Found, Recheck, Overrun, ToCase];

    public bool Serves(Procedure procedure, StepId step) => procedure.Code == Definition.Code && Mine.Contains(step);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id == ToCase)
        {
            return new(Facts.None.With(CaseHandover.Note, $"隐患{request.Matter.Number}（{request.Matter.Title}）转来"), []);
        }

        if (request.Step.Id == Overrun)
        {
            return new(await Raised(request, ct), []);
        }

        if (request.Step.Id == Found && !await ExpertList.IsListed(request, request.Values.Get(HazardFields.Expert), ct))
        {
            return new(Facts.None, [new("inspection.expert-listed", Definition.Basis, ExpertList.NotListed)]);
        }

        return request.Step.Id == Found && await Target(request, request.Values, ct) is { } target
            ? new(Facts.None.With(HazardFields.Party, target.Facts.Get(ObjectList.Party)), [])
            : StepAnswer.Nothing;
    }

    public async Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct)
    {
        if (request.Step.Id == Overrun)
        {
            await Tell(request, ct);
            return [];
        }

        // A hazard of a visit was counted by the visit; one found elsewhere counts here.
        var found = request.Step.Id == Found && request.Matter.Parent is null;
        if (found || request.Step.Id == Recheck)
        {
            var officers = request.Values.Get(CommonFields.Officers) ?? [];
            var target = await Target(request, request.Matter.Facts, ct);
            var facts = Facts.None.With(DailyInspection.Topic, $"{(found ? "隐患排查" : "整改复查")}：{request.Matter.Facts.Get(HazardFields.Title)}")
                .With(DailyInspection.On, request.On).With(DailyInspection.Source, found ? "daily" : "recheck")
                .With(DailyInspection.Trade, target?.Facts.Get(ObjectList.Trade) ?? "road").With(DailyInspection.Place, request.Matter.Facts.Get(HazardFields.Place)!)
                .With(DailyInspection.Officers, officers).With(DailyInspection.Times, 1).With(DailyInspection.Persons, (long)officers.Count)
                .With(DailyInspection.Enterprises, target is null ? 0 : 1).With(DailyInspection.HazardsFound, found ? 1 : 0)
                .With(DailyInspection.HazardsRectified, !found && request.Values.Get(HazardFields.Passed) ? 1 : 0)
                .With(DailyInspection.HazardClass, request.Matter.Facts.Get(HazardFields.Class)!);
            facts = target is null ? facts : facts.With(DailyInspection.Objects, (IReadOnlyList<Guid>)[target.Id]);
            var entered = await records.Enter(request.Work, DailyInspection.Declaration, facts, ct);
            if (!entered.Accepted)
            {
                throw new InvalidOperationException($"The log refused a hazard: {string.Join('；', entered.Errors)}");
            }
        }

        return [];
    }

    /// <summary>Up to the head of the unit and the supervisor at first, to the leader after the days that the bureau set.</summary>
    private async Task<Facts> Raised(StepRequest request, CancellationToken ct)
    {
        if (!request.Matter.Facts.Has(HazardFields.RectifyBy))
        {
            // The order of the steps refuses this; there is no term yet.
            return Facts.None;
        }

        var term = request.Matter.Facts.Get(HazardFields.RectifyBy);
        var last = (await views.Terms(request.Matter, request.On, ct)).Of(InTime).Last ?? term;
        var days = request.On.DayNumber - last.DayNumber;
        var patience = (await bureaus.ParametersOn(request.Work.Actor.Bureau, request.On, ct))(BureauParameters.HazardEscalation.Code) ?? BureauParameters.HazardEscalation.Default;
        return Facts.None.With(HazardFields.OverrunTerm, term).With(HazardFields.OverrunDays, Math.Max(0, days)).With(HazardFields.OverrunLevel, days >= patience ? "leader" : "head");
    }

    private static async Task Tell(StepRequest request, CancellationToken ct)
    {
        var (work, facts) = (request.Work, request.Matter.Facts);
        var toLeader = facts.Get(HazardFields.OverrunLevel) == "leader";
        var people = new List<Guid>(await Messenger.Holders(work, Roles.UnitHead, request.Matter.Unit, ct));
        people.AddRange(request.Matter.Acts.Where(a => a.Step == Found).Select(a => a.By));
        if (facts.Has(HazardFields.Supervisor))
        {
            people.Add(facts.Get(HazardFields.Supervisor));
        }

        if (toLeader)
        {
            people.AddRange(await Messenger.Holders(work, Roles.Leader, null, ct));
        }

        Messenger.Tell(
            work, people,
            $"{HazardFields.Class.LabelOf(facts.Get(HazardFields.Class)!)}“{request.Matter.Title}”整改逾期{facts.Get(HazardFields.OverrunDays)}日"
            + $"（期限{facts.Get(HazardFields.OverrunTerm):yyyy年M月d日}），已报{HazardFields.OverrunLevel.LabelOf(facts.Get(HazardFields.OverrunLevel)!)}，请督促整改或者升级处理",
            $"/matters/{request.Matter.Id}");
    }

    private static async Task<Listed?> Target(StepRequest request, Facts facts, CancellationToken ct) => facts.Has(HazardFields.Target)
        ? await ApprovedLists.Find(request.Work.Connection, request.Work.Actor.Bureau, ObjectList.Declaration, facts.Get(HazardFields.Target), request.On, ct)
        : null;
}
