using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Platform.Matters;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>A matter told act by act, without a database; terms run as the platform runs them.</summary>
internal sealed record CaseStory(Procedure Procedure, Facts Facts, IReadOnlyList<ActView> Acts)
{
    internal static readonly Guid Li = Guid.Parse("00000000-0000-7000-8000-000000000001");
    internal static readonly Guid Wang = Guid.Parse("00000000-0000-7000-8000-000000000002");
    internal static readonly Guid Zhao = Guid.Parse("00000000-0000-7000-8000-000000000003");

    internal static CaseStory Of(Procedure procedure) => new(procedure, Facts.None, []);

    internal static Facts Say(params (Field Field, object Value)[] values) =>
        values.Aggregate(Facts.None, (facts, v) => facts.With(v.Field.Code, v.Value));

    /// <summary>The act took effect, whether it was allowed or not: stories of what must not happen start from facts.</summary>
    internal CaseStory Did(StepId step, string day, params (Field Field, object Value)[] values) => DidBy([Li, Wang], step, day, values);

    internal CaseStory DidBy(IReadOnlyList<Guid> people, StepId step, string day, params (Field Field, object Value)[] values)
    {
        var said = Say(values);
        var act = new ActView(Acts.Count + 1, step, ActState.Done, Day(day), people[0], "李明", people, [], said);
        return this with { Facts = Facts.Merge(said), Acts = [.. Acts, act] };
    }

    internal CaseStory Without(StepId step) => this with
    {
        Acts = [.. Acts.Where(a => a.Step != step)],
        Facts = Acts.Where(a => a.Step != step).Aggregate(Facts.None, (facts, a) => facts.Merge(a.Values)),
    };

    internal ProposedAct Propose(StepId step, string day, params (Field Field, object Value)[] values)
    {
        var facts = Facts.Merge(Say(values));
        var terms = new RunningTerms(OfficialCalendar.Instance, facts, Acts, Day(day), _ => null);
        var view = new MatterView(Procedure, facts, Acts, Day(day)) { Term = terms.Of, People = [Zhao], Qualified = 2 };
        return new(view, Procedure.Step(step));
    }

    internal TermState Term(Deadline deadline, string day) =>
        new RunningTerms(OfficialCalendar.Instance, Facts, Acts, Day(day), _ => null).Of(deadline);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>An act as proposed; <c>With</c> changes one value or circumstance.</summary>
internal sealed record ProposedAct(MatterView View, Step Step)
{
    /// <summary>What the runner says, by gate or rule.</summary>
    internal IEnumerable<string> Refusals => Runner.Check(View, Step).Select(r => r.Code[(r.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    internal ProposedAct With(Field field, object? value) => this with { View = View with { Facts = View.Facts.With(field.Code, value) } };

    internal ProposedAct By(params Guid[] people) => this with { View = View with { People = people } };

    internal ProposedAct Qualified(int officers) => this with { View = View with { Qualified = officers } };

    internal ProposedAct Child(string procedure) => this with { View = View with { OpenChildren = new Dictionary<string, int> { [procedure] = 1 } } };

    internal ProposedAct Twin() => this with { View = View with { Alone = _ => false } };
}
