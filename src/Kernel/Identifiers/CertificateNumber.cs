using System.Diagnostics.CodeAnalysis;

namespace Fatong.Kernel.Identifiers;

/// <summary>Kinds of certificates whose numbers we check.</summary>
public enum CertificateKind
{
    /// <summary>行政执法证: form set by each province, so only characters and length are checked.</summary>
    OfficerCertificate,

    /// <summary>道路运输经营许可证: 12 digits, the first six a region.</summary>
    TransportLicence,

    /// <summary>道路运输证 of a vehicle: 12 digits, the first six a region.</summary>
    VehicleCertificate,

    /// <summary>从业资格证: the holder's id number.</summary>
    StaffCertificate,
}

/// <summary>The number of a certificate.</summary>
public sealed record CertificateNumber
{
    private CertificateNumber(CertificateKind kind, string value) => (Kind, Value) = (kind, value);

    public CertificateKind Kind { get; }

    public string Value { get; }

    public static bool TryParse(CertificateKind kind, string? text, [NotNullWhen(true)] out CertificateNumber? value, out string reason)
    {
        var clean = Typed.Clean(text, "号");
        reason = clean.Length == 0 ? "未填写证件号码" : ReasonFor(kind, clean);
        value = reason.Length == 0 ? new CertificateNumber(kind, clean) : null;
        return value is not null;
    }

    public string Mask() => Kind == CertificateKind.StaffCertificate ? Typed.Hide(Value, 6, 2) : Typed.Hide(Value, 2, 4);

    public override string ToString() => Value;

    private static string ReasonFor(CertificateKind kind, string clean)
    {
        switch (kind)
        {
            case CertificateKind.StaffCertificate:
                return IdCard.TryParse(clean, out _, out var idReason) ? "" : idReason;
            case CertificateKind.TransportLicence:
            case CertificateKind.VehicleCertificate:
                if (clean.Length != 12 || !Typed.AllDigits(clean))
                {
                    return "证件号码应为12位数字";
                }

                return RegionCode.TryParse(clean[..6], out _, out var regionReason) ? "" : regionReason;
            default:
                if (clean.Length is < 4 or > 20)
                {
                    return "执法证号应为4至20位";
                }

                return clean.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' || Plate.Provinces.Contains(c, StringComparison.Ordinal))
                    ? ""
                    : "执法证号只能含数字、字母、短横线和省份简称";
        }
    }
}
