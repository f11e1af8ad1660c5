using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Matters;

using Work = Work.Work;

/// <summary>Builds what gates look at: the matter with the proposed act laid over it, on the day of the act.</summary>
public sealed class MatterViews(Bureaus bureaus, IQualifications qualifications, WorkCalendar calendar)
{
    /// <summary>The view for reading: no act proposed.</summary>
    public async Task<MatterView> Read(Matter matter, DateOnly today, IReadOnlyDictionary<string, int> children, CancellationToken ct)
    {
        var parameter = await bureaus.ParametersOn(matter.Bureau, matter.Opened, ct);
        var terms = new RunningTerms(calendar, matter.Facts, matter.Acts, today, parameter);
        return new MatterView(matter.Procedure, matter.Facts, matter.Acts, today)
        {
            OpenChildren = children,
            Parameter = parameter,
            Term = terms.Of,
            Qualified = int.MaxValue,
        };
    }

    /// <summary>The terms of a matter, with their explanations.</summary>
    public async Task<RunningTerms> Terms(Matter matter, DateOnly today, CancellationToken ct) =>
        new(calendar, matter.Facts, matter.Acts, today, await bureaus.ParametersOn(matter.Bureau, matter.Opened, ct));

    /// <summary>The view of one proposed act: its values count as known, its people and their qualification are those of its day.</summary>
    internal async Task<MatterView> Propose(Work work, Matter matter, Step step, Facts values, DateOnly on, IReadOnlyList<Guid> people, CancellationToken ct)
    {
        var facts = matter.Facts.Merge(values);
        var parameter = await bureaus.ParametersOn(matter.Bureau, matter.Opened, ct);
        var terms = new RunningTerms(calendar, facts, matter.Acts, on, parameter);
        var officers = values.Get(CommonFields.Officers) ?? [];
        var atoms = step.Gates.SelectMany(g => g.Opens.Atoms()).ToList();
        var needsChildren = atoms.Any(a => a is Condition.NoOpenChild);
        var twins = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var twin in atoms.OfType<Condition.NoTwin>())
        {
            twins[twin.Text] = await MatterStore.Alone(work, matter with { Facts = facts }, twin, facts, ct);
        }

        return new MatterView(matter.Procedure, facts, matter.Acts, on)
        {
            People = people,
            Qualified = step.NeedsOfficers ? (await qualifications.Qualified(work, officers, on, ct)).Count : 0,
            OpenChildren = needsChildren ? await MatterStore.OpenChildren(work.Connection, matter.Bureau, matter.Id, ct) : new Dictionary<string, int>(),
            Parameter = parameter,
            Term = terms.Of,
            Alone = twin => twins[twin.Text],
        };
    }
}
