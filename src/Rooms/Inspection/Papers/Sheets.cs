using Fatong.Kernel.Fields;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Visits;
using static Fatong.Kernel.Papers.Compose;

namespace Fatong.Rooms.Inspection.Papers;

/// <summary>The papers of inspection as documents.</summary>
internal static class Sheets
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    /// <summary>Kind, word of its number (null: the number of the matter), and how it is filled.</summary>
    internal static IReadOnlyList<(Kernel.Procedures.PaperKind Kind, string? Word, Func<SheetView, PaperDocument> Fill)> All { get; } =
    [
        (InspectionPapers.Notice, "检通", Notice),
        (InspectionPapers.Record, null, Record),
        (InspectionPapers.Rectify, "限改", Rectify),
        (InspectionPapers.Recheck, "复查", Recheck),
        (InspectionPapers.Supervise, "督办", Supervise),
        (InspectionPapers.InterviewNotice, "约谈", InterviewNotice),
        (InspectionPapers.InterviewRecord, null, InterviewRecord),
    ];

    private static PaperDocument Notice(SheetView v) => Letter(v, "行政检查通知书",
    [
        Flush($"{v.TargetName,14}："),
        P($"依据{v.ItemBases,14}，本机关定于{At(v.Facts, VisitFields.NoticeFor)}对你单位开展行政检查。"),
        P($"检查事项：{v.ItemNames,12}。任务来源：{Said(v.Facts, VisitFields.Source),8}。检查方式：{Said(v.Item, ItemList.Way),6}。"),
        P($"检查内容：{string.Join('；', v.Items.Select(i => Clause(i.Get(ItemList.Content)))),20}。"),
        P($"检查人员：{v.OfficerNames,16}。本年度本机关已对你单位检查{(long?)v.Facts.Get(VisitFields.VisitsBefore)}次，年度上限{(long?)v.Facts.Get(VisitFields.Cap)}次。"),
        P($"{Plain("你单位有权要求检查人员出示证件、说明事由，认为检查人员与本次检查有利害关系的可以申请回避，可以陈述意见。请在检查前扫描本通知书的二维码，核验检查人员身份和检查事项；未经扫码核验的检查，除经批准的紧急检查外，你单位可以拒绝。")}"),
        P($"{Plain("检查人员不得收受财物、接受宴请，不得干扰正常生产经营，不得要求指定中介服务；违反的，你单位可以投诉举报。")}"),
        Seal(v),
        Copies,
    ]);

    private static PaperDocument Record(SheetView v) => Form(v, "现场检查记录",
    [
        Fields(
            [130, 370, 130, 370],
            [
                Row(Label("被检查单位"), Value(v.TargetName, 3)),
                Row(Label("统一社会信用代码"), Value(v.Party.Get(Parties.CreditCode)), Label("负责人"), Value(v.Party.Get(Parties.Representative))),
                Row(Label("检查事项"), Value(v.ItemNames), Label("任务来源"), Value(Said(v.Facts, VisitFields.Source))),
                Row(Label("检查时间"), Mixed($"{At(v.Facts, VisitFields.Began)}至{At(v.Facts, VisitFields.Ended)}", 3)),
                Row(Label("检查地点"), Value(v.Facts.Get(VisitFields.Place)), Label("在场人"), Value(v.Facts.Get(VisitFields.Present))),
                Row(Label("检查人员"), Value(v.OfficerNames, 3)),
                Row(Label("扫码核验"), Value(v.Facts.Has(VisitFields.ScannedAt) ? $"{Moment(v.Facts, VisitFields.ScannedAt)}由{v.Facts.Get(VisitFields.ScannedBy)}扫码" : "紧急检查，待补录", 3)),
            ]),
        new DataTableBlock(
            [new("序号", 80), new("检查项目", 480, Align.Left), new("结果", 130), new("情况", 310, Align.Left)],
            [.. (v.Facts.Get(VisitFields.Checklist) ?? []).Select((row, i) => new DataRow(
            [
                Cell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), Cell(row.Get(VisitFields.Line)), Cell(VisitFields.Found.LabelOf(row.Get(VisitFields.Found) ?? "")), Cell(row.Get(VisitFields.Note)),
            ]))]),
        Fields(
            [130, 870],
            [
                Tall(40, Label("检查情况"), Body(v.Facts.Get(VisitFields.Findings))),
                Row(Label("隐患问题"), Mixed($"发现隐患{(long?)v.Facts.Get(VisitFields.HazardsSeen)}条，其中当场整改{(long?)v.Facts.Get(VisitFields.Fixed)}条。")),
                Tall(18, Label("专家意见"), Body(v.Facts.Get(VisitFields.ExpertOpinion))),
            ]),
        new SignatureBlock(
        [
            new(v.Facts.Get(VisitFields.Signing) == "refused" ? $"被检查单位负责人（拒签：{v.Facts.Get(VisitFields.SigningNote)}）" : "被检查单位负责人"),
            .. v.Officers.Select(o => new SignatureLine("检查人员", o.Name, o.Certificate)),
        ]),
    ]);

    private static PaperDocument Rectify(SheetView v) => Letter(v, "限期整改通知书",
    [
        Flush($"{v.TargetName ?? v.Facts.Get(HazardFields.Place),14}："),
        P($"经检查，发现你单位存在以下{Said(v.Facts, HazardFields.Class),6}：{Clause(v.Facts.Get(HazardFields.Title)),12}。位置：{v.Facts.Get(HazardFields.Place),10}。"),
        P($"具体情况：{Clause(v.Facts.Get(HazardFields.Description)),20}。不符合{Clause(v.Facts.Get(HazardFields.Basis)),14}的规定。"),
        P($"依据《中华人民共和国安全生产法》第六十五条的规定，责令你单位于{(DateOnly?)v.Facts.Get(HazardFields.RectifyBy)}前完成整改。整改要求：{Clause(v.Facts.Get(HazardFields.Demand)),20}。"),
        P($"{Plain("整改期间，你单位应当采取措施保证安全。整改完成后，请将整改情况和证明材料报送本机关，本机关将进行复查。逾期不整改或者整改不合格的，本机关将依法处理。")}"),
        P($"如不服本通知，可以自收到之日起六十日内依法向{v.Bureau.Government,9}申请行政复议，或者自收到之日起六个月内依法向{v.Bureau.Court,9}提起行政诉讼。"),
        new SignatureBlock([new("签收人", v.Facts.Get(HazardFields.Receiver)), .. v.Officers.Select(o => new SignatureLine("检查人员", o.Name, o.Certificate))]),
        Seal(v),
        Copies,
    ]);

    private static PaperDocument Recheck(SheetView v) => Letter(v, "整改复查意见书",
    [
        Flush($"{v.TargetName ?? v.Facts.Get(HazardFields.Place),14}："),
        P($"本机关于{(DateOnly?)v.On}对“{v.Facts.Get(HazardFields.Title),12}”的整改情况进行了复查。"),
        P($"整改措施：{Clause(v.Facts.Get(HazardFields.Measures)),20}。"),
        P($"复查情况：{Clause(v.Facts.Get(HazardFields.RecheckNote)),20}。"),
        P($"复查意见：{(v.Facts.Get(HazardFields.Passed) ? "整改合格，按程序销号" : "整改不合格，应继续整改"),12}。"),
        new SignatureBlock([new("被复查单位负责人"), .. v.Officers.Select(o => new SignatureLine("复查人员", o.Name, o.Certificate))]),
        Seal(v),
        Copies,
    ]);

    private static PaperDocument Supervise(SheetView v) => Letter(v, "重大隐患挂牌督办通知书",
    [
        Flush($"{v.TargetName ?? v.Facts.Get(HazardFields.Place),14}："),
        P($"你单位存在的“{v.Facts.Get(HazardFields.Title),12}”属于重大隐患，本机关决定挂牌督办，一事一档，由{(v.Find("supervisor") is { } who ? who.Get(Staff.Name) : null),6}负责督办。"),
        P($"督办节点：{Clause(v.Facts.Get(HazardFields.Milestones)),20}。"),
        P($"{Plain("整改期间无法保证安全的，应当停止使用相关设施、撤出人员。整改完成并经复查合格、本机关负责人同意后方可销号。")}"),
        Seal(v),
        Copies,
    ]);

    private static PaperDocument InterviewNotice(SheetView v) => Letter(v, "约谈通知书",
    [
        Flush($"{v.TargetName,14}："),
        P($"因{Said(v.Facts, EnterpriseInterview.Ground),8}（{Clause(v.Facts.Get(EnterpriseInterview.Title)),12}），本机关定于{At(v.Facts, EnterpriseInterview.At)}在{v.Facts.Get(EnterpriseInterview.Place),10}对你单位主要负责人进行约谈。"),
        P($"约谈内容：{Clause(v.Facts.Get(EnterpriseInterview.Topics)),20}。"),
        P($"{Plain("请准备相关材料并按时参加；因故不能参加的，应当提前说明并委托其他负责人参加。")}"),
        Seal(v),
        Copies,
    ]);

    private static PaperDocument InterviewRecord(SheetView v) => Form(v, "约谈记录",
    [
        Fields(
            [130, 370, 130, 370],
            [
                Row(Label("被约谈企业"), Value(v.TargetName, 3)),
                Row(Label("约谈事由"), Value(v.Facts.Get(EnterpriseInterview.Title), 3)),
                Row(Label("时间"), Value(Moment(v.Facts, EnterpriseInterview.At)), Label("地点"), Value(v.Facts.Get(EnterpriseInterview.Place))),
                Row(Label("约谈人员"), Value(v.OfficerNames), Label("企业参加人"), Value(v.Facts.Get(EnterpriseInterview.Attended))),
                Tall(60, Label("约谈情况"), Body(v.Facts.Get(EnterpriseInterview.Talk), 3)),
                Tall(40, Label("承诺事项"), Body(v.Facts.Get(EnterpriseInterview.Promise), 3)),
                Row(Label("承诺完成日期"), Value(v.Facts.Get(EnterpriseInterview.PromiseBy), 3)),
            ]),
        new SignatureBlock([new("企业参加人"), .. v.Officers.Select(o => new SignatureLine("约谈人员", o.Name, o.Certificate))]),
    ]);

    private static PaperDocument Letter(SheetView v, string title, IEnumerable<PaperBlock> blocks) =>
        new(title, v.Bureau.Name, v.Number, [.. blocks], PaperLayout.Letter with { NumberLabel = "" });

    private static PaperDocument Form(SheetView v, string title, IEnumerable<PaperBlock> blocks) =>
        new(title, v.Bureau.Name, v.Number, [.. blocks], PaperLayout.Form with { NumberLabel = "任务编号：" });

    private static SealBlock Seal(SheetView v) => new(v.Bureau.Name, v.On);

    private static CopyNoteBlock Copies { get; } = new("（本文书一式两份：一份存档，一份交被检查单位。）");

    private static DataCell Cell(string? text) => new([new TextRun(text ?? "")]);

    private static string? Clause(string? text) => text?.TrimEnd('。', '；', ' ', '\n').Replace("\n", "；", StringComparison.Ordinal);

    private static string? Said(Facts facts, Field<string> field) => facts.Get(field) is { } code ? field.LabelOf(code) : null;

    private static string? Moment(Facts facts, Field<DateTimeOffset> field) => At(facts, field) is { } at ? ChineseFormat.Moment(at) : null;

    private static DateTimeOffset? At(Facts facts, Field<DateTimeOffset> field) => facts.Has(field) ? facts.Get(field).ToOffset(Zone) : null;
}
