using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;
using Record = Fatong.Platform.Records.Record;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Tests.Database.Enforcement;

public sealed class MergedPartyTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task A_case_of_a_merged_party_stays_in_the_list_of_the_one_that_remains()
    {
        var (first, second, last) = (await Party("甲"), await Party("乙"), await Party("丙"));
        var matter = await house.Open(
            house.Officer, "enforcement.ordinary-penalty", WholeCase.Day(3, 2), WholeCase.Beginning(house, first.Id, "organisation", "合并前立案"), null, house.Head, house.Leader);
        await Merged(first, second);
        await Merged(second, last);

        await house.Take(house.Officer, matter, Steps.Assistance, WholeCase.Day(3, 3), Facts.None
            .With(Fatong.Rooms.Enforcement.EvidenceFields.AssistedBy, "云溪县市场监督管理局").With(Fatong.Rooms.Enforcement.EvidenceFields.AssistMatter, "请提供登记信息"));

        (await house.Scalar<Guid>("select party_id from matter where matter_id = $1", matter)).ShouldBe(last.Id);
        (await house.Get<MatterList>().Read(house.Officer, new(Party: last.Id), new(), WholeCase.Day(3, 3), default)).Rows.ShouldHaveSingleItem().Id.ShouldBe(matter);
    }

    [Fact]
    public async Task Nothing_is_merged_into_a_withdrawn_record_nor_withdrawn_after_it_was_merged()
    {
        var acts = house.Get<RecordActs>();
        var (gone, stays, merged) = (await Party("丁"), await Party("戊"), await Party("己"));
        (await acts.Withdraw(house.Officer, gone.Id, "录错", default)).Errors.ShouldBeEmpty();
        await Merged(merged, stays);

        (await acts.Merge(house.Officer, stays.Id, gone.Id, "重复", default)).Errors.ShouldHaveSingleItem();
        (await acts.Merge(house.Officer, gone.Id, stays.Id, "重复", default)).Errors.ShouldHaveSingleItem();
        (await acts.Withdraw(house.Officer, merged.Id, "录错", default)).Errors.ShouldHaveSingleItem().Message.ShouldContain("合并");
        (await acts.Withdraw(house.Officer, stays.Id, "录错", default)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_entries_at_once_with_the_same_number_one_is_refused()
    {
        var facts = Facts.None.With(Staff.Name, "同号").With(Staff.Number, "7788").With(Staff.Unit, house.Officer.Unit).With(Staff.Kind, "civil").With(Staff.From, new DateOnly(2020, 1, 1));
        var clerk = house.Officer with { Roles = [Roles.Clerk] };

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => house.Get<RecordActs>().Enter(clerk, Staff.Declaration, facts, default)));

        results.Count(r => r.Accepted).ShouldBe(1);
        results.Where(r => !r.Accepted).ShouldAllBe(r => r.Errors.Single().Field == Staff.Number.Code);
    }

    private async Task<Record> Party(string name)
    {
        var result = await house.Get<RecordActs>().Enter(
            house.Officer, Parties.Declaration, Facts.None.With(Parties.Kind, "firm").With(Parties.Name, $"{name}运输有限公司"), default);
        result.Errors.ShouldBeEmpty();
        return result.Record!;
    }

    private async Task Merged(Record from, Record into) => (await house.Get<RecordActs>().Merge(house.Officer, from.Id, into.Id, "重复登记", default)).Errors.ShouldBeEmpty();
}
