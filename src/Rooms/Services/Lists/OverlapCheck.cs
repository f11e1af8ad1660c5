using Fatong.Platform.Records;

namespace Fatong.Rooms.Services.Lists;

/// <summary>An item of ours and one of another department that may be the same power.</summary>
/// <param name="Why">同名, 名称包含 or 依据相同.</param>
public sealed record SuspectedOverlap(Record Ours, Record Theirs, string Why);

/// <summary>Looks for powers of ours that another department lists too (权责交叉核查). Each suspicion is for a person to conclude.</summary>
public static class OverlapCheck
{
    private const int ShortestPart = 6;

    /// <summary>Suspected pairs, those of the same name first.</summary>
    public static IReadOnlyList<SuspectedOverlap> Find(IReadOnlyList<Record> ours, IReadOnlyList<Record> theirs)
    {
        var others = theirs.Select(t => (Record: t, Name: ItemElements.Plain(t.Title), Basis: ItemElements.Plain(t.Facts.Get(ListFields.Basis) ?? ""))).ToList();
        var found = new List<(int Rank, SuspectedOverlap Pair)>();
        foreach (var item in ours)
        {
            var (name, basis) = (ItemElements.Plain(item.Title), ItemElements.Plain(item.Facts.Get(ListFields.Basis) ?? ""));
            foreach (var other in others)
            {
                var rank = name == other.Name ? 0 : Holds(name, other.Name) ? 1 : basis.Length > 0 && basis == other.Basis ? 2 : 3;
                if (rank < 3)
                {
                    found.Add((rank, new(item, other.Record, rank switch { 0 => "同名", 1 => "名称包含", _ => "依据相同" })));
                }
            }
        }

        return [.. found.OrderBy(f => f.Rank).ThenBy(f => f.Pair.Ours.Title, StringComparer.Ordinal).Select(f => f.Pair)];
    }

    private static bool Holds(string a, string b) =>
        Math.Min(a.Length, b.Length) >= ShortestPart && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
}
