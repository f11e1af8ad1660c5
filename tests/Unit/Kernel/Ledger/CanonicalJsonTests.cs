using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;
using FsCheck;
using FsCheck.Fluent;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Keys_are_sorted_and_white_space_is_dropped() =>
        Canonical("{ \"b\" : [1, true , null], \"a\":{\"z\":\"\",\"y\":-7} }").ShouldBe("{\"a\":{\"y\":-7,\"z\":\"\"},\"b\":[1,true,null]}");

    [Fact]
    public void Keys_sort_by_utf16_units_as_rfc_8785_shows() =>
        Canonical("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}")
            .ShouldBe("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");

    [Fact]
    public void Only_quotes_backslashes_and_controls_are_escaped() =>
        Canonical("\"\\u0041\\/\\u000a\\u0008\\u000C\\t\\r\\u001F\\\"\\\\\\u007f罚\"").ShouldBe("\"A/\\n\\b\\f\\t\\r\\u001f\\\"\\\\\u007f罚\"");

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[1,]")]
    [InlineData("01")]
    [InlineData("")]
    public void What_has_no_single_form_is_refused(string json) =>
        Should.Throw<FormatException>(() => CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_largest_integers_are_kept() =>
        Canonical("[9007199254740991,-9007199254740991,0]").ShouldBe("[9007199254740991,-9007199254740991,0]");

    [Fact]
    public void Values_made_in_code_and_values_read_have_the_same_bytes()
    {
        var made = new JsonObject { ["day"] = JsonValue.Create(new DateOnly(2024, 3, 1)), ["n"] = 5, ["m"] = 7L };

        Encoding.UTF8.GetString(CanonicalJson.Write(made)).ShouldBe("{\"day\":\"2024-03-01\",\"m\":7,\"n\":5}");
    }

    [Fact]
    public void Any_value_survives_a_round_trip_and_key_order_does_not_matter() =>
        Prop.ForAll(Arb.From(Node(4)), node =>
        {
            var bytes = CanonicalJson.Write(node);
            return bytes.SequenceEqual(CanonicalJson.Canonicalise(bytes))
                && bytes.SequenceEqual(CanonicalJson.Write(Reversed(node)))
                && CanonicalJson.IsCanonical(bytes);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20260101, 1).WithMaxTest(500));

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(json)));

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private static Gen<JsonNode?> Node(int depth)
    {
        var text = Gen.ListOf(Gen.Elements("a", "\"", "\\", "\n", "\u0001", "罚", "😀", "\u007f", "/")).Select(string.Concat);
        var scalar = Gen.OneOf(
            text.Select(t => (JsonNode?)JsonValue.Create(t)),
            Gen.Choose(int.MinValue, int.MaxValue).Select(n => (JsonNode?)JsonValue.Create(n * 100_000L)),
            Gen.Constant<JsonNode?>(null),
            Gen.Elements(true, false).Select(b => (JsonNode?)JsonValue.Create(b)));
        if (depth == 0)
        {
            return scalar;
        }

        var members = Gen.ListOf(text.SelectMany(_ => Node(depth - 1), (k, v) => (k, v)));
        return Gen.OneOf(
            scalar,
            Gen.ListOf(Node(depth - 1)).Select(l => (JsonNode?)new JsonArray([.. l.Take(5).Select(n => n?.DeepClone())])),
            members.Select(l => (JsonNode?)new JsonObject(l.Take(5).DistinctBy(m => m.k).Select(m => KeyValuePair.Create(m.k, m.v?.DeepClone())))));
    }
}
