using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>One difference: an element of an item that two regions state differently.</summary>
public sealed record ItemDifference(string Item, string Element, string Region, string Value, string OtherRegion, string OtherValue);

/// <summary>What a comparison found.</summary>
/// <param name="Due">Items that must agree: they stand on at least two of the lists compared.</param>
/// <param name="Agreeing">Those of them whose every element agrees on all lists.</param>
/// <param name="Differences">For each item that does not agree, each differing element against the first list.</param>
/// <param name="Single">Items that stand on one list only: nothing to compare.</param>
public sealed record ItemAgreement(int Due, int Agreeing, IReadOnlyList<ItemDifference> Differences, IReadOnlyList<ItemElements> Single)
{
    /// <summary>The rate in basis points, rounded half up; null when no item is due.</summary>
    public long? BasisPoints => Due == 0 ? null : ((Agreeing * 10_000L) + (Due / 2)) / Due;
}

/// <summary>
/// Compares the service items of several regions: between city and counties (纵向统一) and among counties (横向一致). The same item
/// is one that has the same code or the same name on two lists; it agrees when all chosen elements agree.
/// </summary>
public static class ItemComparison
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Basis = "basis";
    public const string Kind = "kind";
    public const string Materials = "materials";
    public const string Days = "days";

    /// <summary>The elements that can be compared, in the order of a report.</summary>
    public static readonly IReadOnlyList<Option> Elements =
        [new(Code, "事项编码"), new(Name, "事项名称"), new(Basis, "设定依据"), new(Kind, "事项类型"), new(Materials, "申请材料"), new(Days, "承诺时限")];

    /// <summary>The elements that must agree unless the bureau chooses otherwise.</summary>
    public static readonly IReadOnlyList<string> Usual = [Code, Name, Basis, Kind];

    /// <summary>City against counties: items on the city's list and on a county's.</summary>
    public static ItemAgreement Vertical(IEnumerable<ItemElements> items, IReadOnlyList<string> elements) =>
        Compare(items, elements, group => group.Any(i => i.City) && group.Any(i => !i.City));

    /// <summary>Counties among themselves: items on the lists of two counties or more.</summary>
    public static ItemAgreement Horizontal(IEnumerable<ItemElements> items, IReadOnlyList<string> elements) =>
        Compare(items.Where(i => !i.City), elements, group => group.Select(i => i.Region).Distinct(StringComparer.Ordinal).Skip(1).Any());

    private static ItemAgreement Compare(IEnumerable<ItemElements> items, IReadOnlyList<string> elements, Func<IReadOnlyList<ItemElements>, bool> due)
    {
        var (count, agreeing) = (0, 0);
        var differences = new List<ItemDifference>();
        var single = new List<ItemElements>();
        foreach (var group in Same([.. items]))
        {
            if (!due(group))
            {
                single.AddRange(group);
                continue;
            }

            count++;
            var found = Differences(group, elements).ToList();
            agreeing += found.Count == 0 ? 1 : 0;
            differences.AddRange(found);
        }

        return new(count, agreeing, differences, single);
    }

    private static IEnumerable<ItemDifference> Differences(IReadOnlyList<ItemElements> group, IReadOnlyList<string> elements)
    {
        var first = group[0];
        return from other in @group.Skip(1)
               from element in Elements.Where(e => elements.Contains(e.Code))
               where ItemElements.Plain(first[element.Code]) != ItemElements.Plain(other[element.Code])
               select new ItemDifference(first.Name, element.Label, first.Region, first[element.Code], other.Region, other[element.Code]);
    }

    /// <summary>Items that are the same by code or by name, city first, then by region; groups in order of code.</summary>
    private static IEnumerable<IReadOnlyList<ItemElements>> Same(IReadOnlyList<ItemElements> items)
    {
        var root = Enumerable.Range(0, items.Count).ToArray();
        int Find(int i) => root[i] == i ? i : root[i] = Find(root[i]);
        foreach (var key in new Func<ItemElements, string>[] { i => "c" + ItemElements.Plain(i.Code), i => "n" + ItemElements.Plain(i.Name) })
        {
            foreach (var same in Enumerable.Range(0, items.Count).GroupBy(i => key(items[i]), StringComparer.Ordinal))
            {
                var first = Find(same.First());
                foreach (var i in same)
                {
                    root[Find(i)] = first;
                }
            }
        }

        return Enumerable.Range(0, items.Count).GroupBy(Find)
            .Select(g => (IReadOnlyList<ItemElements>)[.. g.Select(i => items[i]).OrderByDescending(i => i.City).ThenBy(i => i.Region, StringComparer.Ordinal).ThenBy(i => i.Code, StringComparer.Ordinal)])
            .OrderBy(g => g[0].Code, StringComparer.Ordinal);
    }
}
