using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Database.Platform.Ledger;

public sealed class LedgerTamperTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    private LedgerAudit Audit => house.Get<LedgerAudit>();

    [Fact]
    public async Task A_ledger_verifies_and_every_kind_of_alteration_is_found_and_named()
    {
        var matter = await Opened("甲");
        await house.Get<LedgerBook>().Checkpoint(HouseFixture.Bureau, default);
        await Opened("乙");
        (await Audit.Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();

        await Altered("update matter set facts = facts || '{\"name\":\"丙\"}' where matter_id = $1", "update matter set facts = facts || '{\"name\":\"甲\"}' where matter_id = $1", matter, $"matter/{matter}");
        await Altered("update act set on_date = on_date - 1 where matter_id = $1", "update act set on_date = on_date + 1 where matter_id = $1", matter, $"act/{matter}/1");
        await Altered("update record set withdrawn = true where record_id = $1", "update record set withdrawn = false where record_id = $1", house.Officer.Person, $"record/{house.Officer.Person}");
        await house.Execute("alter table ledger_entry disable trigger ledger_entry_append_only");
        await Altered(
            "update ledger_entry set body = set_byte(body, 40, get_byte(body, 40) # 1) where seq = 3 and subject <> $1",
            "update ledger_entry set body = set_byte(body, 40, get_byte(body, 40) # 1) where seq = 3 and subject <> $1", matter, "第3条");
        (await Audit.Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
        await house.Execute("delete from ledger_entry where seq = (select max(seq) from ledger_entry where bureau_id = $1)", HouseFixture.Bureau);
        (await Audit.Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldNotBeEmpty();
    }

    private async Task Altered(string change, string undo, Guid id, string named)
    {
        (await house.Execute(change, id)).ShouldBeGreaterThan(0);
        (await Audit.Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldContain(d => d.Contains(named, StringComparison.Ordinal));
        await house.Execute(undo, id);
    }

    private async Task<Guid> Opened(string name) => (await house.Get<MatterActs>().Open(
        house.Officer,
        new("fixture.permit", Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, name), null, Guid.CreateVersion7().ToString()),
        default)).ShouldBeOfType<Outcome<ActResult>.Done>().Value.Matter;
}
