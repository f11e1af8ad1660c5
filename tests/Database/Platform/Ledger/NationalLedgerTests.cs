using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Ledger;
using Fatong.Kernel.Procedures;
using Fatong.Platform;
using Fatong.Platform.Crypto;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database.FixtureRoom;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Database.Platform.Ledger;

/// <summary>A house that was set up with 国密.</summary>
public sealed class NationalHouse(TestServer server) : HouseFixture(server)
{
    protected override DbSettings Set(DbSettings settings) => settings with
    {
        NationalCrypto = true,
        // Bureaux of all test classes have one code, and keys lie in the data folder.
        DataFolder = Path.Combine(settings.DataFolder, "national"),
    };
}

public sealed class NationalLedgerTests(NationalHouse house) : IClassFixture<NationalHouse>
{
    private static NationalSuite Sm => NationalSuite.Instance!;

    [Fact]
    public async Task A_ledger_begun_under_the_setting_hashes_with_sm3_and_is_signed_with_sm2()
    {
        await Opened(house.Services, "甲");
        var book = house.Get<LedgerBook>();
        var note = await book.Checkpoint(HouseFixture.Bureau, default);
        var proof = (await book.Prove(HouseFixture.Bureau, 2, default))!;
        using var file = new MemoryStream();
        await book.Export(HouseFixture.Bureau, file, default);

        book.Trust(HouseFixture.Bureau).Suite.Id.ShouldBe("sm3-sm2");
        Checkpoint.Open(Sm, note, [LedgerKey.Parse(Sm, proof.Key)]).ShouldNotBeNull();
        proof.Proof.Verify(book.Trust(HouseFixture.Bureau)).ShouldBeTrue();
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
        (await LedgerExport.Verify(file, Sm, ct: default)).Ok.ShouldBeTrue();
        (await Should.ThrowAsync<FormatException>(() => LedgerExport.Verify(file, PlatformSuite.Instance, ct: default))).Message.ShouldContain("sm3-sm2");
    }

    [Fact]
    public async Task A_changed_byte_is_found_under_sm3_too()
    {
        await Opened(house.Services, "乙");
        await house.Execute("update matter set facts = jsonb_set(facts, '{name}', '\"丙\"') where facts ->> 'name' = '乙'");

        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldNotBeEmpty();

        await house.Execute("update matter set facts = jsonb_set(facts, '{name}', '\"乙\"') where facts ->> 'name' = '丙'");
    }

    [Fact]
    public async Task A_ledger_keeps_its_suite_when_the_setting_is_taken_away()
    {
        await using var later = await Db.Open(house.Settings with { NationalCrypto = false });
        await using var services = Services(later);

        await Opened(services, "丁");

        services.GetRequiredService<LedgerSuites>().Of(HouseFixture.Bureau).Id.ShouldBe("sm3-sm2");
        (await services.GetRequiredService<LedgerAudit>().Verify(HouseFixture.Bureau, deep: false, default)).Differences.ShouldBeEmpty();
    }

    private ServiceProvider Services(Db db)
    {
        var services = new ServiceCollection();
        services.AddPlatform(db, house.Get<House>(), house.Clock).AddDirectory();
        return services.BuildServiceProvider();
    }

    private async Task Opened(ServiceProvider services, string name) => (await services.GetRequiredService<MatterActs>().Open(
        house.Officer,
        new("fixture.permit", Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, name), null, Guid.CreateVersion7().ToString()),
        default)).ShouldBeOfType<Outcome<ActResult>.Done>();
}

public sealed class PlatformLedgerTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    [Fact]
    public async Task A_ledger_that_was_begun_without_the_setting_does_not_take_it_up()
    {
        await using var later = await Db.Open(house.Settings with { NationalCrypto = true });
        var services = new ServiceCollection();
        services.AddPlatform(later, house.Get<House>(), house.Clock).AddDirectory();
        await using var provider = services.BuildServiceProvider();
        // As from before suites were kept at all.
        await house.Execute("delete from bureau_secret where name = 'ledger-suite'");

        (await provider.GetRequiredService<MatterActs>().Open(
            house.Officer,
            new("fixture.permit", Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, "戊"), null, Guid.CreateVersion7().ToString()),
            default)).ShouldBeOfType<Outcome<ActResult>.Done>();

        provider.GetRequiredService<LedgerSuites>().Of(HouseFixture.Bureau).Id.ShouldBe("sha256-p256");
        (await provider.GetRequiredService<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
    }
}
