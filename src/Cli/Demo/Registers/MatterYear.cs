using System.Runtime.CompilerServices;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Work;

namespace Fatong.Cli.Demo.Registers;

/// <summary>The matters of the offices in the demo year: each a row of acts that its recipe tells, taken by its people on their days.</summary>
internal sealed class MatterYear(House house, DemoDesk desk, DemoThings things, DemoCast cast, DemoNames names, DemoTargets targets, string scan, int year)
{
    private readonly RecordWriter writer = new(names, things, scan, year);

    /// <summary>Stories with their first day and their place among the stories of that day.</summary>
    public IEnumerable<(IAsyncEnumerator<DateOnly> Story, DateOnly First, int Order)> Stories(CancellationToken ct)
    {
        var order = 2_000_000;
        foreach (var procedure in house.Procedures.Where(p => p.InForceFrom.Year < year).GroupBy(p => p.Code).Select(g => g.MaxBy(p => p.Version)!))
        {
            if (RecipeBook.All.GetValueOrDefault(procedure.Code) is not { Steps.Count: > 0 } recipe)
            {
                continue;
            }

            var asked = targets.Of(house).Where(t => t.Indicator.Query.Acts.Any(a => a.Procedure.Code == procedure.Code)).ToList();
            var indicators = house.Indicators.Where(i => i.Query.Acts.Any(a => a.Procedure.Code == procedure.Code)).ToList();
            foreach (var plan in new RegisterPlan(Sheet(procedure), recipe, indicators, asked, names, year).Make())
            {
                yield return (Tell(procedure, plan, ct).GetAsyncEnumerator(ct), plan.Day, order++);
            }
        }
    }

    /// <summary>All that the steps ask, as one sheet.</summary>
    private static Register Sheet(Procedure procedure)
    {
        var fields = procedure.Steps.SelectMany(s => s.Form).DistinctBy(f => f.Code).ToList();
        return new(procedure.Code, procedure.Name, fields) { Title = fields[0] };
    }

    private async IAsyncEnumerable<DateOnly> Tell(Procedure procedure, PlannedRecord plan, [EnumeratorCancellation] CancellationToken ct)
    {
        var day = plan.Day;
        var matter = Guid.Empty;
        foreach (var told in plan.Recipe.Steps)
        {
            if (told.After > 0)
            {
                yield return day = DemoCase.After(day, told.After);
            }

            var step = procedure.Step(new(told.Step));
            var facts = await Facts(plan with { Day = day, Sort = plan.Sort with { Set = Merged(plan.Sort.Set, told.Set) } }, step, ct);
            var actor = things.Person(told.By, plan.Number);
            if (matter == Guid.Empty)
            {
                matter = await desk.Open(actor, procedure.Code, facts, null, Signers, ct);
            }
            else
            {
                await desk.Take(actor, procedure.Code, matter, step.Id, facts, Signers, ct);
            }
        }

        things.Add(procedure.Code, matter);
    }

    private IReadOnlyList<Actor> Signers => [.. cast.All];

    private async Task<Facts> Facts(PlannedRecord plan, Step step, CancellationToken ct)
    {
        var facts = Kernel.Fields.Facts.None;
        foreach (var field in step.Form.Where(f => plan.Tells(f) || (f.Required && f.Kind is FieldKind.Link or FieldKind.Links)))
        {
            facts = facts.With(field.Code, await writer.Value(plan, field, ct));
        }

        return facts;
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> sort, IReadOnlyDictionary<string, string> step)
    {
        var all = new Dictionary<string, string>(step, StringComparer.Ordinal);
        foreach (var (code, text) in sort)
        {
            all[code] = text;
        }

        return all;
    }
}
