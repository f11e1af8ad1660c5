using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Ranks, awards, commendations and thank-you letters: achievements, kept apart from what the bureau counts of its own work.</summary>
public static class Honours
{
    public static readonly Field<string> Title = Name("名称");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "类型", ("ranking", "考核名次"), ("award", "奖项"), ("praise", "通报表扬"), ("letter", "感谢信"), ("banner", "锦旗"), ("instruction", "领导批示肯定")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("取得日期");
    public static readonly Field<string> Issuer = Make.Text("issuer", "授予或来函单位") with { Required = true, InList = true };
    public static readonly Field<string> Level = GovernanceFields.Level("level", "级别");
    public static readonly Field<string> Rank = Make.Choice("rank", "名次", ("first", "第一名"), ("second", "第二名"), ("third", "第三名"), ("other", "其他名次")) with { InList = true };
    public static readonly Field<long> Items = Make.Count("items", "考核项数", "项") with { Min = 1, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("受奖单位");
    public static readonly Field<Guid> Person = GovernanceFields.Person("person", "受奖个人");
    public static readonly Field<Guid> Enterprise = Make.Link("enterprise", "来函企业", "party") with { InList = true };
    public static readonly Field<string> Note = Make.Paragraph("note", "事由");
    public static readonly Field<IReadOnlyList<string>> Scan = Proof("证书、文件或来函扫描件");

    public static readonly Register Declaration = new("honour", "名次奖项与表扬台账", [Title, Kind, On, Issuer, Level, Rank, Items, Unit, Person, Enterprise, Note, Scan])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [17], Keepers = Office,
        Rules = [NeededWhen(Rank, Kind, "ranking"), NeededWhen(Items, Kind, "ranking")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "evaluation_items_ranked", "上级执法评议考核项数（按名次）", "项", Nature.Flow, "报告期内上级执法评议考核公布名次的考核项数，按名次分列，各名次之和等于合计；名次本身是成绩，不作业务量。", 1,
            FigureQuery.SumRecords(Declaration, Items).Only(Is(Kind, "ranking"))) { Group = "M01", Dimensions = [Rank] },
        new(
            "thank_you_enterprises", "赠送感谢信、锦旗的企业数", "家", Nature.Flow, "报告期内向本机关赠送感谢信或者锦旗的企业数，同一企业多次赠送计一家。", 1,
            FigureQuery.DistinctRecords(Declaration, Enterprise).Only(Is(Kind, "letter", "banner") & Known(Enterprise))) { Group = "M01" },
    ];
}
