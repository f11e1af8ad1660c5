using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Matters;

/// <summary>Says which people may act as officers on a day: certificate, class, area, yearly check, suspension.</summary>
public interface IQualifications
{
    /// <summary>Those of the people who are qualified on the day.</summary>
    Task<IReadOnlyList<Guid>> Qualified(Work.Work work, IReadOnlyList<Guid> people, DateOnly on, CancellationToken ct);
}

/// <summary>A step about to be taken: the matter as it stands and what was typed.</summary>
public sealed record StepRequest(Work.Work Work, Matter Matter, Step Step, Facts Values, DateOnly On);

/// <summary>What a room adds to a step before its gates are checked.</summary>
/// <param name="Values">Values of <see cref="Step.Computes"/>; others are left out.</param>
/// <param name="Reasons">What stands against the step besides its gates.</param>
public sealed record StepAnswer(Facts Values, IReadOnlyList<Refusal> Reasons)
{
    public static readonly StepAnswer Nothing = new(Facts.None, []);
}

/// <summary>
/// What a room does of its own as part of some steps, in the transaction of the act: works values out, keeps rows of its own,
/// opens matters that follow.
/// </summary>
public interface IStepWork
{
    bool Serves(Procedure procedure, StepId step);

    /// <summary>Works out what the step computes. Called when the step is taken, before the gates; must change nothing.</summary>
    Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct);

    /// <summary>Called when the act takes effect, with the matter as it is then. Changes go through the work.</summary>
    /// <returns>Matters to be opened within the same act, in order; a refusal of one refuses the act.</returns>
    Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct);
}

/// <summary>What a paper is made from.</summary>
/// <param name="Number">The paper's own number; null when it carries the number of its case.</param>
/// <param name="Code">The code by which anyone can verify the paper.</param>
public sealed record PaperRequest(Work.Work Work, Bureau Bureau, Matter Matter, MatterView View, ActView Act, PaperKind Kind, string? Number, string Code);

/// <summary>A paper as made: its title, the version of its template, and the document.</summary>
public sealed record MadePaper(string Title, int Version, PaperDocument Document);

/// <summary>The service (送达) of a paper: from that day on it has its effect.</summary>
public sealed record PaperService(DateOnly On, Citation Basis);

/// <summary>A room's papers and publications, filled from its matters.</summary>
public interface IPaperMaker
{
    /// <summary>Whether this room makes papers for the procedure.</summary>
    bool Serves(Procedure procedure);

    /// <summary>The word in the number of this kind of paper; null when it has no number of its own.</summary>
    string? NumberWord(PaperKind kind, DateOnly opened);

    Task<MadePaper> Make(PaperRequest request, CancellationToken ct);

    /// <summary>When a paper of an act was served, and the article on its service; null while it was not, and for papers that nobody is served with.</summary>
    PaperService? Served(Matter matter, int seq, string kind) => null;

    /// <summary>What the public may read of the matter, already masked.</summary>
    Task<JsonObject> Publish(PaperRequest request, CancellationToken ct);
}
