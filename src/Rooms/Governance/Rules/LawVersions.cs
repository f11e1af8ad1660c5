using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Rules;

/// <summary>The law library of the bureau: every version of a law with the days it is in force.</summary>
public static class LawVersions
{
    public static readonly Field<string> Law = Name("法律法规名称");
    public static readonly Field<string> Rank = Make.Choice(
        "rank", "效力层级", ("law", "法律"), ("regulation", "行政法规"), ("local", "地方性法规"), ("ministry", "部门规章"), ("government", "地方政府规章"), ("document", "规范性文件"), ("standard", "标准"), ("party", "党内法规")) with { Required = true, InList = true };
    public static readonly Field<string> Issuer = Make.Text("issuer", "制定机关") with { Required = true, InList = true };
    public static readonly Field<string> Document = Make.Text("document", "公布文号") with { InList = true, MaxLength = 80 };
    public static readonly Field<DateOnly> Published = Make.Date("published", "公布日期") with { Required = true };
    public static readonly Field<DateOnly> From = From("施行日期");
    public static readonly Field<DateOnly> To = To("失效日期");
    public static readonly Field<string> Areas = Make.Text("areas", "适用领域") with { InList = true };
    public static readonly Field<string> Where = Url("文本网址");
    public static readonly Field<IReadOnlyList<string>> Text = Proof("文本");

    public static readonly Register Declaration = new("law-version", "法律法规库", [Law, Rank, Issuer, Document, Published, From, To, Areas, Where, Text])
    {
        Title = Law, InForce = (From, To), Shared = true, Group = RulesGroup.Menu, Systems = [65], Keepers = Office, UniqueTogether = [Law, From],
        Rules = [NotBefore(From, Published)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("laws_in_force", "现行法律法规数", "件", Nature.Stock, "报告期末法律法规库中现行有效的件数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M05", Dimensions = [Rank] },
    ];
}
