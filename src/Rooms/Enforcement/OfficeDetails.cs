using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Enforcement;

/// <summary>How to reach the enforcement office and where fines are paid, as its papers print it; effective-dated.</summary>
public static class OfficeDetails
{
    public static readonly Field<string> Name = Make.Text("name", "办案机构") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Address = Make.Text("address", "办公地址") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Postcode = Make.Text("postcode", "邮政编码") with { MaxLength = 6, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Contact = Make.Text("contact", "联系人") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Required = true, InList = true, MaxLength = 40, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Bank = Make.Text("bank", "罚款代收银行") with { Required = true, InList = true };
    public static readonly Field<string> Account = Make.Text("account", "罚款代收账号") with { Required = true, MaxLength = 40 };

    /// <summary>Where the public pages of the bureau stand; the verification address of papers begins with it.</summary>
    public static readonly Field<string> PublicAddress = Make.Text("public-address", "公众网址") with
    {
        Help = "如 https://fz.example.gov.cn，文书二维码以此开头", Check = WebAddress,
    };

    public static readonly Field<DateOnly> From = Make.Date("from", "启用日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "停用日期") with { InList = true };

    public static readonly Register Declaration = new(
        "enforcement-office", "办案机构联系信息", [Name, Address, Postcode, Contact, Phone, Bank, Account, PublicAddress, From, To])
    {
        Title = Name, InForce = (From, To), Group = "机构人员", Keepers = [Roles.SystemAdmin, Roles.Clerk],
    };

    private static string? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? null
            : "应以 https:// 或者 http:// 开头";
}
