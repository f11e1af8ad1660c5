using System.Globalization;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Ledger;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Inspection.Draws;

/// <summary>
/// One random draw (随机抽取): everything is frozen and its digest published, then the seed appears, then the outcome follows.
/// The operator is an officer, the supervisor a legal reviewer; nobody can draw twice.
/// </summary>
public static class InspectionDraw
{
    public static readonly StepId Prepare = new("prepare");
    public static readonly StepId FixOperator = new("fix-operator");
    public static readonly StepId FixSupervisor = new("fix-supervisor");
    public static readonly StepId Freeze = new("freeze");
    public static readonly StepId Seed = new("seed");
    public static readonly StepId RevealOperator = new("reveal-operator");
    public static readonly StepId RevealSupervisor = new("reveal-supervisor");
    public static readonly StepId Run = new("run");
    public static readonly StepId Drop = new("drop");
    public static readonly StepId Void = new("void");

    public static readonly Field<string> Title = Make.Text("title", "抽取名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Item = Make.Link("item", "抽查事项", "inspection-item") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Also = Make.Links("also", "一并检查的事项（综合查一次）", "inspection-item");
    public static readonly Field<bool> Joint = Make.YesNo("joint", "部门联合抽查") with { Required = true };
    public static readonly Field<string> With = Make.Text("with", "联合部门");
    public static readonly Field<string> Stratify = Make.Choice("stratify", "分类抽取", ("none", "不分类"), ("grade", "按信用等级"), ("area", "按辖区")) with { Required = true };
    public static readonly Field<long> Count = Make.Count("count", "抽取户数", "户") with { Min = 1, Max = 1_000_000, Help = "不分类时填写" };
    public static readonly Field<string> StratumName = Make.Text("name", "类别") with { Required = true };
    public static readonly Field<long> StratumCount = Make.Count("wanted", "户数", "户") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> Strata = Make.Rows("strata", "各类户数", StratumName, StratumCount) with { Help = "分类时填写，如“失信”5户；名录库中的每一类都要列出，不抽的填0" };
    public static readonly Field<bool> Weighted = Make.YesNo("weighted", "按信用等级加权") with { Required = true };
    public static readonly Field<bool> MatchArea = Make.YesNo("match-area", "检查人员与对象辖区一致") with { Required = true };
    public static readonly Field<long> TeamSize = Make.Count("team-size", "每组人数", "人") with { Required = true, Min = 2, Max = 10 };
    public static readonly Field<long> VisitCap = Make.Count("visit-cap", "每人检查户数上限", "户") with { Help = "0或者不填表示不限" };
    public static readonly Field<DateOnly> VisitBy = Make.Date("visit-by", "检查完成期限") with { Required = true };
    public static readonly Field<string> SeedKind = Make.Choice("seed-kind", "随机种子来源", ("beacon", "公开随机值"), ("two-party", "操作人与监督人双方秘密")) with { Required = true, InList = true };
    public static readonly Field<string> BeaconSource = Make.Text("beacon-source", "公开随机值的来源") with { Help = "写明谁、何时、在哪里公布，如某月某日某期福利彩票开奖号码；此时还不能有人知道它" };
    public static readonly Field<DateTimeOffset> BeaconAt = Make.Moment("beacon-at", "公开随机值公布时间");

    public static readonly Field<string> OperatorDigest = Digest("operator-digest", "操作人秘密值的摘要");
    public static readonly Field<string> SupervisorDigest = Digest("supervisor-digest", "监督人秘密值的摘要");
    public static readonly Field<string> OperatorSecret = Secret("operator-secret", "操作人秘密值");
    public static readonly Field<string> SupervisorSecret = Secret("supervisor-secret", "监督人秘密值");
    public static readonly Field<string> BeaconText = Make.Text("beacon-text", "公布的随机值") with { Required = true, Check = NoControl };
    public static readonly Field<string> BeaconProof = Make.Text("beacon-proof", "公布网址或者出处") with { Required = true };
    public static readonly Field<DateTimeOffset> SeenAt = Make.Moment("seen-at", "看到公布的时间") with { Required = true };

    public static readonly Field<string> Commitment = Make.Text("commitment", "承诺摘要") with { Sensitivity = Sensitivity.Open };
    public static readonly Field<DateTimeOffset> FrozenAt = Make.Moment("frozen-at", "冻结时间");
    public static readonly Field<long> PoolSize = Make.Count("pool-size", "名录对象", "户");
    public static readonly Field<long> Excluded = Make.Count("excluded", "排除对象", "户");
    public static readonly Field<long> Inspectors = Make.Count("inspectors", "可派检查人员", "人");
    public static readonly Field<IReadOnlyList<string>> CommitmentFile = Make.Files("commitment-file", "承诺文件");
    public static readonly Field<IReadOnlyList<string>> ListsFile = Make.Files("lists-file", "冻结的名单");
    public static readonly Field<long> Picked = Make.Count("picked", "抽中对象", "户");
    public static readonly Field<long> Short = Make.Count("short", "缺额", "项");
    public static readonly Field<string> ShortageText = Make.Text("shortage", "缺额说明") with { MaxLength = 400 };
    public static readonly Field<IReadOnlyList<Facts>> Shortages = Make.Rows("shortages", "缺额明细", ShortageText);
    public static readonly Field<IReadOnlyList<string>> TranscriptFile = Make.Files("transcript-file", "抽取记录");
    public static readonly Field<string> VoidReason = Make.Paragraph("void-reason", "作废理由") with { Required = true };

    private static readonly Condition TwoParty = Is(SeedKind, "two-party");
    private static readonly Condition Beacon = Is(SeedKind, "beacon");

    private static readonly Gate SourceNamed = new(
        "seed-source", RandomInspectionNotice.Art(0), "用公开随机值的，应写明来源和公布时间", !Beacon | (Known(BeaconSource) & Known(BeaconAt)));

    private static readonly Gate Counted = new(
        "draw-count", RandomInspectionNotice.Art(0), "应填写抽取户数；分类抽取的应逐类填写", (Is(Stratify, "none") & Known(Count)) | (!Is(Stratify, "none") & Known(Strata)));

    private static readonly Gate NotOperator = new(
        "draw-supervisor", RandomInspectionNotice.Art(0), "监督人不能是抽取的操作人", OtherPeopleThan(Prepare, FixOperator, Freeze));

    private static readonly Gate SeedUnknown = new(
        "seed-unknown", RandomInspectionNotice.Art(0), "随机值的公布时间已到，种子可能已被知晓，不能再冻结名单",
        !Beacon | Measured("frozen-before-seed", "冻结早于随机值公布时间", v => v.Facts.Get(FrozenAt) < v.Facts.Get(BeaconAt)));

    private static readonly Gate SeedOut = new(
        "seed-out", RandomInspectionNotice.Art(0), "公开随机值还没有公布",
        Measured("seed-published", "看到的时间不早于公布时间，也不晚于今日", v => v.Facts.Get(SeenAt) >= v.Facts.Get(BeaconAt) && v.Facts.Get(BeaconAt) > v.Facts.Get(FrozenAt)));

    private static readonly Gate OperatorKept = new(
        "operator-secret", RandomInspectionNotice.Art(0), "操作人揭示的秘密值与事先固定的摘要不符",
        Measured("operator-matches", "秘密值与摘要相符", v => Matches(v.Facts.Get(OperatorSecret), v.Facts.Get(OperatorDigest))));

    private static readonly Gate SupervisorKept = new(
        "supervisor-secret", RandomInspectionNotice.Art(0), "监督人揭示的秘密值与事先固定的摘要不符",
        Measured("supervisor-matches", "秘密值与摘要相符", v => Matches(v.Facts.Get(SupervisorSecret), v.Facts.Get(SupervisorDigest))));

    private static readonly Condition SeedKnown = (Beacon & Taken(Seed)) | (TwoParty & Taken(RevealOperator) & Taken(RevealSupervisor));

    private static readonly StepId[] Over = [Drop, Void];

    public static readonly Procedure Definition =
        new("inspection.draw", Version: 1, "双随机抽取", InForceFrom: new(2015, 7, 29), RandomInspectionNotice.Art(0))
    {
        Parent = "inspection.plan",
        AfterParent = true,
        Steps =
        [
            new(Prepare, "设定抽取", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "设定", Gates = [SourceNamed, Counted],
                Asks = [Title, Item, Joint, With, Stratify, Count, Strata, Weighted, MatchArea, TeamSize, VisitCap, VisitBy, SeedKind, BeaconSource, BeaconAt], Computes = [Also],
            },
            new(FixOperator, "操作人固定秘密值", Officer, RandomInspectionNotice.Art(0)) { Stage = "设定", After = [Prepare], Before = Over, When = TwoParty, Asks = [OperatorDigest] },
            new(FixSupervisor, "监督人固定秘密值", LegalReviewer, RandomInspectionNotice.Art(0))
            {
                Stage = "设定", After = [Prepare], Before = Over, When = TwoParty, Gates = [NotOperator], Asks = [SupervisorDigest],
            },
            new(Freeze, "冻结名单并公布承诺", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "承诺", After = [Prepare, FixOperator, FixSupervisor], Before = Over, Gates = [SeedUnknown],
                Computes = [Commitment, FrozenAt, PoolSize, Excluded, Inspectors, CommitmentFile, ListsFile],
                Publishes = new("双随机抽取承诺", RandomInspectionNotice.Art(0)),
            },
            new(Seed, "录入公开随机值", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "种子", After = [Freeze], Before = Over, When = Beacon, Gates = [SeedOut], Asks = [BeaconText, BeaconProof, SeenAt],
            },
            new(RevealOperator, "操作人揭示秘密值", Officer, RandomInspectionNotice.Art(0)) { Stage = "种子", After = [Freeze], Before = Over, When = TwoParty, Gates = [OperatorKept], Asks = [OperatorSecret] },
            new(RevealSupervisor, "监督人揭示秘密值", LegalReviewer, RandomInspectionNotice.Art(0))
            {
                Stage = "种子", After = [Freeze], Before = Over, When = TwoParty, Gates = [NotOperator, SupervisorKept], Asks = [SupervisorSecret],
            },
            new(Run, "抽取并派发任务", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "结果", After = [Seed, RevealOperator, RevealSupervisor], Before = Over, Ends = true,
                Computes = [Picked, Short, Shortages, TranscriptFile], Publishes = new("双随机抽取结果", RandomInspectionNotice.Art(0)),
            },
            new(Drop, "放弃抽取", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "结果", After = [Prepare], Before = [Freeze], Optional = true, Ends = true, Asks = [VoidReason],
            },
            new(Void, "抽取作废", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "结果", After = [Freeze], Optional = true, Ends = true, AlsoAfterEnd = true, Signed = [Leader], Asks = [VoidReason],
                Publishes = new("双随机抽取作废", RandomInspectionNotice.Art(0)),
            },
        ],
        Invariants =
        [
            new("commit-first", RandomInspectionNotice.Art(0), "承诺公布之后才有种子，种子之后才有结果", [Run], Taken(Freeze) & SeedKnown),
            new("seed-after-commit", RandomInspectionNotice.Art(0), "种子录入和揭示都在承诺公布之后", [Seed, RevealOperator, RevealSupervisor], Taken(Freeze)),
            new("drawn-once", RandomInspectionNotice.Art(0), "同一承诺只抽取一次", [Run], !Taken(Run) & !Taken(Void)),
            new("both-fixed", RandomInspectionNotice.Art(0), "双方秘密值都先固定再冻结名单", [Freeze], !TwoParty | (Taken(FixOperator) & Taken(FixSupervisor))),
        ],
        Title = Title,
        NumberWord = "抽",
        Group = Kinds.Work,
        Systems = [94, 97, 171],
    };

    private static Field<string> Digest(string code, string label) => Make.Text(code, label) with
    {
        Required = true, MaxLength = 64, Help = "SHA-256，64位小写十六进制；秘密值自己保管，抽取前不得告诉任何人",
        Check = text => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? null : "应为64位小写十六进制",
    };

    private static Field<string> Secret(string code, string label) => Make.Text(code, label) with
    {
        Required = true,
        Check = text => text.Length < DrawSeeds.ShortestSecret ? string.Create(CultureInfo.InvariantCulture, $"秘密值不足{DrawSeeds.ShortestSecret}个字符") : NoControl(text),
    };

    private static string? NoControl(string text) => text.Any(char.IsControl) ? "含有控制字符" : null;

    private static bool Matches(string? secret, string? digest) =>
        secret is not null && digest is { Length: 64 } && DrawSeeds.Fix(secret) == Hash256.FromHex(digest);
}
