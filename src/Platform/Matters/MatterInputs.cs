using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters;

/// <summary>Opens a matter by taking the first step of a procedure.</summary>
/// <param name="Key">Idempotency key: the same key again gives the first result and changes nothing.</param>
/// <param name="As">The id the matter is to have, when another one already names it; null: a new one.</param>
public sealed record OpenMatter(string Procedure, Facts Values, Guid? Parent, string Key, Guid? As = null);

/// <summary>Takes a step. <paramref name="Values"/> holds the answers to <see cref="Step.Form"/>, the day of the act among them.</summary>
/// <param name="Revision">The revision the person saw; null to skip the check (the API without If-Match).</param>
/// <param name="Override">Reason for going on against gates that the law lets a leader override.</param>
public sealed record TakeStep(Guid Matter, StepId Step, Facts Values, string Key, int? Revision = null, string? Override = null);

/// <summary>Signs an act that waits, or sends it back.</summary>
public sealed record SignAct(Guid Matter, int Seq, bool Agreed, string Opinion, DateOnly On, string Key);

/// <summary>Takes back an act of one's own that still waits for its first signature.</summary>
public sealed record WithdrawAct(Guid Matter, int Seq, string Reason, string Key);

/// <summary>Puts right what an act recorded, by a new version with a reason. Not for acts that issued a paper, nor after the end.</summary>
public sealed record CorrectAct(Guid Matter, int Seq, Facts Values, string Reason, string Key);

/// <summary>What an act came to.</summary>
/// <param name="Done">False while the act waits for signatures.</param>
/// <param name="Papers">Ids of the papers it issued.</param>
public sealed record ActResult(Guid Matter, int Seq, bool Done, string? Number, IReadOnlyList<Guid> Papers);
