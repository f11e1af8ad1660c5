using System.Text;
using Fatong.Kernel.Fields;
using Fatong.Platform.Records;

namespace Fatong.Rooms.Services.Lists;

/// <summary>The elements of one service item on one region's list, as they are compared.</summary>
/// <param name="City">On the city's list; else on a county's.</param>
public sealed record ItemElements(Guid Id, string Region, bool City, string Code, string Name, string Basis, string Kind, string Materials, long Days)
{
    public static ItemElements Of(Record record)
    {
        var facts = record.Facts;
        var materials = (facts.Get(ServiceItems.Materials) ?? []).Select(m => FieldText.Show(ServiceItems.Materials.Columns[0], m["name"])).Select(Plain).Order(StringComparer.Ordinal);
        return new(
            record.Id, facts.Get(ServiceItems.Region)!, facts.Get(ServiceItems.Tier) == "city", facts.Get(ServiceItems.Code)!, facts.Get(ServiceItems.Name)!,
            facts.Get(ListFields.Basis) ?? "", ServiceItems.Kind.LabelOf(facts.Get(ServiceItems.Kind)!), string.Join('、', materials), facts.Get(ServiceItems.Days));
    }

    /// <summary>The value of an element as people read it.</summary>
    public string this[string element] => element switch
    {
        ItemComparison.Code => Code,
        ItemComparison.Name => Name,
        ItemComparison.Basis => Basis,
        ItemComparison.Kind => Kind,
        ItemComparison.Materials => Materials.Length == 0 ? "（未列）" : Materials,
        ItemComparison.Days => $"{Days}个工作日",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "No such element."),
    };

    /// <summary>A text without what does not matter: spaces, width of signs, brackets and book marks of either kind.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var typed in text)
        {
            var c = typed is >= '！' and <= '～' ? (char)(typed - 0xFEE0) : typed;
            if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !char.IsSymbol(c))
            {
                plain.Append(char.ToUpperInvariant(c));
            }
        }

        return plain.ToString();
    }
}
