using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;
using static Fatong.Tests.Unit.Kernel.Ledger.LedgerSamples;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class LedgerEntryTests
{
    [Fact]
    public void An_entry_has_one_canonical_form() =>
        Encoding.UTF8.GetString(Entry(12).ToCanonicalBytes()).ShouldBe(
            "{\"actedOn\":\"2024-03-04\",\"actor\":\"user-17\",\"bureau\":\"150900\",\"kind\":\"penalty.decided.v1\","
            + "\"payload\":{\"fineFen\":200012},\"reason\":\"当事人未在期限内履行\",\"recordedAt\":\"2024-03-04T04:00:12.125Z\","
            + "\"sequence\":12,\"subject\":\"018f0000-0000-7000-8000-00000000000c\",\"v\":1}");

    [Fact]
    public void An_entry_survives_a_round_trip()
    {
        var bytes = (Entry(3) with { ActedOn = null, Reason = null }).ToCanonicalBytes();
        var read = LedgerEntry.Parse(bytes);

        read.ToCanonicalBytes().ShouldBe(bytes);
        (read.Sequence, read.ActedOn, read.Reason, read.RecordedAt).ShouldBe((3, null, null, Noon.AddSeconds(3)));
    }

    [Fact]
    public void The_same_instant_in_another_zone_is_the_same_entry() =>
        (Entry(1) with { RecordedAt = Entry(1).RecordedAt.ToOffset(TimeSpan.FromHours(8)) }).ToCanonicalBytes().ShouldBe(Entry(1).ToCanonicalBytes());

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"v\":1}")]
    public void What_is_not_an_entry_is_refused(string json) =>
        Should.Throw<FormatException>(() => LedgerEntry.Parse(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void An_entry_in_another_layout_is_refused()
    {
        var text = Encoding.UTF8.GetString(Entry(1).ToCanonicalBytes());

        Should.Throw<FormatException>(() => LedgerEntry.Parse(Encoding.UTF8.GetBytes(text.Replace("\"v\":1", "\"v\": 1", StringComparison.Ordinal))));
        Should.Throw<FormatException>(() => LedgerEntry.Parse(Encoding.UTF8.GetBytes(text.Replace("\"v\":1", "\"v\":1,\"x\":1", StringComparison.Ordinal))));
        Should.Throw<FormatException>(() => LedgerEntry.Parse(Encoding.UTF8.GetBytes(text.Replace("\"user-17\"", "17", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_row_digest_depends_on_key_and_values_and_not_on_column_order()
    {
        var digest = new RowDigest(new byte[] { 1, 2, 3 });
        var row = new JsonObject { ["name"] = "张三", ["id"] = 7 };

        digest.Of(row).ShouldBe(digest.Of(new JsonObject { ["id"] = 7, ["name"] = "张三" }));
        digest.Of(row).ShouldNotBe(digest.Of(new JsonObject { ["id"] = 8, ["name"] = "张三" }));
        digest.Of(row).ShouldNotBe(new RowDigest(new byte[] { 1, 2, 4 }).Of(row));
    }
}
