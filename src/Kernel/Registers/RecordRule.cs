using Fatong.Kernel.Fields;

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
}
