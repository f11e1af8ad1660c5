using Fatong.Kernel;
using Fatong.Rooms.Reporting.Checking;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>Checked reports kept for a short while in memory, each for the account that gave the file; nobody else can read them.</summary>
internal sealed class CheckedShelf(IIdSource ids, TimeProvider time)
{
    private const int LargestShelf = 64;
    private const int LargestShare = 6;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);

    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];

    /// <summary>Keeps a report and returns the id under which its owner finds it.</summary>
    internal Guid Keep(Guid owner, CheckedReport report)
    {
        lock (gate)
        {
            Sweep();
            var own = entries.Where(e => e.Owner == owner).ToList();
            foreach (var old in own.Take(Math.Max(0, own.Count - LargestShare + 1)))
            {
                entries.Remove(old);
            }

            if (entries.Count >= LargestShelf)
            {
                entries.RemoveAt(0);
            }

            var id = ids.Next();
            entries.Add(new(id, owner, report, time.GetUtcNow() + Kept));
            return id;
        }
    }

    /// <summary>The report, if this account gave it and it is still kept.</summary>
    internal CheckedReport? Find(Guid owner, Guid id)
    {
        lock (gate)
        {
            Sweep();
            return entries.Find(e => e.Id == id && e.Owner == owner)?.Report;
        }
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        entries.RemoveAll(e => e.Until <= now);
    }

    private sealed record Entry(Guid Id, Guid Owner, CheckedReport Report, DateTimeOffset Until);
}
