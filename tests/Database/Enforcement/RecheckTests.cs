using Fatong.Platform.Matters.Recheck;
using Npgsql;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>Cases looked at again: what was lawful stays so; what was changed behind the product's back is found with its article.</summary>
public sealed class RecheckTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task A_lawful_case_keeps_its_procedure_and_a_changed_one_is_named_with_what_it_breaks()
    {
        var whole = (await house.Whole()).Matter;
        var detained = await new WholeCase(house, "复核一号桥").Investigated();
        await detained.Detained();

        var (report, findings) = await Recheck();
        findings.ShouldBeEmpty();
        report.Acts.ShouldBeGreaterThan(20);

        await Change("update act set on_date = on_date - 12 where matter_id = $1 and step = 'decision'", whole);
        findings = (await Recheck()).Findings;
        findings.ShouldAllBe(f => f.Matter == whole);
        findings.Select(f => f.Reason.Code).ShouldContain("enforcement.review-passed");
        findings.ShouldAllBe(f => f.Reason.Basis != null);
        findings.ShouldContain(f => f.Step == "行政处罚决定");
        await Change("update act set on_date = on_date + 12 where matter_id = $1 and step = 'decision'", whole);

        await Change("update act set facts = jsonb_set(facts, '{officers}', jsonb_build_array(facts -> 'officers' -> 0)) where matter_id = $1 and step = 'inquiry'", whole);
        (await Recheck()).Findings.Select(f => f.Reason.Code).Distinct().ShouldBe(["enforcement.two-officers"]);
        (await Recheck("enforcement.criminal-transfer")).Findings.ShouldBeEmpty("another procedure is looked at");
    }

    private async Task<(RecheckReport Report, List<RecheckFinding> Findings)> Recheck(string? procedure = null)
    {
        var findings = new List<RecheckFinding>();
        var report = await house.Get<MatterRecheck>().Run(house.Officer, procedure, findings.Add, null, default);
        report.Findings.ShouldBe(findings.Count);
        return (report, findings);
    }

    private async Task Change(string sql, Guid matter)
    {
        await using var connection = await house.Db.Connect(default);
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = matter } } };
        (await command.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
