using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Who popularises which law to whom, how often (谁执法谁普法责任清单).</summary>
public static class PublicityDuties
{
    public static readonly Field<Guid> Owner = Make.Link("owner", "责任单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Law = Make.Text("law", "宣传的法律法规") with { Required = true, InList = true };
    public static readonly Field<string> Audience = Make.Text("audience", "普法对象") with { Required = true, InList = true };
    public static readonly Field<long> Times = Make.Count("times", "每年次数", "次") with { Required = true, InList = true, Min = 1, Max = 366 };
    public static readonly Field<string> Content = Make.Paragraph("content", "重点内容和形式");
    public static readonly Field<DateOnly> From = Make.Date("from", "生效日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "失效日期") with { InList = true };

    public static readonly Register Declaration = new("publicity-duty", "普法责任清单", [Owner, Law, Audience, Times, Content, From, To, Attachments])
    {
        Title = Law, InForce = (From, To), Unit = Owner, Group = PublicityFields.Group, Systems = [35], Basis = Fatong.Law.Cards.LegalPublicityLaw.Art(18),
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("publicity_duty_items", "普法责任清单项数", "项", Nature.Stock, "期末有效的普法责任清单项数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Owner] },
    ];
}
