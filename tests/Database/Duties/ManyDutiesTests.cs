using Fatong.Platform.Duties;

namespace Fatong.Tests.Database.Duties;

public sealed class ManyDutiesTests(DutyFixture house) : IClassFixture<DutyFixture>
{
    [Fact]
    public async Task None_of_a_large_bureau_is_left_out()
    {
        await house.Execute(
            """
            insert into duty_occurrence (bureau_id, occurrence_id, duty, debtor_kind, debtor_id, debtor_name, unit_id, key, name, from_date, to_date, due, made_at)
            select '990101', gen_random_uuid(), 'fixture.report', 'person', gen_random_uuid(), '人员' || i, gen_random_uuid(), 'many-' || i, '年度', '2030-01-01', '2030-12-31', date '2030-01-01' + i % 300, now()
            from generate_series(1, 20500) i
            """);

        var lines = await house.Reader.Read(house.Leader, new DutyQuery(new(2030, 1, 1), new(2030, 12, 31), "fixture.report"), default);

        lines.Count(l => l.Occurrence.Key.StartsWith("many-", StringComparison.Ordinal)).ShouldBe(20_500);
        lines.Select(l => l.Occurrence.Id).Distinct().Count().ShouldBe(lines.Count);
    }
}
