using Fatong.Kernel;
using Fatong.Cli.Demo;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Oversight;
using Npgsql;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>Reconsideration and litigation from the copy of the application to what is learnt, beside the case they are about.</summary>
public sealed class AppealTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    private static readonly Procedure Review = Reconsideration.Definition;
    private static readonly Procedure Suit = Litigation.Definition;

    [Fact]
    public async Task A_decision_annulled_in_reconsideration_is_performed_and_learnt_from_and_told_to_the_case()
    {
        var whole = await house.Whole();
        var matter = await Open(Review, new(2026, 7, 1), Facts.None.With(Title, "顺达公司不服处罚案").With(Against, "penalty").With(Reconsideration.OpinionLetter, true), whole.Matter);
        (await Refused(Review, matter, Reconsideration.Result, new(2026, 7, 10), Facts.None.With(Reconsideration.Outcome, "annulled"))).ShouldBe(["enforcement.appeal-unanswered"]);
        (await Refused(Review, matter, Reconsideration.Reply, new(2026, 7, 10), Facts.None.With(NoNewEvidence, false))).ShouldBe(["enforcement.appeal-evidence"]);
        await Take(Review, matter, Reconsideration.Reply, new(2026, 7, 13), Facts.None.With(EvidenceList, Evidence()), house.Leader);
        (await Refused(Review, matter, Reconsideration.Hearing, new(2026, 7, 28), Facts.None)).ShouldBe(["enforcement.appeal-hearing-head"]);
        await Take(Review, matter, Reconsideration.Hearing, new(2026, 7, 28), Facts.None.With(HeadCame, true));
        await Take(Review, matter, Reconsideration.Result, new(2026, 8, 20), Facts.None.With(Reconsideration.Outcome, "annulled").With(Reconsideration.OpinionLetter, true));
        (await Refused(Review, matter, Reconsideration.Close, new(2026, 8, 21), Facts.None)).ShouldBe(
            ["enforcement.appeal-performed", "enforcement.appeal-opinion", "enforcement.appeal-lessons"], ignoreOrder: true);
        foreach (var step in new[] { Reconsideration.Perform, Reconsideration.OpinionReport, Reconsideration.Learn, Reconsideration.Close })
        {
            await Take(Review, matter, step, new(2026, 8, 28), Facts.None);
        }

        var file = (await house.Get<MatterReader>().File(house.Reviewer, matter, default)).ShouldNotBeNull();
        file.Matter.Parent.ShouldBe(whole.Matter);
        file.Terms.Of(Reconsideration.ReplyIn).Last.ShouldBe(new DateOnly(2026, 7, 15), "ten working days");
        file.Terms.Of(Reconsideration.OpinionIn).Last.ShouldBe(new DateOnly(2026, 10, 19));
        (await house.Papers(matter)).ShouldHaveSingleItem().Text.ShouldContain("现场笔录");
        (await News(whole.Matter)).ShouldContain(t => t.Contains("复议结果：撤销", StringComparison.Ordinal));
        (await Counted(OversightFigures.Reconsiderations)).ShouldContain(matter);
        (await Counted(OversightFigures.ReconsiderationsChanged)).ShouldContain(matter);
    }

    [Fact]
    public async Task The_head_appears_or_says_why_not_and_sends_more_than_a_lawyer()
    {
        var matter = await Open(Suit, new(2026, 7, 1), Facts.None.With(Title, "王大力诉云溪县交通运输局").With(Against, "penalty"), null);
        await Take(Suit, matter, Litigation.Answer, new(2026, 7, 14), Facts.None.With(EvidenceList, Evidence()), house.Leader);
        await Take(Suit, matter, Litigation.Summons, new(2026, 7, 20), Facts.None.With(Litigation.TrialOn, new DateOnly(2026, 8, 5)));
        var absent = Facts.None.With(AbsenceReason, "duty").With(AbsenceText, "参加防汛抢险");
        (await Refused(Suit, matter, Litigation.Appear, new(2026, 8, 5), Facts.None)).ShouldBe(["enforcement.suit-head", "enforcement.suit-staff"], ignoreOrder: true);
        (await Refused(Suit, matter, Litigation.Appear, new(2026, 8, 5), absent)).ShouldBe(["enforcement.suit-staff"], "a lawyer alone is not enough");
        await Take(Suit, matter, Litigation.Entrust, new(2026, 8, 1), Facts.None.With(Agent, house.Officer.Person));
        await Take(Suit, matter, Litigation.Appear, new(2026, 8, 5), absent);
        await Take(Suit, matter, Litigation.Judgment, new(2026, 9, 1), Facts.None.With(Litigation.Outcome, "dismissed"));
        (await Refused(Suit, matter, Litigation.Close, new(2026, 9, 2), Facts.None)).ShouldBe(["enforcement.suit-final"]);
        (await Refused(Suit, matter, Litigation.Appeal, new(2026, 9, 17), Facts.None)).ShouldBe(["enforcement.suit-appeal"]);
        await Take(Suit, matter, Litigation.Appeal, new(2026, 9, 16), Facts.None.With(Litigation.AppealBy, "other"));
        (await Refused(Suit, matter, Litigation.Appear, new(2026, 10, 20), Facts.None.With(HeadCame, true).With(HeadWho, house.Leader.Person).With(HeadRank, "principal"))).ShouldBe(["enforcement.suit-speak"]);
        await Take(Suit, matter, Litigation.Appear, new(2026, 10, 20), Facts.None.With(HeadCame, true).With(HeadSpoke, true).With(HeadWho, house.Leader.Person).With(HeadRank, "principal"));
        await Take(Suit, matter, Litigation.Judgment, new(2026, 11, 2), Facts.None.With(Litigation.Instance, "second").With(Litigation.Outcome, "annulled").With(Litigation.Final, true));
        (await Refused(Suit, matter, Litigation.Close, new(2026, 11, 3), Facts.None)).ShouldBe(["enforcement.suit-performed", "enforcement.suit-lessons"], ignoreOrder: true);
        await Take(Suit, matter, Litigation.Perform, new(2026, 11, 10), Facts.None);
        await Take(Suit, matter, Litigation.Learn, new(2026, 11, 10), Facts.None);
        await Take(Suit, matter, Litigation.Close, new(2026, 11, 11), Facts.None);

        (await Counted(OversightFigures.Suits)).ShouldContain(matter);
        (await Counted(OversightFigures.SuitsLost)).ShouldContain(matter);
        (await Counted(OversightFigures.CourtAppearances)).ShouldContain(matter, "the head came once");
        (await house.Papers(matter)).ShouldHaveSingleItem().Title.ShouldBe("行政诉讼答辩状");
    }

    [Fact]
    public async Task Where_the_head_must_come_no_reason_excuses()
    {
        var matter = await Open(Suit, new(2026, 7, 1), Facts.None.With(Litigation.MustAppear, true), null);
        await Take(Suit, matter, Litigation.Entrust, new(2026, 7, 2), Facts.None.With(Agent, house.Officer.Person));
        await Take(Suit, matter, Litigation.Summons, new(2026, 7, 20), Facts.None);

        (await Refused(Suit, matter, Litigation.Appear, new(2026, 8, 5), Facts.None.With(AbsenceReason, "duty").With(AbsenceText, "公务"))).ShouldBe(["enforcement.suit-head-must"]);
    }

    private static IReadOnlyList<Facts> Evidence() =>
        [new([KeyValuePair.Create("evidence-item", (object)"现场笔录"), KeyValuePair.Create("evidence-proves", (object)"违法事实"), KeyValuePair.Create("evidence-pages", (object)3L)])];

    private Task<Guid> Open(Procedure procedure, DateOnly on, Facts facts, Guid? parent) => house.Open(house.Reviewer, procedure.Code, on, DemoForms.Fill(procedure.Opening, on, facts, ""), parent);

    private Task<ActResult> Take(Procedure procedure, Guid matter, StepId step, DateOnly on, Facts facts, params Actor[] signers) =>
        house.Take(house.Reviewer, matter, step, on, DemoForms.Fill(procedure.Step(step), on, facts, ""), signers);

    private async Task<IReadOnlyList<string>> Refused(Procedure procedure, Guid matter, StepId step, DateOnly on, Facts facts)
    {
        house.Clock.Set(on);
        var outcome = await house.Get<MatterActs>().Take(house.Reviewer, new(matter, step, DemoForms.Fill(procedure.Step(step), on, facts, ""), Guid.CreateVersion7().ToString()), default);
        return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
    }

    private async Task<IReadOnlyList<Guid>> Counted(Kernel.Figures.Indicator indicator) =>
        [.. (await house.Get<FigureReader>().Read(HouseFixture.Bureau, indicator, FigurePeriod.Year(2026), null, default)).Evidence.Select(e => e.Id)];

    private async Task<List<string>> News(Guid matter)
    {
        await using var connection = await house.Db.Connect(default);
        await using var command = new NpgsqlCommand("select text from notice where link = $1", connection) { Parameters = { new() { Value = $"/matters/{matter}?tab=related" } } };
        var texts = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
