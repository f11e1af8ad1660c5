using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Rooms.Governance.Study.Exams;

/// <summary>What a paper should be like.</summary>
/// <param name="Areas">Codes of areas to draw from; empty for all.</param>
public sealed record PaperWish(string Name, string Kind, IReadOnlyList<string> Areas, int Count, long Points, long Pass, DateOnly From, DateOnly? To);

/// <summary>Draws papers from the bank and marks answers given on line.</summary>
public sealed class ExamDesk(Db db, Desk desk, RecordStore store, RecordActs acts)
{
    /// <summary>Draws a paper from the questions in use on its first day; the seed stands in the paper, so that anyone can draw it again.</summary>
    public async Task<RecordResult> Draw(Actor actor, PaperWish wish, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var pool = await Pool(work.Connection, actor.Bureau, wish.Areas, wish.From, ct);
        if (wish.Count < 1 || pool.Count < wish.Count)
        {
            return new(null, [new("count", "题数", pool.Count == 0 ? "题库中没有符合条件的试题" : $"应在1至{pool.Count}之间（题库中符合条件的有{pool.Count}道）")]);
        }

        var seed = work.Ids.Next().ToString("N");
        var facts = Facts.None.With(ExamPapers.Name, wish.Name).With(ExamPapers.Kind, wish.Kind).With(ExamPapers.Questions, Pick(pool, wish.Count, seed))
            .With(ExamPapers.Points, wish.Points).With(ExamPapers.Pass, wish.Pass).With(ExamPapers.From, wish.From)
            .With(ExamPapers.Drawn, $"从{pool.Count}道中抽{wish.Count}道，种子{seed}");
        var result = await acts.Enter(work, ExamPapers.Declaration, wish.To is { } to ? facts.With(ExamPapers.To, to) : facts, ct);
        if (result.Accepted)
        {
            await work.Commit(ct);
        }

        return result;
    }

    /// <summary>The draw itself: the pool in order of its ids, numbers from a seed.</summary>
    public static IReadOnlyList<Guid> Pick(IReadOnlyCollection<Guid> pool, int count, string seed)
    {
        var ordered = pool.Order().ToList();
        var stream = new DrawStream(Hash256.Sha256(System.Text.Encoding.UTF8.GetBytes(seed)).ToArray(), "exam");
        return [.. Sampling.Equal(stream, ordered.Count, count).Select(i => ordered[(int)i])];
    }

    /// <summary>Points for the answers: a question counts only when every letter is right.</summary>
    /// <param name="answers">What was ticked, by question.</param>
    public static long Mark(IReadOnlyList<Record> questions, IReadOnlyDictionary<Guid, string> answers, long points) =>
        questions.Count(q => Right(q, answers.GetValueOrDefault(q.Id, ""))) * points;

    public static bool Right(Record question, string answer) =>
        answer.Length > 0 && ExamQuestions.Normal(answer) == ExamQuestions.Normal(question.Facts.Get(ExamQuestions.Answer)!);

    /// <summary>The questions of a paper in its order; those withdrawn since stay in it.</summary>
    public async Task<IReadOnlyList<Record>> Questions(Record paper, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var ids = paper.Facts.Get(ExamPapers.Questions) ?? [];
        var found = (await store.Load(connection, paper.Bureau, [.. ids], ct)).ToDictionary(q => q.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Marks a paper answered on line and keeps the score; once for each person, while the paper is open.</summary>
    public async Task<RecordResult> Submit(Actor actor, Record paper, IReadOnlyDictionary<Guid, string> answers, Guid? activity, CancellationToken ct)
    {
        var questions = await Questions(paper, ct);
        await using var work = await desk.Begin(actor, ct);
        if (work.Today < paper.Facts.Get(ExamPapers.From) || (paper.Facts.Has(ExamPapers.To) && work.Today > paper.Facts.Get(ExamPapers.To)))
        {
            return new(null, [new("", "", "不在试卷开放期内")]);
        }

        var score = Mark(questions, answers, paper.Facts.Get(ExamPapers.Points));
        var facts = Facts.None.With(ExamScores.Number, $"{paper.Id.ToString("N")[^8..]}-{actor.Person.ToString("N")[^8..]}").With(ExamScores.Paper, paper.Id)
            .With(ExamScores.Kind, paper.Facts.Get(ExamPapers.Kind)!).With(ExamScores.Person, actor.Person).With(ExamScores.On, work.Today).With(ExamScores.Score, score)
            .With(ExamScores.Passed, score >= paper.Facts.Get(ExamPapers.Pass)).With(ExamScores.Way, "online")
            .With(ExamScores.Answers, string.Join('\n', questions.Select((q, i) => $"{i + 1}. {answers.GetValueOrDefault(q.Id, "未答")}（{(Right(q, answers.GetValueOrDefault(q.Id, "")) ? "对" : "错")}）")));
        var result = await acts.Enter(work, ExamScores.Declaration, activity is { } quiz ? facts.With(ExamScores.Activity, quiz) : facts, ct);
        if (result.Accepted)
        {
            await work.Commit(ct);
        }

        return result;
    }

    private async Task<IReadOnlyList<Guid>> Pool(NpgsqlConnection connection, string bureau, IReadOnlyList<string> areas, DateOnly on, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'exam-question' and {RecordStore.InUse} and r.from_date <= $2 and coalesce(r.to_date, 'infinity') >= $2",
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(on) },
        };
        return [.. (await store.ReadAll(command, ct)).Where(q => areas.Count == 0 || areas.Contains(q.Facts.Get(ExamQuestions.Area)!)).Select(q => q.Id)];
    }
}
