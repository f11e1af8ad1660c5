using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fatong.Cli.Demo.Registers;

/// <summary>
/// How a ledger of the demo year is filled. Values are written as a clerk would type them; <c>{…}</c> stands for what differs from record to
/// record: see <see cref="RecipeText"/>. Several values of a field are used in turn.
/// </summary>
internal sealed record Recipe
{
    /// <summary>Records of a year, e.g. <c>12</c> or <c>12-18</c>, where no target says otherwise.</summary>
    public string Records { get; init; } = "0";

    /// <summary>First and last day of the year on which records fall, e.g. <c>01-10..03-31</c>; the whole year when empty.</summary>
    public string Days { get; init; } = "";

    /// <summary>Who enters the records: a member of the cast, the clerk when empty.</summary>
    public string By { get; init; } = "clerk";

    /// <summary>Sorts of records; one plain sort when empty.</summary>
    public IReadOnlyList<RecipeKind> Kinds { get; init; } = [];

    /// <summary>How often each code of a choice occurs; codes that are not named do not occur unless a target asks for them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Weights { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, int>>();

    /// <summary>Texts by field code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>One sort of record of a ledger.</summary>
internal sealed record RecipeKind
{
    public int Weight { get; init; } = 1;

    /// <summary>Values by field code that make the sort; an empty text leaves the field empty.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = new Dictionary<string, string>();

    /// <summary>Days as in <see cref="Recipe.Days"/>, for this sort.</summary>
    public string Days { get; init; } = "";

    /// <summary>Dates from the year before: it stands in stocks, and in no flow of the year.</summary>
    public bool Earlier { get; init; }
}

/// <summary>The recipes that ship with the product, by code of the register.</summary>
internal static class RecipeBook
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    internal static IReadOnlyDictionary<string, Recipe> All { get; } = Load();

    private static Dictionary<string, Recipe> Load()
    {
        var all = new Dictionary<string, Recipe>(StringComparer.Ordinal);
        var assembly = typeof(RecipeBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("recipes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (register, recipe) in JsonSerializer.Deserialize<Dictionary<string, Recipe>>(stream, Json)!)
            {
                all.Add(register, recipe);
            }
        }

        return all;
    }
}
