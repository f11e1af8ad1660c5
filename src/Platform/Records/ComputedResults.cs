using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>
/// Keeps the result of a computation in an effective-dated register: it counts from its day on, and the result before it ends the
/// day before. Computing again on the same day corrects the result of that day.
/// </summary>
public sealed class ComputedResults(RecordStore store, RecordActs acts)
{
    /// <summary>Keeps a result as part of a work; the caller commits.</summary>
    /// <param name="facts">The result with its first day.</param>
    /// <param name="alike">Whether an earlier record is a result of the same computation.</param>
    public async Task<Record> Keep(Work work, Register register, Facts facts, Func<Facts, bool> alike, CancellationToken ct)
    {
        var (from, to) = register.InForce ?? throw new InvalidOperationException($"{register.Code} has no days in force.");
        var day = facts.Get(from);
        var open = (await store.All(work.Connection, work.Actor.Bureau, register, ct)).Where(r => alike(r.Facts) && !r.Facts.Has(to)).ToList();
        foreach (var last in open.Where(r => r.Facts.Get(from) < day))
        {
            Done(await acts.Correct(work, last.Id, last.Version, last.Facts.With(to, day.AddDays(-1)), "有新的核算结果", ct));
        }

        return Done(open.FirstOrDefault(r => r.Facts.Get(from) == day) is { } same
            ? await acts.Correct(work, same.Id, same.Version, facts, "同日重新核算", ct)
            : await acts.Enter(work, register, facts, ct));
    }

    private static Record Done(RecordResult result) =>
        result.Record ?? throw new InvalidOperationException(string.Join('；', result.Errors.Select(e => e.Label + e.Message)));
}
