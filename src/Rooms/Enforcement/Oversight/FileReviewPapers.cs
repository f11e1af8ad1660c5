using Fatong.Kernel.Papers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Platform.Matters.FormSheets;
using static Fatong.Rooms.Enforcement.Oversight.FileReviewFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The report of a round of case-file review.</summary>
internal static class FileReviewPapers
{
    internal static IReadOnlyList<PaperTemplate<FormView>> All { get; } =
    [
        Inner(OversightPapers.FileReviewReport, new(2018, 12, 5), GuangdongFileReview.Art(16), Report) with { Sealed = true },
    ];

    /// <summary>A long hash in groups, so that a line can break inside it.</summary>
    private static string InGroups(string hash) => string.Join(' ', hash.Chunk(8).Select(part => new string(part)));

    private static PaperDocument Report(FormView v)
    {
        var marks = FileMarks.Latest(v.Matter.Acts);
        return Letter(
            v,
            "行政执法案卷评查报告",
            [
                P($"{Plain($"{v[Title]}：对{v[From]}至{v[To]}结案的普通程序案卷共{v[PoolCount]}卷，以{v[Method]}方式评查{marks.Count}卷。评查组成员：{v[Team]}。")}"),
                P($"{Plain(v[Digest] is { } digest ? $"抽取承诺摘要：{InGroups(digest)}；种子来源：{v[SeedSource]}；种子：{v[Seed]}。任何人可以据此复算。" : "全部案卷列入评查。")}"),
                new DataTableBlock(
                    [new("案卷", 430, Align.Left), new("得分", 90), new("等次", 110), new("存在的问题", 370, Align.Left)],
                    [.. marks.Select(m => DataRow.Of(v.Titles.GetValueOrDefault(m.Case), $"{m.Total}", Grade.LabelOf(m.Grade), m.Finding))], 1, "一、案卷得分"),
                new DataTableBlock(
                    [new("名次", 100), new("办案单位", 450, Align.Left), new("案卷", 120), new("平均分", 180), new("不合格", 150)],
                    [.. v.Rows(Ranking).Select((r, i) => DataRow.Of($"{i + 1}", r.Get(RankUnit), $"{r.Get(RankFiles)}", FileReviewWork.Mean(r.Get(RankAverage)), $"{r.Get(RankFailed)}"))], 1, "二、单位排名"),
                Heading(1, "三、总体评价和共性问题"),
                .. Text(v[Summary]),
                Heading(1, "四、列入培训的内容"),
                .. Text(v[TrainingNeed]),
                Seal(v),
            ]);
    }
}
