using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Fatong.Kernel.Identifiers;

/// <summary>Level of an administrative region.</summary>
public enum RegionLevel
{
    Province,
    City,
    County,
}

/// <summary>A six-digit code of an administrative region (GB/T 2260). Only the province is checked against a table.</summary>
public sealed record RegionCode
{
    private static readonly FrozenDictionary<string, string> ProvinceNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["11"] = "北京市", ["12"] = "天津市", ["13"] = "河北省", ["14"] = "山西省", ["15"] = "内蒙古自治区",
        ["21"] = "辽宁省", ["22"] = "吉林省", ["23"] = "黑龙江省",
        ["31"] = "上海市", ["32"] = "江苏省", ["33"] = "浙江省", ["34"] = "安徽省", ["35"] = "福建省", ["36"] = "江西省", ["37"] = "山东省",
        ["41"] = "河南省", ["42"] = "湖北省", ["43"] = "湖南省", ["44"] = "广东省", ["45"] = "广西壮族自治区", ["46"] = "海南省",
        ["50"] = "重庆市", ["51"] = "四川省", ["52"] = "贵州省", ["53"] = "云南省", ["54"] = "西藏自治区",
        ["61"] = "陕西省", ["62"] = "甘肃省", ["63"] = "青海省", ["64"] = "宁夏回族自治区", ["65"] = "新疆维吾尔自治区",
        ["71"] = "台湾省", ["81"] = "香港特别行政区", ["82"] = "澳门特别行政区", ["83"] = "台湾地区",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private RegionCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Name of the province.</summary>
    public string Province => ProvinceNames[Value[..2]];

    public RegionLevel Level => (Value[2..4], Value[4..]) switch
    {
        ("00", "00") => RegionLevel.Province,
        (_, "00") => RegionLevel.City,
        _ => RegionLevel.County,
    };

    /// <summary>Whether this region is the other one or lies inside it.</summary>
    public bool IsWithin(RegionCode other) => other.Level switch
    {
        RegionLevel.Province => Value[..2] == other.Value[..2],
        RegionLevel.City => Value[..4] == other.Value[..4],
        RegionLevel.County => Value == other.Value,
    };

    public static bool TryParse(string? text, [NotNullWhen(true)] out RegionCode? value, out string reason)
    {
        value = null;
        var clean = Typed.Clean(text);
        reason = clean switch
        {
            { Length: not 6 } => "行政区划代码应为6位",
            _ when !Typed.AllDigits(clean) => "行政区划代码只能是数字",
            _ when !IsProvince(clean.AsSpan(0, 2)) => "行政区划代码的省级代码不存在",
            _ when clean[2..4] == "00" && clean[4..] != "00" => "行政区划代码缺少市级代码",
            _ => "",
        };
        value = reason.Length == 0 ? new RegionCode(clean) : null;
        return value is not null;
    }

    public override string ToString() => Value;

    internal static bool IsProvince(ReadOnlySpan<char> digits) => ProvinceNames.ContainsKey(digits.ToString());

    /// <summary>Name of the province with these two digits.</summary>
    internal static string ProvinceName(ReadOnlySpan<char> digits) => ProvinceNames[digits.ToString()];
}
