using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Study.Exams;
using Record = Fatong.Platform.Records.Record;

namespace Fatong.Tests.Unit.Governance;

public sealed class ExamDeskTests
{
    private static readonly Record Single = Question("single", "B");
    private static readonly Record Multiple = Question("multiple", "ACD");
    private static readonly Record Judge = Question("judge", "对");

    [Fact]
    public void A_multiple_choice_counts_only_when_every_letter_is_right()
    {
        long Marked(string answer) => ExamDesk.Mark([Multiple], new Dictionary<Guid, string> { [Multiple.Id] = answer }, 5);

        Marked("DCA").ShouldBe(5);
        Marked("AC").ShouldBe(0);
        Marked("ABCD").ShouldBe(0);
    }

    [Fact]
    public void Points_are_added_and_a_question_left_out_gives_none() =>
        ExamDesk.Mark([Single, Multiple, Judge], new Dictionary<Guid, string> { [Single.Id] = "B", [Judge.Id] = "对" }, 10).ShouldBe(20);

    [Fact]
    public void A_paper_is_drawn_again_from_its_seed_whatever_the_order_of_the_bank()
    {
        var bank = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();

        var drawn = ExamDesk.Pick(bank, 10, "seed");

        drawn.Distinct().Count().ShouldBe(10);
        ExamDesk.Pick([.. bank.AsEnumerable().Reverse()], 10, "seed").ShouldBe(drawn);
        ExamDesk.Pick(bank, 10, "another").ShouldNotBe(drawn);
    }

    private static Record Question(string kind, string answer) => new(
        "990101", Guid.CreateVersion7(), ExamQuestions.Declaration, 1, Guid.Empty,
        Facts.None.With(ExamQuestions.Stem, "题").With(ExamQuestions.Kind, kind).With(ExamQuestions.Answer, answer), DateTimeOffset.UnixEpoch, null, false);
}
