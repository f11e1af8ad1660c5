using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>Drivers and other certified workers of the trade.</summary>
public static class Drivers
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> IdCard = Make.Text("id_card", "身份证件号") with { Required = true, MaxLength = 18, Sensitivity = Sensitivity.Personal, Check = IdentifierChecks.IdCard };
    public static readonly Field<IReadOnlyList<string>> Classes = Make.Choices(
        "classes", "从业资格类别", ("passenger", "旅客运输"), ("freight", "货物运输"), ("hazmat", "危险货物运输"), ("taxi", "巡游出租"), ("ride-hailing", "网络预约出租")) with { InList = true };
    public static readonly Field<string> Certificate = Make.Text("certificate", "从业资格证号") with { InList = true, MaxLength = 40 };
    public static readonly Field<DateOnly> To = Make.Date("to", "资格有效期至") with { InList = true };
    public static readonly Field<Guid> Employer = Make.Link("employer", "服务单位", "party") with { InList = true };

    public static readonly Register Declaration = new("driver", "从业人员库", [Name, IdCard, Classes, Certificate, To, Employer])
    {
        Title = Name, Key = IdCard, Shared = true, Group = "基础名录",
    };
}
