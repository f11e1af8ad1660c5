using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Figures;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Governance.Publicity;
using Fatong.Rooms.Governance.Study;
using Fatong.Tests.Database.Records;
using Fatong.Web;
using Record = Fatong.Platform.Records.Record;

namespace Fatong.Tests.Database.Figures;

/// <summary>Figures over the members of a record: hours by person, enterprises reached among those to be reached.</summary>
public sealed class MemberFiguresTests(EveryRegisterHouse house) : IClassFixture<EveryRegisterHouse>
{
    private static readonly DateOnly Day = new(2026, 2, 3);

    [Fact]
    public async Task Hours_per_head_count_each_participant_who_is_in_post()
    {
        IReadOnlyList<Guid> two = [house.Officer.Person, house.Second.Person];
        await Enter(Trainings.Declaration, Training(8).With("attendees", two));
        await Enter(Trainings.Declaration, Training(4).With("attendees", (IReadOnlyList<Guid>)[house.Officer.Person, house.Head.Person]));

        var figure = await Read("enforcement_training_hours_per_capita");

        // The head has no certificate and the third officer's has run out: two are in post.
        (figure.Value, figure.Per).ShouldBe((8 + 8 + 4, 2));
    }

    [Fact]
    public async Task Coverage_counts_each_licensed_enterprise_once_and_no_other()
    {
        var licensed = await Enter(Parties.Declaration, Party("云溪客运", "客许1号"));
        await Enter(Parties.Declaration, Party("云溪货运", "货许2号"));
        var other = await Enter(Parties.Declaration, Party("路边小店", null));
        IReadOnlyList<Guid> first = [licensed.Id, other.Id];
        await Enter(LawTalks.Declaration, Talk(30).With("enterprises", first));
        await Enter(LawTalks.Declaration, Talk(20).With("enterprises", (IReadOnlyList<Guid>)[licensed.Id]));

        var coverage = await Read("industry_lecture_coverage_rate");
        var audience = await Read("law_lecture_audience");

        (coverage.Value, coverage.Per).ShouldBe((1, 2));
        audience.Value.ShouldBe(50);
        (await Read("law_lecturers")).Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_figure_over_two_registers_adds_both()
    {
        var party = await Enter(Parties.Declaration, Party("云溪物流", null));
        await Enter(PublicityEvents.Declaration, Facts.None.With("on", Day).With("topic", "现场咨询").With(PublicityEvents.Way, "stall").With(PublicityEvents.Consulted, 12));
        await Enter(EnterpriseVisits.Declaration, Facts.None.With("on", Day).With("topic", "送法").With(EnterpriseVisits.Venue, "enterprise").With(EnterpriseVisits.Party, party.Id).With(EnterpriseVisits.Consulted, 3));

        var figure = await Read("legal_consultations");

        figure.Value.ShouldBe(15);
        figure.Evidence.Count.ShouldBe(2);
        (await Read("enterprises_visited")).Value.ShouldBe(1);
    }

    private static Facts Training(long hours) => Facts.None.With(Trainings.On, Day).With("topic", "培训").With(Trainings.Kind, "in-service").With(Trainings.Method, "lecture").With(Trainings.Hours, hours);

    private static Facts Party(string name, string? licence) => Facts.None.With(Parties.Kind, "firm").With(Parties.Name, name).With(Parties.Licence.Code, licence);

    private Facts Talk(long audience) => Facts.None.With("on", Day).With("topic", "宣讲").With(LawTalks.Kind, "topic").With(LawTalks.Mode, "on-site")
        .With(LawTalks.Lecturers, (IReadOnlyList<Guid>)[house.Officer.Person]).With(LawTalks.Audience, audience).With(LawTalks.Audience.EstimateMark, false);

    private async Task<Figure> Read(string code) =>
        await house.Get<FigureReader>().Read(HouseFixture.Bureau, FatongHouse.Declaration.Indicator(code)!, FigurePeriod.Year(2026), null, default);

    private async Task<Record> Enter(Register register, Facts facts)
    {
        var result = await house.Get<RecordActs>().Enter(house.Officer, register, facts, default);
        result.Errors.ShouldBeEmpty();
        return result.Record!;
    }
}
