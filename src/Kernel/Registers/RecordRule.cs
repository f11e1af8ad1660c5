using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Kernel.Registers;

/// <summary>What must hold between the values of one record. A rule about a value that is not known holds.</summary>
/// <param name="At">The field the message is shown at.</param>
/// <param name="Message">Why the record is not accepted, in Chinese.</param>
public sealed record RecordRule(Field At, string Message, Func<Facts, bool> Holds);

/// <summary>The rules that registers need again and again: <c>using static Fatong.Kernel.Registers.RecordRules</c>.</summary>
public static class RecordRules
{
    /// <summary>A part is not above its whole.</summary>
    public static RecordRule PartOf(Field<long> part, Field<long> whole) => new(
        part, $"不能大于{whole.Label}", facts => !facts.Has(part) || !facts.Has(whole) || facts.Get(part) <= facts.Get(whole));

    /// <summary>A day is not before another day.</summary>
    public static RecordRule NotBefore(Field<DateOnly> later, Field<DateOnly> earlier) => new(
        later, $"不能早于{earlier.Label}", facts => !facts.Has(later) || !facts.Has(earlier) || facts.Get(later) >= facts.Get(earlier));

    /// <summary>A field is asked for once a choice has one of these codes.</summary>
    public static RecordRule NeededWhen(Field field, Field<string> choice, params string[] codes) => new(
        field,
        $"{choice.Label}为“{string.Join('、', codes.Select(choice.LabelOf))}”时必填",
        facts => facts.Has(field) || facts.Get(choice) is not { } code || !codes.Contains(code));

    /// <summary>A field is asked for once a day is filled, e.g. the result of what was closed.</summary>
    public static RecordRule NeededWith(Field field, Field other) => new(
        field, $"已填{other.Label}时必填", facts => facts.Has(field) || !facts.Has(other));

    /// <summary>A time is not before another time.</summary>
    public static RecordRule NotBefore(Field<DateTimeOffset> later, Field<DateTimeOffset> earlier) => new(
        later, $"不能早于{earlier.Label}", facts => !facts.Has(later) || !facts.Has(earlier) || facts.Get(later) >= facts.Get(earlier));

    /// <summary>The parts together are not more than the whole.</summary>
    public static RecordRule PartsWithin(Field<long> whole, params Field<long>[] parts) => new(
        whole, $"不能少于{Names(parts)}之和", facts => !facts.Has(whole) || parts.Sum(facts.Get) <= facts.Get(whole));

    /// <summary>The parts together are the whole, once all are filled.</summary>
    public static RecordRule PartsAddUp(Field<long> whole, params Field<long>[] parts) => new(
        whole, $"应等于{Names(parts)}之和", facts => !facts.Has(whole) || !parts.All(facts.Has) || parts.Sum(facts.Get) == facts.Get(whole));

    /// <summary>A condition over the record that must hold.</summary>
    public static RecordRule Must(Condition condition, Field at, string message) => new(at, message, facts => condition.HoldsIn(facts, _ => false));

    private static string Names(IEnumerable<Field> fields) => string.Join('、', fields.Select(f => f.Label));
}
