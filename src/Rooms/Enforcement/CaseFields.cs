using Fatong.Kernel.Fields;
using Fatong.Law.Offences;

namespace Fatong.Rooms.Enforcement;

/// <summary>What a case is about: where it came from, who did what, where and when, and which offence it is.</summary>
public static class CaseFields
{
    /// <summary>案件来源. Every case has one.</summary>
    public static readonly Field<string> Source = Make.Choice(
        "source", "案件来源",
        ("patrol", "路面巡查"), ("enterprise", "进企业检查"), ("12328", "12328热线"), ("12345", "12345热线"), ("transferred", "移送"),
        ("report", "举报"), ("random", "双随机检查"), ("technology", "科技执法"), ("superior", "上级交办"), ("inferior", "下级报请"),
        ("other", "其他")) with { Required = true, InList = true };

    public static readonly Field<string> SourceNote = Make.Text("source-note", "来源说明") with { Help = "热线工单号、移送机关及函号、举报人等" };
    public static readonly Field<DateOnly> FoundOn = Make.Date("found-on", "发现日期") with { Required = true };

    /// <summary>案由 as the matter is called.</summary>
    public static readonly Field<string> Title = Make.Text("title", "案由") with { Required = true, InList = true, Searched = true };

    public static readonly Field<string> Category = Make.Choice(
        "category", "执法门类",
        [.. Enum.GetValues<OffenceField>().Select(f => (CodeOf(f), OffenceFields.Name(f)))]) with { Required = true, InList = true };

    public static readonly Field<Guid> Party = Make.Link("party", "当事人", "party") with { Required = true, InList = true };
    public static readonly Field<string> PartyKind = Make.Choice("party-kind", "当事人类别", ("person", "公民"), ("organisation", "法人或者其他组织")) with { Required = true };
    public static readonly Field<string> PartyAge = Make.Choice("party-age", "年龄段", ("adult", "已满十八周岁"), ("youth", "十四至十八周岁"), ("child", "不满十四周岁"));
    public static readonly Field<Guid> Vehicle = Make.Link("vehicle", "涉案车辆", "vehicle");
    public static readonly Field<string> Plate = Make.Text("plate", "车（船）号牌") with { Searched = true, InList = true, MaxLength = 20 };
    public static readonly Field<string> VehicleType = Make.Text("vehicle-type", "车（船）类型");

    public static readonly Field<string> Place = Make.Text("place", "违法行为发生地") with { Required = true };
    public static readonly Field<DateTimeOffset> ActedAt = Make.Moment("acted-at", "违法行为发生时间") with { Required = true };

    /// <summary>For an act that went on: the day it ended, from which the limitation runs.</summary>
    public static readonly Field<DateOnly> ActEndedOn = Make.Date("act-ended-on", "违法行为终了之日") with { Help = "有连续或者继续状态的填写" };

    public static readonly Field<bool> LongLimitation = Make.YesNo("long-limitation", "涉及公民生命健康安全、金融安全且有危害后果") with { Help = "追究时效五年" };
    public static readonly Field<string> Summary = Make.Paragraph("summary", "案件基本情况") with { Required = true };
    public static readonly Field<string> Grounds = Make.Paragraph("grounds", "立案依据") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件");
    public static readonly Field<string> Remark = Make.Paragraph("remark", "备注");

    /// <summary>The permanent code of a field of work, e.g. <c>ride-hailing</c>.</summary>
    public static string CodeOf(OffenceField field) => field switch
    {
        OffenceField.Road => "road",
        OffenceField.Passenger => "passenger",
        OffenceField.Freight => "freight",
        OffenceField.HazardousGoods => "hazardous",
        OffenceField.RoadTransport => "transport",
        OffenceField.Bus => "bus",
        OffenceField.Rental => "rental",
        OffenceField.Taxi => "taxi",
        OffenceField.RideHailing => "ride-hailing",
        OffenceField.Shipping => "shipping",
        OffenceField.Port => "port",
        OffenceField.Channel => "channel",
        OffenceField.Safety => "safety",
        OffenceField.Quality => "quality",
    };

    /// <summary>What a later procedure takes over from the lead or the case.</summary>
    public static readonly IReadOnlyList<Field> Carried =
    [
        Source, SourceNote, FoundOn, Title, Category, OffenceChoice.Code, Party, PartyKind, PartyAge, Vehicle, Plate, VehicleType, Place, ActedAt, Summary,
    ];
}

/// <summary>The offence (案由) and its provisions, as the papers name them.</summary>
public static class OffenceChoice
{
    /// <summary>An offence that the library does not know: its provisions and its range are typed by the officer.</summary>
    public const string Other = "other";

    public static readonly Field<string> Code = Make.Choice(
        "offence", "案由类别", [.. OffenceLibrary.All.Select(o => (o.Code, o.Name)), (Other, "其他案由")]) with { Required = true, InList = true };

    public static readonly Field<long> StatutoryMin = Make.Money("statutory-min", "法定罚款下限") with { Help = "其他案由填写；法律没有规定下限的填0" };
    public static readonly Field<long> StatutoryMax = Make.Money("statutory-max", "法定罚款上限") with { Help = "其他案由填写" };
    public static readonly Field<string> Violated = Make.Text("violated", "违反条款") with { Required = true };
    public static readonly Field<string> PenaltyBasis = Make.Text("penalty-basis", "处罚依据") with { Required = true };

    /// <summary>Driving over the weight or size limits (违法超限).</summary>
    public static readonly string[] Overload = ["LZ05"];

    /// <summary>Trade without the licence it needs (非法营运).</summary>
    public static readonly string[] IllegalTrade = [.. OffenceLibrary.All.Where(o => o.IsIllegalOperation).Select(o => o.Code)];

    /// <summary>Breaches of safety (安全类违法行为).</summary>
    public static readonly string[] Safety = [.. OffenceLibrary.All.Where(o => o.IsSafety).Select(o => o.Code)];

    /// <summary>Unlicensed taxi trade (非法营运出租车).</summary>
    public static readonly string[] IllegalTaxi = ["CZ01", "CZ02"];

    /// <summary>Unlicensed ride-hailing (非法营运网约车).</summary>
    public static readonly string[] IllegalRideHailing = ["CZ07", "CZ08"];
}
