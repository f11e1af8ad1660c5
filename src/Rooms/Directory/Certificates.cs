using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>Enforcement certificates (行政执法证): class, area, validity, yearly check, suspension.</summary>
public static class Certificates
{
    public static readonly Field<Guid> Holder = Make.Link("holder", "持证人", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Number = Make.Text("number", "证件号码") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<IReadOnlyList<string>> Classes = Make.Choices(
        "classes", "执法门类", ("road", "公路路政"), ("transport", "道路运政"), ("waterway", "水路运政"), ("channel", "航道行政"),
        ("port", "港口行政"), ("maritime", "海事行政"), ("quality", "工程质量安全")) with { Required = true, InList = true };
    public static readonly Field<string> Area = Make.Text("area", "执法区域") with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "发证日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "有效期至") with { Required = true, InList = true };
    public static readonly Field<long> CheckedYear = Make.Count("checked_year", "最近年审通过年度", "年") with { InList = true, Max = 2200 };
    public static readonly Field<DateOnly> SuspendedFrom = Make.Date("suspended_from", "暂扣起始日");
    public static readonly Field<DateOnly> SuspendedTo = Make.Date("suspended_to", "暂扣截止日");
    public static readonly Field<DateOnly> Revoked = Make.Date("revoked", "吊销或注销日期");

    public static readonly Register Declaration = new(
        "certificate", "执法证件", [Holder, Number, Classes, Area, From, To, CheckedYear, SuspendedFrom, SuspendedTo, Revoked])
    {
        Title = Number, Key = Number, InForce = (From, To), Shared = true, Group = "机构人员", Systems = [142], Basis = new Citation("ZJ", 28),
        Keepers = [Roles.Clerk, Roles.LegalReviewer],
    };

    /// <summary>
    /// Whether a certificate lets its holder act on a day: in validity, not suspended, not revoked, and the yearly check of the
    /// year before passed where the certificate is older than a year.
    /// </summary>
    /// <returns>Null when valid, else the reason in Chinese.</returns>
    public static string? WhyInvalid(Facts certificate, DateOnly on)
    {
        if (on < certificate.Get(From) || on > certificate.Get(To))
        {
            return $"证件有效期为{certificate.Get(From):yyyy-MM-dd}至{certificate.Get(To):yyyy-MM-dd}";
        }

        if (certificate.Has(Revoked) && certificate.Get(Revoked) <= on)
        {
            return "证件已吊销或注销";
        }

        if (certificate.Has(SuspendedFrom) && certificate.Get(SuspendedFrom) <= on
            && (!certificate.Has(SuspendedTo) || certificate.Get(SuspendedTo) >= on))
        {
            return "证件在暂扣期内";
        }

        return certificate.Get(From).Year < on.Year - 1 && certificate.Get(CheckedYear) < on.Year - 1 ? $"{on.Year - 1}年度年审未通过" : null;
    }
}
