using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using static Fatong.Tests.Unit.Enforcement.OrdinaryStory;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>Last good days over the May holiday of 2026 (1 to 5 May, Saturday 9 May worked) and the National Day holiday (1 to 7 October, Saturday 10 October worked).</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("2026-04-27", "2026-05-07")]
    [InlineData("2026-05-06", "2026-05-12")]
    [InlineData("2026-09-28", "2026-10-10")]
    public void Hearing_can_be_asked_for_through_the_fifth_working_day(string served, string last)
    {
        var story = Noticed.Did(NoticeService, served);

        story.Term(OrdinaryTerms.RequestHearing, last).Last.ShouldBe(CaseStory.Day(last));
        story.Term(OrdinaryTerms.RequestHearing, last).Late(CaseStory.Day(last)).ShouldBeFalse();
        story.Term(OrdinaryTerms.RequestHearing, last).Late(CaseStory.Day(last).AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void Ninety_days_roll_over_the_holiday_and_thirty_more_count_from_the_unrolled_end()
    {
        var filed = New.Did(Filing, "2026-07-03");

        filed.Term(OrdinaryTerms.Decide, "2026-07-03").Last.ShouldBe(CaseStory.Day("2026-10-08"), "1 October is a holiday");
        filed.Did(Prolongation, "2026-09-30").Term(OrdinaryTerms.Decide, "2026-09-30").Last.ShouldBe(CaseStory.Day("2026-11-02"), "31 October is a Saturday");
    }

    [Fact]
    public void A_decision_not_to_penalise_satisfies_the_ninety_days_too()
    {
        var story = Reported("first").Did(NoPenalty, "2026-04-24");

        story.Term(OrdinaryTerms.Decide, "2026-12-01").Met.ShouldBe(CaseStory.Day("2026-04-24"));
    }

    [Fact]
    public void Decision_is_served_within_seven_working_days_with_the_make_up_saturday_counted()
    {
        var story = Told.Did(Decision, "2026-04-29");

        story.Term(OrdinaryTerms.Serve, "2026-05-12").Last.ShouldBe(CaseStory.Day("2026-05-12"));
        story.Term(OrdinaryTerms.ServeNoPenalty, "2026-05-11").Last.ShouldBeNull("no decision not to penalise was made");
    }

    [Fact]
    public void Fine_is_paid_within_fifteen_days_and_the_end_rolls_over_the_holiday()
    {
        var story = Decided.Did(DecisionService, "2026-09-18");

        story.Term(OrdinaryTerms.Pay, "2026-10-08").Last.ShouldBe(CaseStory.Day("2026-10-08"), "3 October is in the holiday");
    }

    [Fact]
    public void Publication_is_withdrawn_within_three_working_days_only_when_the_decision_fell()
    {
        var asked = DecisionServed.Did(Publishing, "2026-05-11").Did(Reconsideration, "2026-06-01");

        asked.Did(ReconsiderationResult, "2026-09-29", (ExecutionFields.ReconsiderationOutcome, "annulled"))
            .Term(OrdinaryTerms.UnpublishAfterReview, "2026-10-09").Last.ShouldBe(CaseStory.Day("2026-10-09"));
        asked.Did(ReconsiderationResult, "2026-09-29", (ExecutionFields.ReconsiderationOutcome, "maintained"))
            .Term(OrdinaryTerms.UnpublishAfterReview, "2026-10-09").Last.ShouldBeNull();
    }

    [Fact]
    public void Seizure_never_rolls_and_stands_still_during_appraisal()
    {
        var imposed = CaseStory.Of(CoerciveMeasure.Definition).Did(CoerciveMeasure.Propose, "2026-09-02").Did(CoerciveMeasure.Impose, "2026-09-02");

        imposed.Term(CoerciveMeasure.Keep, "2026-10-02").Last.ShouldBe(CaseStory.Day("2026-10-02"), "a holiday does not lengthen it");
        imposed.Did(CoerciveMeasure.Extend, "2026-09-30").Term(CoerciveMeasure.Keep, "2026-10-02").Last.ShouldBe(CaseStory.Day("2026-11-01"));
        imposed.Did(CoerciveMeasure.Appraise, "2026-09-10").Term(CoerciveMeasure.Keep, "2026-10-02").Last.ShouldBeNull("it stands still");
        imposed.Did(CoerciveMeasure.Appraise, "2026-09-10").Did(CoerciveMeasure.Appraised, "2026-09-14")
            .Term(CoerciveMeasure.Keep, "2026-10-02").Last.ShouldBe(CaseStory.Day("2026-10-07"));
    }

    [Fact]
    public void Term_of_a_party_binds_the_party()
    {
        OrdinaryTerms.All.Where(d => d.Binds == Bound.Party).Select(d => d.Id)
            .ShouldBe(["defend", "request-hearing", "pay", "urge", "ask-review", "sue", "urge-substitute"], ignoreOrder: true);
    }
}
