using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>Parties: natural and legal persons that the bureau deals with.</summary>
public static class Parties
{
    public static readonly Field<string> Kind = Make.Choice("kind", "类型", ("person", "个人"), ("firm", "单位"), ("sole", "个体工商户")) with { Required = true, InList = true };
    public static readonly Field<string> Name = Make.Text("name", "姓名或名称") with { Required = true, InList = true, MaxLength = 120 };
    public static readonly Field<string> CreditCode = Make.Text("credit_code", "统一社会信用代码") with { InList = true, Unique = true, Searched = true, MaxLength = 18, Sensitivity = Sensitivity.Open, Check = IdentifierChecks.CreditCode };
    public static readonly Field<string> IdCard = Make.Text("id_card", "身份证件号") with { Unique = true, Searched = true, MaxLength = 18, Sensitivity = Sensitivity.Personal, Check = IdentifierChecks.IdCard };
    public static readonly Field<string> Sex = Make.Choice("sex", "性别", ("male", "男"), ("female", "女"));
    public static readonly Field<DateOnly> Born = Make.Date("born", "出生日期") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Representative = Make.Text("representative", "法定代表人或负责人") with { MaxLength = 40 };
    public static readonly Field<string> Address = Make.Text("address", "住址或住所") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Sensitivity = Sensitivity.Personal, Searched = true, MaxLength = 20 };
    public static readonly Field<string> Licence = Make.Text("licence", "经营许可证号") with { InList = true, MaxLength = 40 };

    public static readonly Register Declaration = new(
        "party", "当事人库", [Kind, Name, CreditCode, IdCard, Sex, Born, Representative, Address, Phone, Licence])
    {
        Title = Name, Shared = true, Group = "基础名录",
    };
}
