namespace Fatong.Kernel.Procedures.Drawing;

/// <summary>
/// What a flow chart shows of a procedure: the spine of steps every matter may need, in stages, and beside each stage
/// the optional acts. A link leads from a step to one that names it, in its order, its applicability or its gates.
/// </summary>
internal sealed class FlowGraph
{
    internal FlowGraph(Procedure procedure)
    {
        Procedure = procedure;
        Stages = [.. procedure.Steps.Select(s => s.Stage).Distinct()];
        var spine = SpineOf(procedure);
        Spine = [.. procedure.Steps.Where(s => spine.Contains(s.Id)).OrderBy(s => Stages.IndexOf(s.Stage))];
        Beside = [.. procedure.Steps.Except(Spine)];
        Links = Reduce(Spine, All());
    }

    internal Procedure Procedure { get; }

    internal List<string> Stages { get; }

    internal IReadOnlyList<Step> Spine { get; }

    internal IReadOnlyList<Step> Beside { get; }

    /// <summary>Without those that follow from others.</summary>
    internal IReadOnlyList<(Step From, Step To)> Links { get; }

    /// <summary>Steps that a condition wants done, not those it wants undone.</summary>
    internal static IEnumerable<StepId> Wanted(Condition condition) => condition switch
    {
        Condition.AllOf all => all.Parts.SelectMany(Wanted),
        Condition.AnyOf any => any.Parts.SelectMany(Wanted),
        Condition.TakenStep taken => [taken.Step],
        _ => [],
    };

    internal static IEnumerable<StepId> Named(Step step) =>
        step.After.Concat(step.Gates.Select(g => g.Opens).Append(step.When).OfType<Condition>().SelectMany(Wanted)).Distinct();

    /// <summary>Steps that are not optional, ends, and whatever these come after.</summary>
    private static HashSet<StepId> SpineOf(Procedure procedure)
    {
        var spine = new HashSet<StepId>();
        var open = new Queue<Step>(procedure.Steps.Where(s => !s.Optional || s.Ends));
        while (open.TryDequeue(out var step))
        {
            if (spine.Add(step.Id))
            {
                step.After.ToList().ForEach(id => open.Enqueue(procedure.Step(id)));
            }
        }

        return spine;
    }

    private IEnumerable<(Step From, Step To)> All()
    {
        var place = Spine.Select((s, i) => (s.Id, i)).ToDictionary(x => x.Id, x => x.i);
        foreach (var to in Spine.Skip(1))
        {
            var from = Named(to).Where(id => place.TryGetValue(id, out var at) && at < place[to.Id]).Select(id => Spine[place[id]]).ToList();
            foreach (var step in from.DefaultIfEmpty(Spine[0]))
            {
                yield return (step, to);
            }
        }
    }

    private static List<(Step From, Step To)> Reduce(IReadOnlyList<Step> steps, IEnumerable<(Step From, Step To)> all)
    {
        var links = all.ToList();
        var next = links.ToLookup(l => l.From.Id, l => l.To);
        bool Reaches(Step from, Step to) => next[from.Id].Any(s => s.Id == to.Id || Reaches(s, to));
        return [.. links.Where(link => !next[link.From.Id].Any(s => s.Id != link.To.Id && Reaches(s, link.To)))];
    }
}
