using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;
using Fatong.Platform.Matters;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>Experts who go along with officers (专家库); they advise, officers decide.</summary>
public static class ExpertList
{
    public static readonly Field<string> Number = Make.Text("number", "专家编号") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Speciality = Kinds.Trade("speciality", "专业领域") with { Required = true, InList = true };
    public static readonly Field<string> Employer = Make.Text("employer", "工作单位") with { InList = true };
    public static readonly Field<string> Title = Make.Text("title", "职称或执业资格") with { InList = true };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { MaxLength = 20, Sensitivity = Sensitivity.Personal };
    public static readonly Field<DateOnly> From = Make.Date("from", "聘任日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "聘任届满") with { Required = true, InList = true };

    public static readonly Register Declaration = new("inspection-expert", "检查专家库", [Number, Name, Speciality, Employer, Title, Phone, From, To])
    {
        Title = Name, Key = Number, InForce = (From, To), Shared = true, Group = Kinds.Lists, Systems = [112], Basis = WorkSafetyLaw.Art(65), Keepers = Kinds.ListKeepers,
    };

    internal const string NotListed = "随同专家不在已批准、聘期内的检查专家库";

    /// <summary>Whether the expert of an act is on the approved list and within the appointment; true when none is named.</summary>
    internal static async Task<bool> IsListed(StepRequest request, Guid expert, CancellationToken ct) =>
        expert == Guid.Empty || await ApprovedLists.Find(request.Work.Connection, request.Work.Actor.Bureau, Declaration, expert, request.On, ct) is not null;
}
