using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Ledger;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Database.Platform.Ledger;

public sealed class LedgerAuditTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    [Fact]
    public async Task A_row_of_the_ledger_cannot_be_changed_by_plain_sql()
    {
        await Opened("丁");

        await Should.ThrowAsync<Npgsql.PostgresException>(() => house.Execute("update ledger_entry set kind = 'x'"));
        await Should.ThrowAsync<Npgsql.PostgresException>(() => house.Execute("delete from ledger_entry"));
    }

    [Fact]
    public async Task An_entry_is_proven_against_a_signed_checkpoint()
    {
        await Opened("戊");
        var book = house.Get<LedgerBook>();

        var proof = (await book.Prove(HouseFixture.Bureau, 2, default))!;

        var read = LedgerProof.Parse(System.Text.Encoding.UTF8.GetBytes(proof.Proof.ToJson()));
        read.Verify(book.Trust(HouseFixture.Bureau)).ShouldBeTrue();
        proof.Proof.Entry.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task An_export_verifies_by_itself()
    {
        await Opened("己");
        var book = house.Get<LedgerBook>();
        await book.Checkpoint(HouseFixture.Bureau, default);
        using var file = new MemoryStream();

        await book.Export(HouseFixture.Bureau, file, default);

        (await LedgerExport.Verify(file, PlatformSuite.Instance, ct: default)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task A_foreign_key_is_one_difference_and_not_one_for_every_row()
    {
        await Opened("庚");
        await house.Get<LedgerBook>().Checkpoint(HouseFixture.Bureau, default);
        var folder = Directory.CreateTempSubdirectory("fatong-foreign-").FullName;
        var foreign = new LedgerBook(house.Db, new KeyRing(folder), house.Get<LedgerSuites>(), house.Get<Fatong.Kernel.Calendar.LegalClock>());
        var audit = new LedgerAudit(
            house.Db, house.Get<Fatong.Platform.Work.Desk>(), foreign, house.Get<MatterStore>(), house.Get<Fatong.Platform.Records.RecordStore>(), house.Get<Fatong.Platform.Files.IFileStore>());

        (await audit.Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldHaveSingleItem().ShouldContain("检查点签名无效");
        Directory.Delete(folder, recursive: true);
    }

    private async Task<Guid> Opened(string name) => (await house.Get<MatterActs>().Open(
        house.Officer,
        new("fixture.permit", Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, name), null, Guid.CreateVersion7().ToString()),
        default)).ShouldBeOfType<Outcome<ActResult>.Done>().Value.Matter;
}
