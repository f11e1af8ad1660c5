using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using static Fatong.Rooms.Enforcement.Oversight.FileReviewFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The mark of one file: what the last scoring or recheck of it said.</summary>
public sealed record FileMark(Guid Case, long Total, string Grade, string Finding);

/// <summary>Marks of a round.</summary>
public static class FileMarks
{
    /// <summary>Sum of the parts; a ground for direct failure outweighs any sum.</summary>
    public static (long Total, string Grade) Of(Facts facts, long excellent, long good, long pass)
    {
        var total = Parts.Sum(p => facts.Get(p));
        var vetoed = (facts.Get(Vetoes) ?? []).Count > 0;
        return (vetoed ? 0 : total, vetoed || total < pass ? "fail" : total < good ? "pass" : total < excellent ? "good" : "excellent");
    }

    /// <summary>The mark that counts for each file, in the order of the first scoring.</summary>
    public static IReadOnlyList<FileMark> Latest(IEnumerable<ActView> acts) =>
    [
        .. acts.Where(a => a.State == ActState.Done && (a.Step == FileReview.Score || a.Step == FileReview.Recheck))
            .GroupBy(a => a.Values.Get(Case))
            .Select(g => new FileMark(g.Key, g.Last().Values.Get(Total), g.Last().Values.Get(Grade) ?? "", g.Select(a => a.Values.Get(Finding)).LastOrDefault(f => f is not null) ?? "")),
    ];
}
