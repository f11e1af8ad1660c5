using Fatong.Platform.Storage;

namespace Fatong.Tests.Database.Platform.Storage;

public sealed class DbTests(DatabaseFixture data) : IClassFixture<DatabaseFixture>
{
    [Theory]
    [InlineData("garbage", "address-malformed")]
    [InlineData("Host=127.0.0.1;Port=1;Username=x", "server-unreachable")]
    public async Task A_wrong_address_is_explained(string address, string code)
    {
        var fault = await Should.ThrowAsync<StorageFault>(() => Db.Open(data.Settings with { ConnectionString = address }));

        fault.Code.ShouldBe(code);
        fault.Message.ShouldContain("处理办法");
    }

    [Fact]
    public async Task Connections_speak_in_the_time_of_the_bureau() =>
        (await data.Scalar<string>("select to_char(timestamptz '2026-01-01 00:00+00', 'HH24')")).ShouldBe("08");

    [Fact]
    public async Task Each_test_class_has_the_whole_schema()
    {
        (await data.Scalar<long>("select count(*) from schema_change")).ShouldBe(SchemaScript.OfProduct().Count);
    }
}
