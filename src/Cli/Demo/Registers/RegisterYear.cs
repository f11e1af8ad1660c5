using System.Runtime.CompilerServices;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Rooms.Inspection;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Cli.Demo.Registers;

/// <summary>The ledgers of the demo year: every record a small story, told on its day through the ordinary acts.</summary>
internal sealed class RegisterYear(House house, RecordActs records, DemoThings things, DemoNames names, DemoTargets targets, string scan, int year)
{
    private readonly RecordWriter writer = new(names, things, scan, year);

    public int Records { get; private set; }

    /// <summary>Stories with their first day and their place among the stories of that day.</summary>
    public IEnumerable<(IAsyncEnumerator<DateOnly> Story, DateOnly First, int Order)> Stories(CancellationToken ct)
    {
        var order = 1_000_000;
        // The room of inspection tells a year of its own, its log included.
        foreach (var register in Sorted(house.Registers.Where(r => RecipeBook.All.ContainsKey(r.Code) || (Asked(r).Count > 0 && !InspectionRoom.Declaration.Registers.Contains(r)))))
        {
            var indicators = house.Indicators.Where(i => i.Query.Records == register || i.Per?.Records == register).ToList();
            var plan = new RegisterPlan(register, RecipeBook.All.GetValueOrDefault(register.Code) ?? new Recipe(), indicators, Asked(register), names, year).Make();
            // What points at another record of its own ledger comes after those that point at none.
            foreach (var record in plan.OrderBy(r => r.Sort.Set.Values.Any(text => text.StartsWith("@#", StringComparison.Ordinal))))
            {
                var first = register.On is null || record.Sort.Earlier ? new DateOnly(year, 1, 2) : record.Day;
                yield return (Tell(record, first, ct).GetAsyncEnumerator(ct), first, order++);
            }
        }
    }

    private List<Target> Asked(Register register) => [.. targets.Of(house).Where(t => t.Indicator.Query.Records == register)];

    private async IAsyncEnumerable<DateOnly> Tell(PlannedRecord plan, DateOnly first, [EnumeratorCancellation] CancellationToken ct)
    {
        var facts = await writer.Write(plan, ct);
        var known = plan.Register.NotAhead.Where(facts.Has).Select(facts.Get).Append(first).Max();
        if (known > first)
        {
            yield return known;
        }

        var result = await records.Enter(Keeper(plan), plan.Register, facts, ct);
        things.Add(plan.Register.Code, result.Record?.Id ?? throw new InvalidOperationException(
            $"{plan.Register.Name}（{plan.Register.Code}）第{plan.Number}条：{string.Join('；', result.Errors.Select(e => $"{e.Label} {e.Message}"))}"));
        Records++;
    }

    private Actor Keeper(PlannedRecord plan)
    {
        var asked = things.Person(plan.Recipe.By, plan.Number);
        return RecordActs.MayKeep(asked, plan.Register) ? asked
            : new[] { "clerk", "writer", "reviewer", "captain", "head" }.Select(n => things.Person(n, plan.Number)).FirstOrDefault(p => RecordActs.MayKeep(p, plan.Register)) ?? asked;
    }

    /// <summary>A register after those that its records point at.</summary>
    private static List<Register> Sorted(IEnumerable<Register> registers)
    {
        var all = registers.ToDictionary(r => r.Code, StringComparer.Ordinal);
        var sorted = new List<Register>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        void Visit(Register register)
        {
            if (!seen.Add(register.Code))
            {
                return;
            }

            foreach (var target in register.Fields.Where(f => f.Kind is FieldKind.Link or FieldKind.Links).Select(f => f.Target!))
            {
                if (all.TryGetValue(target, out var other))
                {
                    Visit(other);
                }
            }

            sorted.Add(register);
        }

        foreach (var register in all.Values)
        {
            Visit(register);
        }

        return sorted;
    }
}
