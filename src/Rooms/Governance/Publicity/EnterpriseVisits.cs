using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Law into enterprises and other venues (法律六进): one visit to one place is one record; times and distinct places are kept apart.</summary>
public static class EnterpriseVisits
{
    public static readonly Field<string> Venue = Make.Choice(
        "venue", "场所", ("enterprise", "进企业"), ("office", "进机关"), ("village", "进乡村"), ("community", "进社区"), ("school", "进学校"), ("station", "进单位（场站）")) with { Required = true, InList = true };
    public static readonly Field<Guid> Party = Make.Link("party", "走访对象", "party") with { Required = true, InList = true };
    public static readonly Field<long> Consulted = Make.Count("consulted", "法律咨询", "人次", estimable: true) with { InList = true };
    public static readonly Field<long> Audience = Make.Count("audience", "受众", "人次", estimable: true);
    public static readonly Field<string> Needs = Make.Paragraph("needs", "企业诉求和答复");

    public static readonly Register Declaration = new("law-visit", "送法走访台账", [On, Venue, Party, Topic, Unit, Staff, Audience, Consulted, Needs, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [38],
    };

    private static readonly FigureQuery ToEnterprises = FigureQuery.CountRecords(Declaration).Only(Is(Venue, "enterprise"));

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("enterprises_visited", "普法走访企业家次", "家次", Nature.Flow, "报告期内普法走访企业的次数，同一企业多次走访分别计。", 1, ToEnterprises) { Group = "M03" },
        new("enterprises_visited_distinct", "普法走访企业家数", "家", Nature.Flow, "报告期内普法走访的企业家数，同一企业计一家。", 1, ToEnterprises with { Measure = Measure.Distinct, Of = Party }) { Group = "M03" },
    ];
}
