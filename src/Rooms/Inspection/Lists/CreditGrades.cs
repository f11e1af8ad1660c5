using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>The credit grade of an object (171): sets how likely it is drawn and how often it may be visited.</summary>
public static class CreditGrades
{
    public static readonly Field<string> Note = Make.Text("note", "评定依据") with { Required = true, InList = true };
    public static readonly Field<Guid> Object = Make.Link("object", "检查对象", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<string> Grade = Kinds.Grade("grade", "信用等级") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Perks = Make.Paragraph("perks", "守信激励或者失信约束措施");
    public static readonly Field<DateOnly> From = Make.Date("from", "生效日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "失效日期") with { InList = true };

    public static readonly Register Declaration = new("credit-grade", "企业信用等级", [Note, Object, Grade, Perks, From, To])
    {
        Title = Note, InForce = (From, To), Shared = true, Group = Kinds.Lists, Systems = [171], Basis = RandomInspectionNotice.Art(0), Keepers = Kinds.ListKeepers,
    };

    /// <summary>The rule table: weight in a draw and most visits a year, by grade and importance. Each number is a parameter of the bureau.</summary>
    /// <param name="sector">The bound of a key sector, which goes before the general one; null when there is none.</param>
    internal static (long Weight, long Cap) Rule(string? grade, bool key, long? sector, Func<string, long?> parameter)
    {
        long Of(BureauParameter p) => parameter(p.Code) ?? p.Default;
        var ordinary = sector ?? Of(key ? BureauParameters.InspectionCapKey : BureauParameters.InspectionCapOther);
        return grade switch
        {
            "severe" => (Of(BureauParameters.InspectionWeightSevere), Math.Max(ordinary, Of(BureauParameters.InspectionCapSevere))),
            "untrusted" => (Of(BureauParameters.InspectionWeightUntrusted), Math.Max(ordinary, Of(BureauParameters.InspectionCapUntrusted))),
            "warned" => (Of(BureauParameters.InspectionWeightWarned), ordinary),
            _ => (Of(BureauParameters.InspectionWeightTrusted), ordinary),
        };
    }
}
