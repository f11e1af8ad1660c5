using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>Legal counsel of the bureau: firm, lawyer, contract term, scope.</summary>
public static class Counsels
{
    public static readonly Field<string> Lawyer = Make.Text("name", "姓名") with { Required = true, InList = true, Searched = true, MaxLength = 40 };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("lawyer", "外聘律师"), ("public", "公职律师"), ("expert", "法学专家")) with { Required = true, InList = true };
    public static readonly Field<string> Firm = Make.Text("firm", "所在律所或单位") with { Required = true, InList = true };
    public static readonly Field<string> Licence = Make.Text("licence", "执业证号") with { Required = true, MaxLength = 40 };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Sensitivity = Sensitivity.Personal, MaxLength = 20 };
    public static readonly Field<IReadOnlyList<string>> Scope = Make.Choices(
        "scope", "服务范围", ("advice", "法律咨询"), ("review", "合法性审查"), ("contract", "合同审核"), ("suit", "复议诉讼代理"), ("enforcement", "执法法制审核"), ("publicity", "法治宣讲")) with { Required = true };
    public static readonly Field<string> Expertise = Make.Text("expertise", "专业领域");
    public static readonly Field<DateOnly> From = From("聘期起");
    public static readonly Field<DateOnly> To = To("聘期止") with { Required = true };
    public static readonly Field<long> Fee = Make.Money("fee", "年度服务费");
    public static readonly Field<string> Contract = Make.Text("contract", "聘用合同编号") with { InList = true, MaxLength = 60 };
    public static readonly Field<string> Review = Make.Choice("review", "年度考核", ("good", "优秀"), ("pass", "合格"), ("fail", "不合格"));
    public static readonly Field<IReadOnlyList<string>> Files = Proof("聘用合同");

    public static readonly Register Declaration = new(
        "legal-counsel", "法律顾问名册", [Lawyer, Kind, Firm, Licence, Phone, Scope, Expertise, From, To, Fee, Contract, Review, Files])
    {
        Title = Lawyer, InForce = (From, To), Group = CounselGroup.Menu, Systems = [56], Keepers = Office, UniqueTogether = [Licence, From],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "legal_counsel_engaged", "聘请法律顾问人数", "人", Nature.Stock, "报告期末聘期有效的法律顾问人数，按执业证号去重；续聘的同一人计一人。", 1,
            FigureQuery.DistinctRecords(Declaration, Licence)) { Group = "M04", Dimensions = [Kind] },
    ];
}
