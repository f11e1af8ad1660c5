using System.Collections;

namespace Fatong.Kernel.Fields;

/// <summary>What is known of a record or matter: values by field, in ordinal order of their codes. Immutable; an absent value is not known.</summary>
public sealed class Facts : IEnumerable<KeyValuePair<string, object>>
{
    public static readonly Facts None = new(Array.Empty<KeyValuePair<string, object>>());

    // Sorted by code: facts are read far more often than they are changed, and few enough to copy.
    private readonly KeyValuePair<string, object>[] values;

    public Facts(IEnumerable<KeyValuePair<string, object>> values)
        : this(Sorted(values))
    {
    }

    private Facts(KeyValuePair<string, object>[] sorted) => values = sorted;

    /// <summary>Codes that have a value, in ordinal order.</summary>
    public IEnumerable<string> Codes => values.Select(v => v.Key);

    public int Count => values.Length;

    /// <summary>The value by code, or null.</summary>
    public object? this[string code] => Find(code) is >= 0 and var at ? values[at].Value : null;

    public bool Has(Field field) => Find(field.Code) >= 0;

    /// <summary>The typed value, or the default of the type (false, 0, null) when not known.</summary>
    public T? Get<T>(Field<T> field) => Find(field.Code) is >= 0 and var at ? (T)values[at].Value : default;

    public Facts With<T>(Field<T> field, T value)
        where T : notnull => With(field.Code, value);

    public Facts With(string code, object? value)
    {
        var at = Find(code);
        return value is null
            ? (at < 0 ? this : new([.. values.AsSpan(0, at), .. values.AsSpan(at + 1)]))
            : at < 0
                ? new([.. values.AsSpan(0, ~at), new(code, value), .. values.AsSpan(~at)])
                : new([.. values.AsSpan(0, at), new(code, value), .. values.AsSpan(at + 1)]);
    }

    /// <summary>These facts with all of <paramref name="newer"/> laid over them.</summary>
    public Facts Merge(Facts newer)
    {
        if (newer.Count == 0 || Count == 0)
        {
            return newer.Count == 0 ? this : newer;
        }

        var merged = new List<KeyValuePair<string, object>>(Count + newer.Count);
        var (old, laid) = (0, 0);
        while (old < Count || laid < newer.Count)
        {
            var order = old == Count ? 1 : laid == newer.Count ? -1 : string.CompareOrdinal(values[old].Key, newer.values[laid].Key);
            merged.Add(order < 0 ? values[old] : newer.values[laid]);
            old += order <= 0 ? 1 : 0;
            laid += order >= 0 ? 1 : 0;
        }

        return new([.. merged]);
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object>>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string code)
    {
        var (low, high) = (0, values.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(values[middle].Key, code);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <exception cref="ArgumentException">A code stands twice with different values.</exception>
    private static KeyValuePair<string, object>[] Sorted(IEnumerable<KeyValuePair<string, object>> values)
    {
        KeyValuePair<string, object>[] sorted = [.. values];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Key, sorted[i].Key) >= 0)
            {
                // Stored facts come in order; only others pay for the sort.
                Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Key, b.Key));
                break;
            }
        }

        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Key == sorted[i].Key)
            {
                return Unique(sorted);
            }
        }

        return sorted;
    }

    private static KeyValuePair<string, object>[] Unique(KeyValuePair<string, object>[] sorted) =>
    [
        .. sorted.GroupBy(v => v.Key, StringComparer.Ordinal).Select(g => g.Select(v => v.Value).Distinct().Count() == 1
            ? g.First()
            : throw new ArgumentException($"“{g.Key}” stands twice with different values.", nameof(sorted))),
    ];
}
