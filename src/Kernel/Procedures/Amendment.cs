using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>
/// Makes one version of a procedure out of another: what the law changed is declared, all the rest is carried over with its
/// citations moved to the text that was in force. Gates, terms and promises are replaced wherever they are used, by id.
/// </summary>
public sealed record Amendment
{
    /// <summary>Where cited articles stand in the text of the version that is made.</summary>
    public IReadOnlyList<Concordance> Texts { get; init; } = [];

    /// <summary>Steps of which only what comes before them, and when, is different: taken as they stand.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IReadOnlyList<Gate> Gates { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public IReadOnlyList<Invariant> Invariants { get; init; } = [];

    /// <summary>Conditions that this text does not know.</summary>
    public IReadOnlyList<Gate> WithoutGates { get; init; } = [];

    /// <summary>Terms that this text does not know.</summary>
    public IReadOnlyList<Deadline> WithoutDeadlines { get; init; } = [];

    /// <summary>Ids of promises that this text does not make.</summary>
    public IReadOnlyList<string> WithoutInvariants { get; init; } = [];

    /// <summary>Questions that this text gives no reason to ask.</summary>
    public IReadOnlyList<Field> WithoutFields { get; init; } = [];

    /// <summary>The other version; code, name, number words and links are those of the one it is made from.</summary>
    public Procedure Of(Procedure procedure, int version, DateOnly inForceFrom) => procedure with
    {
        Version = version,
        InForceFrom = inForceFrom,
        Basis = Moved(procedure.Basis),
        Steps = [.. procedure.Steps.Select(s => Changed(Steps.FirstOrDefault(other => other.Id == s.Id) ?? s))],
        Deadlines = [.. procedure.Deadlines.Where(d => WithoutDeadlines.All(gone => gone.Id != d.Id)).Select(Changed)],
        Invariants =
        [
            .. procedure.Invariants.Where(i => !WithoutInvariants.Contains(i.Id)).Select(i => Invariants.FirstOrDefault(other => other.Id == i.Id) ?? i)
                .Select(i => i with { Basis = Moved(i.Basis), Requires = Changed(i.Requires) }),
        ],
    };

    private Step Changed(Step step) => step with
    {
        Basis = Moved(step.Basis),
        When = step.When is { } when ? Changed(when) : null,
        Asks = [.. step.Asks.Where(f => WithoutFields.All(gone => gone.Code != f.Code))],
        Gates =
        [
            .. step.Gates.Where(g => WithoutGates.All(gone => gone.Id != g.Id)).Select(g => Gates.FirstOrDefault(other => other.Id == g.Id) ?? g)
                .Select(g => g with { Basis = Moved(g.Basis), Opens = Changed(g.Opens) }),
        ],
        Publishes = step.Publishes is { } publishes ? publishes with { Basis = Moved(publishes.Basis) } : null,
    };

    private Deadline Changed(Deadline deadline)
    {
        var one = Deadlines.FirstOrDefault(other => other.Id == deadline.Id) ?? deadline;
        return one with { Basis = Moved(one.Basis), Counting = one.Counting with { Basis = Moved(one.Counting.Basis) } };
    }

    private Condition Changed(Condition condition) => condition.Map(atom => atom switch
    {
        Condition.TermOver over => new Condition.TermOver(Changed(over.Deadline)),
        Condition.TermOpen open => new Condition.TermOpen(Changed(open.Deadline)),
        _ => atom,
    });

    private Citation Moved(Citation citation) => Texts.FirstOrDefault(t => t.Law == citation.Law) is { } text ? text.Of(citation) : citation;
}
