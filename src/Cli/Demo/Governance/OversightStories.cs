using Fatong.Kernel.Fields;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Oversight;
using static Fatong.Cli.Demo.DemoCase;
using F = Fatong.Rooms.Enforcement.Oversight.FileReviewFields;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Rounds of case-file review, by an examiner who took part in no case.</summary>
internal sealed class OversightStories(DemoDesk desk, DemoCast cast, Actor examiner, CancellationToken ct)
{
    public async IAsyncEnumerable<DateOnly> FileReviewRound(int index, DateOnly day)
    {
        yield return day;
        var code = FileReview.Definition.Code;
        if (!await desk.AnyEnded("enforcement.ordinary-penalty", day, ct))
        {
            yield break;
        }

        var matter = await desk.Open(
            examiner, code,
            Facts.None.With(F.Title, $"{day.Year}年第{index + 1}批行政执法案卷评查").With(F.From, new DateOnly(day.Year, 1, 1)).With(F.To, day).With(F.Method, "random").With(F.Wanted, 5L)
                .With(F.SeedSource, $"{After(day, 1):M月d日}收盘后公布的沪深300指数收盘点位").With(F.Team, "法制股评查组"), null, [], ct);
        yield return day = After(day, 2);
        await desk.Take(examiner, code, matter, FileReview.Draw, Facts.None.With(F.Seed, $"{3900 + index}.{(day.DayOfYear * 7) % 100:00}"), [], ct);
        yield return day = After(day, 2);
        var drawn = await desk.Facts(matter, F.Drawn, ct) ?? [];
        for (var i = 0; i < drawn.Count; i++)
        {
            var marks = F.Parts.Aggregate(Facts.None, (facts, part) => facts.With(part, Math.Max(0, part.Max!.Value - (i % 3))));
            await desk.Take(examiner, code, matter, FileReview.Score, marks.With(F.Case, drawn[i]).With(F.Finding, i % 3 == 0 ? "文书规范，程序完整。" : "送达回证、卷内目录填写不够规范。"), [], ct);
        }

        yield return day = After(day, 3);
        await desk.Take(
            examiner, code, matter, FileReview.Report, Facts.None.With(F.Summary, "案卷总体质量较好，共性问题是送达文书填写不规范。").With(F.TrainingNeed, "送达程序和文书制作专题培训。"), [cast.Leader, cast.Head], ct);
        yield return After(day, 12);
        await desk.Take(examiner, code, matter, FileReview.Close, Facts.None, [], ct);
    }
}
