using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Public-interest advertisements and law-culture events (公益广告与法治文化活动).</summary>
public static class LawCulture
{
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("ad", "公益广告"), ("show", "文艺演出"), ("contest", "征文书画摄影"), ("exhibition", "展览"), ("creative", "文创作品")) with { Required = true, InList = true };
    public static readonly Field<string> Venue = Make.Text("venue", "媒体或场地") with { Required = true, InList = true };
    public static readonly Field<long> Reach = Make.Count("reach", "覆盖受众", "人次", estimable: true) with { InList = true };
    public static readonly Field<long> Cost = Make.Money("cost", "费用") with { InList = true };
    public static readonly Field<string> Feedback = Make.Paragraph("feedback", "反馈");

    public static readonly Register Declaration = new("law-culture", "公益广告与法治文化台账", [On, Kind, Topic, Venue, Unit, Reach, Cost, Feedback, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [50],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("law_culture_events", "法治文化活动次数", "次", Nature.Flow, "报告期内举办的法治文化活动次数，不含公益广告。", 1, FigureQuery.CountRecords(Declaration).Only(!Is(Kind, "ad"))) { Group = "M03", Dimensions = [Kind] },
        new("public_interest_ads", "法治公益广告条数", "条", Nature.Flow, "报告期内投放的法治公益广告条数。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Kind, "ad"))) { Group = "M03" },
    ];
}
