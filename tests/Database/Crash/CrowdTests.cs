using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Tests.Database.FixtureRoom;
using Npgsql;

namespace Fatong.Tests.Database.Crash;

using Work = Fatong.Platform.Work.Work;

public sealed class CrowdTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private MatterActs Acts => house.Get<MatterActs>();

    [Fact]
    public async Task Numbers_have_no_gap_when_sixteen_act_and_some_are_refused_and_some_roll_back()
    {
        var before = await house.Scalar<long>("select count(*) from number where series = '云交许'");
        await Parallel.ForEachAsync(Enumerable.Range(0, 320), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, ct) =>
        {
            if (i % 4 == 1)
            {
                (await Acts.Open(house.Officer, Opening($"并发{i}", Monday.AddDays(9)), ct)).ShouldBeOfType<Outcome<ActResult>.Refused>();
            }
            else if (i % 4 == 2)
            {
                await RolledBack(i, ct);
            }
            else
            {
                (await Acts.Open(house.Officer, Opening($"并发{i}", Monday), ct)).ShouldBeOfType<Outcome<ActResult>.Done>();
            }
        });

        (await house.Scalar<long>("select count(*) from number where series = '云交许'")).ShouldBe(before + 160);
        (await house.Scalar<int>("select max(serial) from number where series = '云交许'")).ShouldBe((int)before + 160);
        (await house.Scalar<long>("select max(seq) + 1 - count(*) from ledger_entry")).ShouldBe(0);
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_key_again_gives_the_first_result_and_changes_nothing()
    {
        var opening = Opening("重放许可", Monday);
        var first = (await Acts.Open(house.Officer, opening, default)).ShouldBeOfType<Outcome<ActResult>.Done>().Value;
        var entries = await house.Scalar<long>("select count(*) from ledger_entry where subject = $1", first.Matter);

        var again = (await Acts.Open(house.Officer, opening, default)).ShouldBeOfType<Outcome<ActResult>.Done>().Value;

        again.ShouldSatisfyAllConditions(a => a.Matter.ShouldBe(first.Matter), a => a.Seq.ShouldBe(first.Seq), a => a.Number.ShouldBe(first.Number));
        (await house.Scalar<long>("select count(*) from ledger_entry where subject = $1", first.Matter)).ShouldBe(entries);
    }

    /// <summary>Takes a number in a work that then fails: left without commit, or broken by its own statement.</summary>
    private async Task RolledBack(int i, CancellationToken ct)
    {
        await using var work = await house.Get<Desk>().Begin(house.Officer, ct);
        await work.Issue(new PaperSeries("云交", "许", 2026), work.Ids.Next(), ct);
        if (i % 8 == 2)
        {
            work.Change("insert into act_key (bureau_id, key) values ($1, null)", Work.P(HouseFixture.Bureau));
            await Should.ThrowAsync<PostgresException>(() => work.Commit(ct));
        }
    }

    private static OpenMatter Opening(string name, DateOnly on) => new(
        "fixture.permit", Facts.None.With(CommonFields.On, on).With(PermitProcedure.Name, name), null, Guid.CreateVersion7().ToString());
}
