using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures.Proving;

/// <summary>What must be right in a declaration before its states can be explored.</summary>
internal static class Structure
{
    internal static IReadOnlyList<Flaw> Check(Procedure procedure, Func<Citation, bool> resolves) =>
    [
        .. Twice(procedure).Concat(Names(procedure)).Concat(Circles(procedure)).Concat(Unasked(procedure)).Concat(Cited(procedure)
            .Where(c => !resolves(c.Basis)).Select(c => (c.Where, $"{c.Where}引用的{c.Basis}没有法律卡片条目")))
            .Select(f => new Flaw(FlawKind.Structure, f.Item1, f.Item2, [])),
    ];

    /// <summary>Every condition of the procedure, with where it stands.</summary>
    internal static IEnumerable<(string Where, Condition Condition)> Conditions(Procedure procedure) =>
        procedure.Steps.SelectMany(s => s.Gates.Select(g => ($"{s.Name}·{g.Id}", g.Opens)).Concat(s.When is null ? [] : [($"{s.Name}·适用条件", s.When)]))
            .Concat(procedure.Invariants.Select(i => ($"不变式{i.Id}", i.Requires)))
            .Concat(procedure.Deadlines.Where(d => d.When is not null).Select(d => ($"期限{d.Id}", d.When!)));

    private static IEnumerable<(string Where, Citation Basis)> Cited(Procedure procedure) =>
        procedure.Steps.SelectMany(s => s.Gates.Select(g => ($"{s.Name}·{g.Id}", g.Basis)).Append((s.Name, s.Basis))
                .Concat(s.Publishes is null ? [] : [($"{s.Name}·公开", s.Publishes.Basis)]))
            .Concat(procedure.Deadlines.SelectMany(d => new[] { ($"期限{d.Id}", d.Basis), ($"期限{d.Id}·计算", d.Counting.Basis) }))
            .Concat(procedure.Invariants.Select(i => ($"不变式{i.Id}", i.Basis)))
            .Append((procedure.Name, procedure.Basis));

    private static IEnumerable<(string, string)> Twice(Procedure procedure)
    {
        var gates = procedure.Steps.SelectMany(s => s.Gates).DistinctBy(g => (g.Id, g.Basis, g.Message)).Select(g => ("条件", g.Id));
        var fields = procedure.Inherits.Concat(procedure.Steps.SelectMany(s => s.Asks.Concat(s.Computes))).DistinctBy(f => (f.Code, f.Label, f.Kind)).Select(f => ("字段", f.Code));
        return procedure.Steps.Select(s => ("环节", s.Id.Value))
            .Concat(gates).Concat(fields)
            .Concat(procedure.Deadlines.Select(d => ("期限", d.Id)))
            .Concat(procedure.Invariants.Select(i => ("不变式", i.Id)))
            .GroupBy(x => x).Where(g => g.Count() > 1)
            .Select(g => (g.Key.Item2, $"{g.Key.Item1}{g.Key.Item2}重复"));
    }

    private static IEnumerable<(string, string)> Names(Procedure procedure)
    {
        var known = procedure.Steps.Select(s => s.Id).ToHashSet();
        var deadlines = procedure.Deadlines.Select(d => d.Id).ToHashSet();
        var named = procedure.Steps.SelectMany(s => s.After.Concat(s.Before).Select(id => (s.Name, id)))
            .Concat(procedure.Deadlines.SelectMany(d => Steps(d).Select(id => ($"期限{d.Id}", id))))
            .Concat(procedure.Invariants.SelectMany(i => i.Before.Select(id => ($"不变式{i.Id}", id))))
            .Concat(Conditions(procedure).SelectMany(c => c.Condition.Atoms().SelectMany(Steps).Select(id => (c.Where, id))));
        foreach (var (where, id) in named.Where(n => !known.Contains(n.Item2)))
        {
            yield return (where, $"{where}提到不存在的环节{id}");
        }

        foreach (var (where, condition) in Conditions(procedure))
        {
            foreach (var deadline in condition.Atoms().Select(DeadlineOf).OfType<Deadline>().Where(d => !deadlines.Contains(d.Id)))
            {
                yield return (where, $"{where}提到未声明的期限{deadline.Id}");
            }
        }

        foreach (var deadline in procedure.Deadlines.Where(d => d.When?.Atoms().Any(a => a is not Condition.TakenStep && ProofModel.FieldOf(a) is null) ?? false))
        {
            yield return (deadline.Id, $"期限{deadline.Id}的适用条件只能由环节和字段构成");
        }

        if (!procedure.Steps.Any(s => s.Ends))
        {
            yield return (procedure.Code, "没有终结环节");
        }
    }

    private static IEnumerable<(string, string)> Circles(Procedure procedure)
    {
        var done = new HashSet<StepId>();
        var open = new HashSet<StepId>();
        bool Circle(StepId id)
        {
            if (done.Contains(id) || procedure.Find(id.Value) is not { } step)
            {
                return false;
            }

            if (!open.Add(id) || step.After.Any(Circle))
            {
                return true;
            }

            open.Remove(id);
            done.Add(id);
            return false;
        }

        return procedure.Steps.Where(s => Circle(s.Id)).Take(1).Select(s => (s.Id.Value, $"环节“{s.Name}”的先后次序成环"));
    }

    private static IEnumerable<(string, string)> Unasked(Procedure procedure)
    {
        var asked = procedure.Inherits.Concat(procedure.Steps.SelectMany(s => s.Records)).Select(f => f.Code).ToHashSet();
        return Conditions(procedure)
            .SelectMany(c => c.Condition.Atoms().Select(a => (c.Where, Field: ProofModel.FieldOf(a))))
            .Concat(procedure.Deadlines.Select(d => ($"期限{d.Id}", (Field?)d.FromField)))
            .Where(x => x.Item2 is { } field && !asked.Contains(field.Code))
            .Select(x => (x.Item1, $"{x.Item1}依据的字段“{x.Item2!.Label}”没有环节填写"))
            .Distinct();
    }

    private static IEnumerable<StepId> Steps(Deadline deadline) =>
    [
        deadline.From, .. deadline.MetBy,
        .. deadline.ExtendedBy is { } by ? new[] { by.Step } : [],
        .. deadline.SuspendedBetween is { } between ? new[] { between.Start, between.End } : [],
    ];

    private static IEnumerable<StepId> Steps(Condition atom) => atom switch
    {
        Condition.TakenStep taken => [taken.Step],
        Condition.OtherPeopleThan other => other.Steps,
        _ => [],
    };

    private static Deadline? DeadlineOf(Condition atom) => atom switch
    {
        Condition.TermOver over => over.Deadline,
        Condition.TermOpen open => open.Deadline,
        _ => null,
    };
}
