using System.Text;
using Fatong.Cli.Demo;
using Fatong.Kernel;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Platform.Figures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Oversight;
using static Fatong.Rooms.Enforcement.Oversight.FileReview;
using static Fatong.Rooms.Enforcement.Oversight.FileReviewFields;

namespace Fatong.Tests.Database.Enforcement;

public sealed class FileReviewTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    private static readonly Facts Year = Facts.None.With(Title, "2026年上半年案卷评查").With(From, new DateOnly(2026, 1, 1)).With(To, new DateOnly(2026, 6, 30));

    private Actor Outside => house.Reviewer with { Person = new("01890000-0000-7000-8000-0000000000aa"), Name = "外聘评查员" };

    [Fact]
    public async Task A_round_draws_scores_ranks_corrects_and_the_draw_can_be_recomputed()
    {
        var whole = await house.Whole();
        (await RefusedOpening(Year.With(Method, "random"))).ShouldBe(["enforcement.review-seed-source"]);
        (await RefusedOpening(Year.With(Method, "all").With(From, new DateOnly(2020, 1, 1)).With(To, new DateOnly(2020, 1, 2)))).ShouldBe(["enforcement.review-pool"]);
        var on = new DateOnly(2026, 7, 1);
        house.Clock.Set(on);
        var matter = await house.Open(Outside, Definition.Code, on, DemoForms.Fill(Definition.Opening, on, Year.With(Method, "random").With(Wanted, 5L).With(FileReviewFields.SeedSource, "7月2日彩票第26075期"), ""));
        (await Refused(FileReview.Draw, Facts.None)).ShouldBe(["enforcement.review-seed"]);
        await Take(FileReview.Draw, new(2026, 7, 3), Facts.None.With(Seed, "03 08 12 19 27 31 + 05"));
        var file = (await Read()).Facts;
        file.Get(Drawn).ShouldBe([whole.Matter], "there is one closed case");
        DrawVerifier.Verify(DrawTranscript.Parse(Encoding.UTF8.GetBytes(file.Get(Transcript)!))).ShouldBeEmpty();

        (await Refused(Report, Facts.None)).ShouldContain("enforcement.step-order");
        (await Refused(Score, Marks(whole.Matter, 3).With(FileReviewFields.Case, Guid.CreateVersion7()))).ShouldBe(["enforcement.review-case"]);
        house.Clock.Set(new(2026, 7, 6));
        var involved = await house.Get<MatterActs>().Take(house.Reviewer, new(matter, Score, DemoForms.Fill(Definition.Step(Score), new(2026, 7, 6), Marks(whole.Matter, 3), ""), "involved"), default);
        involved.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code).ShouldBe(["enforcement.review-involved"]);
        await Take(Score, new(2026, 7, 6), Marks(whole.Matter, 3).With(Vetoes, (IReadOnlyList<string>)["procedure"]));
        (await Read()).Facts.Get(Grade).ShouldBe("fail", "a veto outweighs the sum");
        await Take(Report, new(2026, 7, 8), Facts.None.With(TrainingNeed, "送达程序专题培训"), house.Leader);
        (await Refused(Close, Facts.None)).ShouldBe(["enforcement.review-corrected"]);
        await house.Take(house.Head, matter, FileReview.Object, new(2026, 7, 15), Facts.None.With(FileReviewFields.Case, whole.Matter).With(ObjectText, "听证通知已按期送达"));
        (await Refused(Close, Facts.None)).ShouldBe(["enforcement.review-answered", "enforcement.review-corrected"], ignoreOrder: true);
        await Take(Recheck, new(2026, 7, 20), Marks(whole.Matter, 1).With(RecheckText, "异议成立"));
        await Take(Close, new(2026, 7, 21), Facts.None);

        var done = await Read();
        done.Facts.Get(Total).ShouldBe(92);
        done.Facts.Get(Grade).ShouldBe("excellent");
        done.Ended.ShouldBe(new DateOnly(2026, 7, 21));
        var paper = (await house.Papers(matter)).ShouldHaveSingleItem();
        paper.Text.ShouldContain("送达程序专题培训");
        paper.Text.ShouldContain("7月2日彩票第26075期");
        var figure = await house.Get<FigureReader>().Read(HouseFixture.Bureau, OversightFigures.FileReviews, FigurePeriod.Year(2026), null, default);
        figure.Evidence.Select(e => e.Id).ShouldHaveSingleItem().ShouldBe(matter);

        Task<ActResult> Take(Kernel.Procedures.StepId step, DateOnly day, Facts facts, params Actor[] signers) =>
            house.Take(Outside, matter, step, day, DemoForms.Fill(Definition.Step(step), day, facts, ""), signers);

        async Task<IReadOnlyList<string>> Refused(Kernel.Procedures.StepId step, Facts facts)
        {
            var outcome = await house.Get<MatterActs>().Take(
                Outside, new(matter, step, DemoForms.Fill(Definition.Step(step), house.Get<Kernel.Calendar.LegalClock>().Today, facts, ""), Guid.CreateVersion7().ToString()), default);
            return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
        }

        async Task<Matter> Read() => (await house.Get<MatterReader>().Find(Outside, matter, default)).ShouldNotBeNull();
    }

    [Fact]
    public void Marks_add_up_and_grades_begin_at_their_bounds()
    {
        FileMarks.Of(Marks(Guid.Empty, 0), 90, 75, 60).ShouldBe((100, "excellent"));
        FileMarks.Of(Marks(Guid.Empty, 2).With(Parts[0], 4L), 90, 75, 60).ShouldBe((80, "good"));
        FileMarks.Of(Facts.None.With(Parts[2], 25L).With(Parts[3], 25L).With(Parts[4], 10L), 90, 75, 60).ShouldBe((60, "pass"));
        FileMarks.Of(Facts.None.With(Parts[2], 25L).With(Parts[3], 25L).With(Parts[4], 9L), 90, 75, 60).ShouldBe((59, "fail"));
    }

    /// <summary>Full marks less so many in each part.</summary>
    private static Facts Marks(Guid reviewed, long less) =>
        Parts.Aggregate(Facts.None.With(FileReviewFields.Case, reviewed).With(Finding, "送达回证日期填写不规范"), (facts, part) => facts.With(part, part.Max!.Value - less));

    private async Task<IReadOnlyList<string>> RefusedOpening(Facts facts)
    {
        var on = new DateOnly(2026, 7, 1);
        house.Clock.Set(on);
        var outcome = await house.Get<MatterActs>().Open(Outside, new(Definition.Code, DemoForms.Fill(Definition.Opening, on, facts, ""), null, Guid.CreateVersion7().ToString()), default);
        return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
    }
}
