using Fatong.Kernel.Fields;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Governance.Study;
using Fatong.Rooms.Governance.Study.Exams;
using Record = Fatong.Platform.Records.Record;

namespace Fatong.Tests.Unit.Governance;

public sealed class DualTargetTests
{
    private static readonly Record Li = Officer("李一");
    private static readonly Record Wang = Officer("王二");

    [Fact]
    public void An_officer_passes_only_when_score_and_hours_both_reach_the_target()
    {
        var found = DualTargets.Judge([Li, Wang], [Training(40, Li, Wang), Training(20, Li)], [Score(Li, 85, true), Score(Wang, 92, true)], 60);

        found.Select(t => (t.Name, t.Hours, t.HoursReached, t.Passed, t.Reached)).ShouldBe([("王二", 40, false, true, false), ("李一", 60, true, true, true)]);
    }

    [Fact]
    public void The_best_score_counts_and_a_quiz_is_no_exam()
    {
        var quiz = Score(Li, 100, true).With(ExamScores.Kind, "quiz");

        var found = DualTargets.Judge([Li], [], [Score(Li, 50, false), Score(Li, 58, false), quiz], 60).ShouldHaveSingleItem();

        (found.Score, found.Passed).ShouldBe((58, false));
    }

    [Fact]
    public void Who_took_no_exam_has_no_score() => DualTargets.Judge([Li], [Training(80, Li)], [], 60).ShouldHaveSingleItem().Score.ShouldBeNull();

    private static Record Officer(string name) => new(
        "990101", Guid.CreateVersion7(), Staff.Declaration, 1, Guid.Empty, Facts.None.With(Staff.Name, name), DateTimeOffset.UnixEpoch, null, false);

    private static Facts Training(long hours, params Record[] who) =>
        Facts.None.With(Trainings.Hours, hours).With("attendees", (IReadOnlyList<Guid>)[.. who.Select(w => w.Id)]);

    private static Facts Score(Record who, long score, bool passed) => Facts.None.With(ExamScores.Kind, "exam").With(ExamScores.Person, who.Id).With(ExamScores.Score, score).With(ExamScores.Passed, passed);
}
