using System.Text.Json.Nodes;
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

/// <summary>What a paper is made from.</summary>
/// <param name="Number">The paper's own number; null when it carries the number of its case.</param>
/// <param name="Code">The code by which anyone can verify the paper.</param>
public sealed record PaperRequest(Work.Work Work, Bureau Bureau, Matter Matter, MatterView View, ActView Act, PaperKind Kind, string? Number, string Code);

/// <summary>A paper as made: its title, the version of its template, and the document.</summary>
public sealed record MadePaper(string Title, int Version, PaperDocument Document);

/// <summary>A room's papers and publications, filled from its matters.</summary>
public interface IPaperMaker
{
    /// <summary>Whether this room makes papers for the procedure.</summary>
    bool Serves(Procedure procedure);

    /// <summary>The word in the number of this kind of paper; null when it has no number of its own.</summary>
    string? NumberWord(PaperKind kind, DateOnly opened);

    Task<MadePaper> Make(PaperRequest request, CancellationToken ct);

    /// <summary>What the public may read of the matter, already masked.</summary>
    Task<JsonObject> Publish(PaperRequest request, CancellationToken ct);
}
