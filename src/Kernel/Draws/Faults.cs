namespace Fatong.Kernel.Draws;

/// <summary>Holds lists and seed against a commitment.</summary>
internal static class Faults
{
    public static IEnumerable<DrawFault> Of(DrawCommitment commitment, DrawLists lists, DrawSeed seed)
    {
        if (OfObjects(commitment.Objects, ListPrint.Of(lists.Objects)) is { } objects)
        {
            yield return objects;
        }

        if (OfList(commitment.Inspectors, lists.Inspectors, DrawFaultKind.Inspectors, "检查人员名单") is { } inspectors)
        {
            yield return inspectors;
        }

        if (OfList(commitment.Recusals, lists.Recusals, DrawFaultKind.Recusals, "回避名单") is { } recusals)
        {
            yield return recusals;
        }

        if (DrawSeeds.Fault(commitment.Seed, seed) is { } detail)
        {
            yield return new(DrawFaultKind.Seed, detail);
        }
    }

    public static IEnumerable<DrawFault> Of(DrawCommitment commitment, PoolScan scan, DrawSeed seed)
    {
        if (commitment.Parameters is not { Strata: [{ Name: "" }], Weighted: false, Team: null })
        {
            yield return new(DrawFaultKind.Malformed, "分类别、加权或者匹配检查组的抽取，名单应在抽取记录内");
        }

        if (OfObjects(commitment.Objects, ListPrint.Of(scan)) is { } objects)
        {
            yield return objects;
        }

        if (commitment.Inspectors is not null || commitment.Recusals is not null)
        {
            yield return new(DrawFaultKind.Inspectors, "承诺中有检查人员名单，记录中没有");
        }

        if (DrawSeeds.Fault(commitment.Seed, seed) is { } detail)
        {
            yield return new(DrawFaultKind.Seed, detail);
        }
    }

    private static DrawFault? OfObjects(ListPrint promised, ListPrint found)
    {
        if (Same(promised, found))
        {
            return null;
        }

        return promised.Count == found.Count && promised.ExclusionDigest != found.ExclusionDigest
            ? new(DrawFaultKind.Exclusions, $"排除记录被改动：承诺排除 {promised.Excluded} 个对象，名单中排除 {found.Excluded} 个，或者对象、理由不同")
            : new(DrawFaultKind.Pool, $"对象名单被改动：承诺 {promised.Count} 行，摘要 {promised.Digest}；名单 {found.Count} 行，摘要 {found.Digest}");
    }

    private static DrawFault? OfList(ListPrint? promised, DrawList? list, DrawFaultKind kind, string name) => (promised, list) switch
    {
        (null, null) => null,
        ({ } print, { } found) when Same(print, ListPrint.Of(found)) => null,
        _ => new(kind, $"{name}与承诺不符"),
    };

    private static bool Same(ListPrint a, ListPrint b) =>
        a.Digest == b.Digest && a.Count == b.Count && a.Excluded == b.Excluded && a.ExclusionDigest == b.ExclusionDigest
        && a.Columns.SequenceEqual(b.Columns, StringComparer.Ordinal);
}
