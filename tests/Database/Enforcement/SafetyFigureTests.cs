using Fatong.Platform.Figures;
using Fatong.Rooms.Enforcement;

namespace Fatong.Tests.Database.Enforcement;

public sealed class SafetyFigureTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task Only_decisions_against_firms_for_breaches_of_safety_count()
    {
        var cases = new List<Guid>();
        foreach (var place in new[] { "单位安全", "单位其他", "个人安全" })
        {
            cases.Add(await SummaryCase.Decided(house, place: place));
        }

        // Decisions on the spot against firms for breaches of safety are rarer than this test: the parties and offences are laid into the cases.
        await Lay(cases[0], "organisation", "YZ13");
        await Lay(cases[1], "organisation", "YZ21");
        await Lay(cases[2], "person", "YZ13");

        var figure = await house.Get<FigureReader>().Read(HouseFixture.Bureau, PenaltyFigures.SafetyPenalised, FigurePeriod.Year(2026), null, default);
        figure.Value.ShouldBe(1);
    }

    private Task<int> Lay(Guid matter, string party, string offence) =>
        house.Execute("update matter set facts = facts || jsonb_build_object('party-kind', $2, 'offence', $3) where matter_id = $1", matter, party, offence);
}
