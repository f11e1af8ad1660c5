using System.Globalization;
using System.Text;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Parameters;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using static Fatong.Rooms.Enforcement.Oversight.FileReviewFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>What a round of review works out itself: the frozen list and its commitment, the draw, the marks, the ranking.</summary>
internal sealed class FileReviewWork(Bureaus bureaus, MatterStore matters) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) => procedure.Code == FileReview.Definition.Code;

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct) => request.Step.Id.Value switch
    {
        "plan" => await Freeze(request, ct),
        "draw" => Drawing(request),
        "score" or "recheck" => await Mark(request, ct),
        "report" => await Rank(request, ct),
        _ => StepAnswer.Nothing,
    };

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct) => Task.FromResult<IReadOnlyList<OpenMatter>>([]);

    private static async Task<StepAnswer> Freeze(StepRequest request, CancellationToken ct)
    {
        var (values, ids) = (request.Values, new List<string>());
        await using (var command = request.Work.Command(
            "select matter_id from matter where bureau_id = $1 and procedure = 'enforcement.ordinary-penalty' and ended between $2 and $3 order by number, matter_id",
            request.Matter.Bureau, values.Get(From), values.Get(To)))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                ids.Add(reader.GetGuid(0).ToString());
            }
        }

        var answer = Facts.None.With(PoolCount, ids.Count).With(Pool, string.Join('\n', ids));
        if (values.Get(Method) == "random" && ids.Count > 0 && values.Has(Wanted) && values.Has(FileReviewFields.SeedSource))
        {
            var list = new DrawList(["id"], ids);
            var commitment = Kernel.Draws.Draw.Commit(
                values.Get(Title) ?? "", request.Work.Now, new(list), DrawParameters.Plain((int)Math.Min(values.Get(Wanted), ids.Count)), new Kernel.Draws.SeedSource.Beacon(values.Get(FileReviewFields.SeedSource)!));
            answer = answer.With(Commitment, DrawTranscript.ToJson(commitment)).With(Digest, commitment.Digest.ToHex());
        }

        return new(answer, []);
    }

    private static StepAnswer Drawing(StepRequest request)
    {
        var facts = request.Matter.Facts.Merge(request.Values);
        var ids = (facts.Get(Pool) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (facts.Get(Method) == "all")
        {
            return new(Facts.None.With(Drawn, (IReadOnlyList<Guid>)[.. ids.Select(Guid.Parse)]), []);
        }

        if (facts.Get(Seed) is not { Length: > 0 } seed || facts.Get(Commitment) is not { } committed)
        {
            return StepAnswer.Nothing;
        }

        var transcript = DrawTranscript.Run(DrawTranscript.ParseCommitment(Encoding.UTF8.GetBytes(committed)), new(new DrawList(["id"], ids)), new DrawSeed.Beacon(seed));
        return new(
            Facts.None.With(Drawn, (IReadOnlyList<Guid>)[.. transcript.Result.Picks.Select(p => Guid.Parse(p.Object))]).With(Transcript, transcript.ToJson()), []);
    }

    private async Task<StepAnswer> Mark(StepRequest request, CancellationToken ct)
    {
        var parameter = await bureaus.ParametersOn(request.Matter.Bureau, request.Matter.Opened, ct);
        long Bound(BureauParameter p) => parameter(p.Code) ?? p.Default;
        var (total, grade) = FileMarks.Of(
            request.Values, Bound(BureauParameters.FileReviewExcellent), Bound(BureauParameters.FileReviewGood), Bound(BureauParameters.FileReviewPass));
        var answer = Facts.None.With(Total, total).With(Grade, grade);
        var reviewed = await matters.Load(request.Work.Connection, request.Matter.Bureau, request.Values.Get(Case), forChange: false, ct);
        return reviewed?.People.Contains(request.Work.Actor.Person) == true
            ? new(answer, [new("enforcement.review-involved", Law.Cards.GuangdongFileReview.Art(8), "办理、审核或者签批过该案的人员不能评查该案卷")])
            : new(answer, []);
    }

    private static async Task<StepAnswer> Rank(StepRequest request, CancellationToken ct)
    {
        var marks = FileMarks.Latest(request.Matter.Acts);
        var units = new Dictionary<Guid, string>();
        await using (var command = request.Work.Command(
            "select m.matter_id, coalesce(r.title, '') from matter m left join record r on r.bureau_id = m.bureau_id and r.record_id = m.unit_id where m.bureau_id = $1 and m.matter_id = any($2)",
            request.Matter.Bureau, marks.Select(m => m.Case).ToArray()))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                units[reader.GetGuid(0)] = reader.GetString(1);
            }
        }

        IReadOnlyList<Facts> rows =
        [
            .. marks.GroupBy(m => units.GetValueOrDefault(m.Case) is { Length: > 0 } unit ? unit : "（未登记单位）", StringComparer.Ordinal)
                .Select(g => (Unit: g.Key, Files: (long)g.Count(), Average: g.Sum(m => m.Total) * 100 / g.Count(), Failed: (long)g.Count(m => m.Grade == "fail")))
                .OrderByDescending(r => r.Average).ThenBy(r => r.Unit, StringComparer.Ordinal)
                .Select(r => Facts.None.With(RankUnit, r.Unit).With(RankFiles, r.Files).With(RankAverage, r.Average).With(RankFailed, r.Failed)),
        ];
        return new(Facts.None.With(Ranking, rows), []);
    }

    /// <summary>A mean mark in words: 8750 is 87.50.</summary>
    internal static string Mean(long hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}");
}
