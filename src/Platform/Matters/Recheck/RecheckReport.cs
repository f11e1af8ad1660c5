using Fatong.Kernel;

namespace Fatong.Platform.Matters.Recheck;

/// <summary>An act that does not keep its procedure when it is looked at again, or a matter that cannot be read.</summary>
/// <param name="Act">Number of the act within the matter; 0 where the matter as a whole is meant.</param>
/// <param name="Step">Name of the step.</param>
/// <param name="On">The legal day of the act.</param>
/// <param name="Reason">What it breaks, with its article.</param>
public sealed record RecheckFinding(Guid Matter, string Procedure, int Version, string? Number, string Title, int Act, string Step, DateOnly? On, Refusal Reason);

/// <summary>What was looked at again.</summary>
public sealed record RecheckReport(long Matters, long Acts, long Findings);
