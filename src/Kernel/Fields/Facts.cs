using System.Collections.Immutable;

namespace Fatong.Kernel.Fields;

/// <summary>What is known of a record or matter: values by field. Immutable; an absent value is not known.</summary>
public sealed class Facts
{
    public static readonly Facts None = new([]);

    private readonly ImmutableSortedDictionary<string, object> values;

    private Facts(ImmutableSortedDictionary<string, object> values) => this.values = values;

    public Facts(IEnumerable<KeyValuePair<string, object>> values)
        : this(values.ToImmutableSortedDictionary(StringComparer.Ordinal))
    {
    }

    /// <summary>Codes that have a value, in ordinal order.</summary>
    public IEnumerable<string> Codes => values.Keys;

    public int Count => values.Count;

    /// <summary>The value by code, or null.</summary>
    public object? this[string code] => values.GetValueOrDefault(code);

    public bool Has(Field field) => values.ContainsKey(field.Code);

    /// <summary>The typed value, or the default of the type (false, 0, null) when not known.</summary>
    public T? Get<T>(Field<T> field) => values.TryGetValue(field.Code, out var value) ? (T)value : default;

    public Facts With<T>(Field<T> field, T value)
        where T : notnull => new(values.SetItem(field.Code, value));

    public Facts With(string code, object? value) =>
        new(value is null ? values.Remove(code) : values.SetItem(code, value));

    /// <summary>These facts with all of <paramref name="newer"/> laid over them.</summary>
    public Facts Merge(Facts newer) => newer.Count == 0 ? this : new(values.SetItems(newer.values));
}
