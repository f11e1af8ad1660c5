using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>What a round of case-file review asks and works out.</summary>
public static class FileReviewFields
{
    public static readonly Field<string> Title = Make.Text("title", "评查名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<DateOnly> From = Make.Date("closed-from", "结案日期自") with { Required = true };
    public static readonly Field<DateOnly> To = Make.Date("closed-to", "结案日期至") with { Required = true };
    public static readonly Field<string> Method = Make.Choice("method", "抽取方式", ("random", "随机抽取"), ("all", "全部评查")) with { Required = true, InList = true };
    public static readonly Field<long> Wanted = Make.Count("wanted", "抽取数量", "卷") with { Max = 1000 };
    public static readonly Field<string> SeedSource = Make.Text("seed-source", "随机种子来源（抽取前尚未产生的公开数值）") with { MaxLength = 200, Help = "例如：3月20日某彩票第几期开奖号码" };
    public static readonly Field<string> Team = Make.Text("review-team", "评查组成员") with { Required = true };

    public static readonly Field<long> PoolCount = Make.Count("pool-count", "案卷总数", "卷");
    public static readonly Field<string> Pool = Make.Paragraph("pool", "冻结的案卷名单");
    public static readonly Field<string> Commitment = Make.Paragraph("commitment", "抽取承诺");
    public static readonly Field<string> Digest = Make.Text("commitment-digest", "承诺摘要");

    public static readonly Field<string> Seed = Make.Text("seed", "随机种子") with { MaxLength = 200 };
    public static readonly Field<IReadOnlyList<Guid>> Drawn = Make.Links("drawn", "抽中的案卷", "enforcement.ordinary-penalty");
    public static readonly Field<string> Transcript = Make.Paragraph("transcript", "抽取过程记录");

    public static readonly Field<Guid> Case = Make.Link("reviewed-case", "评查案卷", "enforcement.ordinary-penalty") with { Required = true };

    /// <summary>The parts of the standard with their full marks; a local proposal until the province sets one.</summary>
    public static readonly IReadOnlyList<Field<long>> Parts =
    [
        Part("score-subject", "主体与权限", 10), Part("score-filing", "立案", 5), Part("score-evidence", "证据与事实", 25), Part("score-procedure", "程序（告知、听证、审核、期限）", 25),
        Part("score-law", "法律适用与裁量", 15), Part("score-papers", "文书制作", 10), Part("score-execution", "执行", 5), Part("score-archive", "归档", 5),
    ];

    public static readonly Confidence PartsConfidence = Confidence.Local;

    public static readonly Field<IReadOnlyList<string>> Vetoes = Make.Choices(
        "vetoes", "直接不合格的情形",
        ("facts", "主要事实不清、证据不足"), ("law", "适用法律错误"), ("procedure", "违反法定程序"), ("power", "超越、滥用职权"), ("subject", "主体不合法或者人员无资格"));
    public static readonly Field<string> Finding = Make.Paragraph("finding", "存在的问题") with { Required = true };
    public static readonly Field<long> Total = Make.Count("total", "得分", "分");
    public static readonly Field<string> Grade = Make.Choice("file-grade", "等次", ("excellent", "优秀"), ("good", "良好"), ("pass", "合格"), ("fail", "不合格"));

    public static readonly Field<string> RankUnit = Make.Text("rank-unit", "办案单位");
    public static readonly Field<long> RankFiles = Make.Count("rank-files", "案卷", "卷");
    public static readonly Field<long> RankAverage = Make.Count("rank-average", "平均分（百分之一分）", "");
    public static readonly Field<long> RankFailed = Make.Count("rank-failed", "不合格", "卷");
    public static readonly Field<IReadOnlyList<Facts>> Ranking = Make.Rows("ranking", "单位排名", RankUnit, RankFiles, RankAverage, RankFailed);
    public static readonly Field<string> Summary = Make.Paragraph("review-summary", "总体评价和共性问题") with { Required = true };
    public static readonly Field<string> TrainingNeed = Make.Paragraph("training-need", "列入培训的内容") with { Required = true };

    public static readonly Field<string> ObjectText = Make.Paragraph("objection", "异议及理由") with { Required = true };
    public static readonly Field<string> RecheckText = Make.Paragraph("recheck", "复核意见") with { Required = true };
    public static readonly Field<string> CorrectText = Make.Paragraph("correction", "整改情况") with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "办结说明");

    private static Field<long> Part(string code, string label, long full) => Make.Count(code, $"{label}（满分{full}分）", "分") with { Required = true, Max = full };
}
