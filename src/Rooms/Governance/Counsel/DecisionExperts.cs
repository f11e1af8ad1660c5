using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>Experts who may be asked to appraise major decisions.</summary>
public static class DecisionExperts
{
    public static readonly Field<string> Expert = Make.Text("name", "姓名") with { Required = true, InList = true, Searched = true, MaxLength = 40 };
    public static readonly Field<string> Employer = Make.Text("employer", "工作单位") with { Required = true, InList = true };
    public static readonly Field<string> Title = Make.Text("title", "职称或职务") with { InList = true };
    public static readonly Field<IReadOnlyList<string>> Fields = Make.Choices(
        "fields", "专业领域", ("law", "法律"), ("road", "公路工程"), ("transport", "运输管理"), ("water", "水运"), ("safety", "安全"), ("finance", "财务造价"), ("environment", "环境"), ("social", "社会稳定")) with { Required = true, InList = true };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Sensitivity = Sensitivity.Personal, MaxLength = 20 };
    public static readonly Field<string> Interests = Make.Text("interests", "须回避的利害关系") with { MaxLength = 500 };
    public static readonly Field<DateOnly> From = From("入库日期");
    public static readonly Field<DateOnly> To = To("出库日期");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("资格材料");

    public static readonly Register Declaration = new("decision-expert", "决策咨询专家库", [Expert, Employer, Title, Fields, Phone, Interests, From, To, Files])
    {
        Title = Expert, InForce = (From, To), Group = CounselGroup.Menu, Systems = [54], Keepers = Office, Basis = Fatong.Law.Cards.MajorDecisionRegulation.Art(20), UniqueTogether = [Expert, Employer],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("decision_experts", "决策咨询专家人数", "人", Nature.Stock, "报告期末在库的决策咨询专家人数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M04" },
    ];
}
