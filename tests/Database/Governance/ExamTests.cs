using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Rooms.Governance.Study.Exams;
using Record = Fatong.Platform.Records.Record;

namespace Fatong.Tests.Database.Governance;

public sealed class ExamTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public async Task A_paper_is_drawn_answered_once_and_marked()
    {
        house.Clock.Set(Day);
        for (var i = 0; i < 6; i++)
        {
            await Question("road", "A");
        }

        await Question("safety", "B");
        var paper = (await Desk.Draw(house.Clerk, new("春季考试", "exam", ["road"], 4, 25, 60, Day, Day.AddDays(7)), default)).Record.ShouldNotBeNull();
        var questions = await Desk.Questions(paper, default);
        var answers = questions.Take(3).ToDictionary(q => q.Id, _ => "A");

        var score = (await Desk.Submit(house.Officer, paper, answers, null, default)).Record.ShouldNotBeNull();
        var again = await Desk.Submit(house.Officer, paper, answers, null, default);

        questions.Count.ShouldBe(4);
        questions.ShouldAllBe(q => q.Facts.Get(ExamQuestions.Area) == "road");
        (score.Facts.Get(ExamScores.Score), score.Facts.Get(ExamScores.Passed)).ShouldBe((75, true));
        again.Accepted.ShouldBeFalse();
    }

    [Fact]
    public async Task More_questions_than_the_bank_has_are_refused_with_the_number_there_is()
    {
        house.Clock.Set(Day);
        await Question("water", "A");

        var result = await Desk.Draw(house.Clerk, new("考试", "exam", ["water"], 9, 10, 60, Day, null), default);

        result.Errors.ShouldHaveSingleItem().Message.ShouldContain("有1道");
    }

    [Fact]
    public async Task A_paper_is_closed_after_its_last_day()
    {
        house.Clock.Set(Day);
        await Question("party", "A");
        var paper = (await Desk.Draw(house.Clerk, new("短卷", "self-test", ["party"], 1, 10, 6, Day, Day), default)).Record.ShouldNotBeNull();
        house.Clock.Set(Day.AddDays(1));

        var late = await Desk.Submit(house.Second, paper, new Dictionary<Guid, string>(), null, default);

        late.Errors.ShouldHaveSingleItem().Message.ShouldBe("不在试卷开放期内");
    }

    private ExamDesk Desk => house.Get<ExamDesk>();

    private async Task<Record> Question(string area, string answer)
    {
        var result = await house.Get<RecordActs>().Enter(
            house.Clerk, ExamQuestions.Declaration,
            Facts.None.With(ExamQuestions.Stem, "某题").With(ExamQuestions.Kind, "single").With(ExamQuestions.Area, area).With(ExamQuestions.Answer, answer).With(ExamQuestions.From, Day), default);
        result.Errors.ShouldBeEmpty();
        return result.Record!;
    }
}
