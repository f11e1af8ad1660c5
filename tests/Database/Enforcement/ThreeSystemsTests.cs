using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement.Equipment;
using Fatong.Rooms.Enforcement.Oversight;

namespace Fatong.Tests.Database.Enforcement;

public sealed class ThreeSystemsTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task A_decided_case_shows_its_publication_and_its_recordings()
    {
        var matter = await SummaryCase.Decided(house);
        var bare = (await house.Get<ThreeSystems>().Of(house.Officer, 2026, default)).Single(c => c.Id == matter);
        await house.Enter(
            Recordings.Declaration,
            Facts.None.With("on", WholeCase.Day(3, 2)).With(Recordings.Began, new DateTimeOffset(2026, 3, 2, 1, 30, 0, TimeSpan.Zero)).With("person", house.Officer.Person).With("unit", house.Officer.Unit)
                .With(Recordings.Kind, "video").With(Recordings.Case, matter).With(Recordings.Step, "investigate").With(Recordings.Place, "客运站").With(Recordings.What, "现场检查")
                .With(Recordings.Channel, "dock").With(Recordings.KeepUntil, WholeCase.Day(9, 30)));

        var kept = (await house.Get<ThreeSystems>().Of(house.Officer, 2026, default)).Single(c => c.Id == matter);

        (bare.Recordings, kept.Recordings).ShouldBe((0, 1));
        kept.Decided.ShouldBe(WholeCase.Day(3, 2));
        kept.Published.ShouldBe(WholeCase.Day(3, 3));
        kept.LatePublication(WholeCase.Day(12, 31)).ShouldBeFalse();
        bare.HasGap(WholeCase.Day(12, 31)).ShouldBeTrue();
        (await house.Get<ThreeSystems>().Of(house.Officer, 2025, default)).ShouldNotContain(c => c.Id == matter);
    }
}
