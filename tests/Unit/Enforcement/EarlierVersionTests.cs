using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Law.Cards;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Rooms.Enforcement.Penalties.Earlier;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using static Fatong.Tests.Unit.Enforcement.OrdinaryStory;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>What the law of penalties asked before it was revised in 2021 and the law of reconsideration in 2023.</summary>
public sealed class EarlierVersionTests
{
    private static readonly IReadOnlyList<string> FineOnly = ["fine"];

    private static CaseStory Filed2020 => CaseStory.Of(OrdinaryPenalty2019.Definition).Did(Filing, "2020-05-11", FilingValues);

    private static CaseStory Reported2020 => Filed2020.Did(Inquiry, "2020-05-12").Did(Report, "2020-05-13", (Proposal, "first"), (FirstOffence, true), (MinorHarm, true), (Corrected, true));

    [Theory]
    [InlineData("2019-06-01", 2)]
    [InlineData("2021-07-14", 2)]
    [InlineData("2021-07-15", 3)]
    [InlineData("2023-12-31", 3)]
    [InlineData("2024-01-01", 1)]
    public void The_version_in_force_on_a_day_is_found_by_its_date(string day, int version)
    {
        var house = new House([EnforcementRoom.Declaration]);

        house.Procedure(OrdinaryPenalty.Definition.Code, CaseStory.Day(day))!.Version.ShouldBe(version);
        house.Procedure(SummaryPenalty.Definition.Code, CaseStory.Day(day))!.Version.ShouldBe(version);
        house.Procedure(OrdinaryPenalty.Definition.Code, CaseStory.Day("2019-05-31")).ShouldBeNull("no earlier version is kept");
        house.Current.Single(p => p.Code == OrdinaryPenalty.Definition.Code).Version.ShouldBe(1);
    }

    [Fact]
    public void An_earlier_version_cites_only_laws_that_were_in_force_under_it()
    {
        foreach (var procedure in new[] { OrdinaryPenalty2019.Definition, SummaryPenalty2019.Definition })
        {
            var cited = procedure.Steps.SelectMany(s => s.Gates.Select(g => g.Basis).Append(s.Basis)).Concat(procedure.Deadlines.SelectMany(d => new[] { d.Basis, d.Counting.Basis }))
                .Concat(procedure.Invariants.Select(i => i.Basis)).Append(procedure.Basis).Select(c => c.Law).Distinct();

            cited.ShouldNotContain(PenaltyLaw.Card.Code);
            cited.ShouldNotContain(ProcedureRules.Card.Code);
            cited.ShouldNotContain(ReconsiderationLaw.Card.Code);
            cited.ShouldNotContain(DiscretionOpinion.Card.Code);
            cited.ShouldAllBe(code => LawLibrary.Card(code) != null);
        }
    }

    [Fact]
    public void Two_months_are_given_and_three_days_to_ask_for_a_hearing()
    {
        var told = Filed2020.Did(NoticeService, "2020-05-15");

        Filed2020.Term(Of("decide-90"), "2020-05-11").Last.ShouldBe(CaseStory.Day("2020-07-13"), "11 July is a Saturday");
        told.Term(Of("request-hearing"), "2020-05-15").Last.ShouldBe(CaseStory.Day("2020-05-18"), "calendar days: the law had no working days");
        told.Did(Decision, "2020-05-20").Term(Of("serve"), "2020-05-20").Last.ShouldBe(CaseStory.Day("2020-05-27"));
    }

    [Fact]
    public void A_first_offence_alone_was_no_ground_to_leave_the_penalty()
    {
        var act = Reported2020.Propose(NoPenalty, "2020-05-14", (Benchmark, 0L), (Exempted, 0L), (Grade, "ordinary"));

        act.Refusals.ShouldBe(["no-penalty-ground"]);
        act.With(Proposal, "minor").With(NoHarm, true).Refusals.ShouldBeEmpty();
        (act with { Step = OrdinaryPenalty.Definition.Step(NoPenalty) }).Refusals.ShouldBeEmpty("since 2021 it may be");
    }

    [Theory]
    [InlineData("person", 50_00, true)]
    [InlineData("person", 50_01, false)]
    [InlineData("organisation", 1_000_00, true)]
    [InlineData("organisation", 1_000_01, false)]
    public void On_the_spot_fifty_yuan_for_a_person_and_a_thousand_for_a_unit(string kind, long fen, bool small)
    {
        var view = CaseStory.Of(SummaryPenalty2019.Definition).Propose(SummaryPenalty.Decision, "2020-05-11", (CaseFields.PartyKind, kind), (DecisionFields.Fine, fen), (Kinds, FineOnly)).View;

        Gate(SummaryPenalty2019.Definition, SummaryPenalty.Decision, "summary-limit").Opens.Holds(view.Answer).ShouldBe(small);
    }

    [Fact]
    public void Before_2024_a_penalty_on_the_spot_could_go_to_court_at_once()
    {
        var decided = CaseStory.Of(SummaryPenalty2021.Definition).Did(SummaryPenalty.Check, "2022-05-11", FilingValues).Did(SummaryPenalty.Decision, "2022-05-11", DecisionValues);

        decided.Propose(SummaryPenalty.Suit, "2022-05-20").Refusals.ShouldBeEmpty();
        (decided with { Procedure = SummaryPenalty.Definition }).Propose(SummaryPenalty.Suit, "2022-05-20").Refusals.ShouldNotBeEmpty();
        SummaryPenalty2021.Definition.Step(SummaryPenalty.Decision).Gates.ShouldNotContain(g => g.Id == "review-first");
    }

    private static Deadline Of(string id) => OrdinaryPenalty2019.Definition.Deadlines.Single(d => d.Id == id);

    private static Gate Gate(Procedure procedure, StepId step, string id) => procedure.Step(step).Gates.Single(g => g.Id == id);
}
