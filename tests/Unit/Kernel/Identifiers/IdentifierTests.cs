using Fatong.Kernel.Identifiers;

namespace Fatong.Tests.Unit.Kernel.Identifiers;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("新A12345", PlateKind.Ordinary)]
    [InlineData("新a·1B34C", PlateKind.Ordinary)]
    [InlineData("京ＡＤ１２３４５", PlateKind.NewEnergySmall)]
    [InlineData("粤BFA1234", PlateKind.NewEnergySmall)]
    [InlineData("粤B12345D", PlateKind.NewEnergyLarge)]
    [InlineData("新A1234挂", PlateKind.Trailer)]
    [InlineData("川A123D学", PlateKind.Training)]
    [InlineData("川O1234警", PlateKind.Police)]
    [InlineData("粤ZF023港", PlateKind.HongKong)]
    [InlineData("粤Z1234澳", PlateKind.Macau)]
    public void Plates_are_read_with_their_kind(string text, PlateKind kind)
    {
        Plate.TryParse(text, out var plate, out var reason).ShouldBeTrue(reason);

        plate.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("", "未填写号牌号码")]
    [InlineData("WJ0112345", "军队、武警号牌不在受理范围")]
    [InlineData("使123456", "使领馆号牌不在受理范围")]
    [InlineData("新A1234临", "临时号牌请按车辆识别代号登记")]
    [InlineData("XA12345", "号牌首位应为省份简称")]
    [InlineData("新112345", "号牌第2位应为发牌机关代号字母")]
    [InlineData("新A1234", "号牌应为7位，新能源号牌应为8位")]
    [InlineData("新A12O45", "号牌序号不使用字母I和O")]
    [InlineData("新A123456", "新能源号牌格式不符：小型车第3位、大型车末位应为字母")]
    [InlineData("新AABCDE", "号牌序号格式不符")]
    [InlineData("京Z1234港", "号牌序号格式不符")]
    public void A_bad_plate_is_refused_with_its_reason(string text, string expected)
    {
        Plate.TryParse(text, out _, out var reason).ShouldBeFalse();

        reason.ShouldBe(expected);
    }

    [Fact]
    public void A_region_lies_within_its_city_and_province()
    {
        RegionCode.TryParse("650102", out var county, out _).ShouldBeTrue();
        RegionCode.TryParse("650100", out var city, out _).ShouldBeTrue();
        RegionCode.TryParse("650000", out var province, out _).ShouldBeTrue();
        RegionCode.TryParse("650200", out var other, out _).ShouldBeTrue();

        county.Level.ShouldBe(RegionLevel.County);
        county.Province.ShouldBe("新疆维吾尔自治区");
        county.IsWithin(city).ShouldBeTrue();
        county.IsWithin(province).ShouldBeTrue();
        county.IsWithin(other).ShouldBeFalse();
        city.IsWithin(county).ShouldBeFalse();
    }

    [Theory]
    [InlineData("65010")]
    [InlineData("65010A")]
    [InlineData("990000")]
    [InlineData("650001")]
    public void A_bad_region_is_refused(string text) => RegionCode.TryParse(text, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("13812345678", true)]
    [InlineData("+86 138-1234-5678", true)]
    [InlineData("8613812345678", true)]
    [InlineData("12812345678", false)]
    [InlineData("1381234567", false)]
    [InlineData("1381234567a", false)]
    public void Mobile_phones_are_checked(string text, bool good) => MobilePhone.TryParse(text, out _, out _).ShouldBe(good);

    [Theory]
    [InlineData(CertificateKind.TransportLicence, "650100123456号", "")]
    [InlineData(CertificateKind.TransportLicence, "65010012345", "证件号码应为12位数字")]
    [InlineData(CertificateKind.VehicleCertificate, "990100123456", "行政区划代码的省级代码不存在")]
    [InlineData(CertificateKind.StaffCertificate, "11010519491231002X", "")]
    [InlineData(CertificateKind.StaffCertificate, "110105194912310021", "身份证号校验位不符")]
    [InlineData(CertificateKind.OfficerCertificate, "新01-00123", "")]
    [InlineData(CertificateKind.OfficerCertificate, "12", "执法证号应为4至20位")]
    [InlineData(CertificateKind.OfficerCertificate, "1234#", "执法证号只能含数字、字母、短横线和省份简称")]
    public void Certificates_are_checked_by_kind(CertificateKind kind, string text, string expected)
    {
        CertificateNumber.TryParse(kind, text, out _, out var reason).ShouldBe(expected.Length == 0);

        reason.ShouldBe(expected);
    }
}
