using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers of service, transfer, closing and the volume.</summary>
internal static class ClosingPapers
{
    /// <summary>Forms 23 and 24, confirmation of address, transfer, cover, contents and closing note of the volume.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Signed(23, "service-receipt", "送达回证", Rules(18), Receipt),
        Signed(0, "service-address", "送达地址确认书", Rules(18), Address),
        Issued(0, "transfer", "案件移送函", "移", Rules(9), Since2021, Transfer),
        Inner(24, "closing", "结案报告", Rules(122), Closing),
        Inner(0, "volume-cover", "卷宗封面", Rules(122), Cover),
        Inner(0, "volume-contents", "卷内目录", Rules(122), Contents),
        Inner(0, "volume-note", "卷内备考表", Rules(122), Note),
    ];

    private static PaperDocument Receipt(CaseFileView c) => Table(
        c,
        "送达回证",
        Fields(
            [160, 340, 160, 340],
            [
                Row(Label("案由"), Value(c.Cause, 3)),
                Row(Label("送达单位"), Value(c.Organ.Name, 3)),
                Row(Label("受送达人"), Value(c.Service.Addressee ?? c.Party.Name), Label("代收人"), Value(c.Service.Substitute)),
            ]),
        new DataTableBlock(
            [
                new("送达文书名称、文号", 240, Align.Left), new("收件人签名（盖章）", 160), new("送达地点", 160, Align.Left),
                new("送达日期", 180), new("送达方式", 120), new("送达人", 140),
            ],
            [
                .. c.Service.Papers.Select(p => new DataRow(
                [
                    DataCell.Of(p.Number is null ? p.Paper : $"{p.Paper}\n{p.Number}"), DataCell.Of(p.Receiver), DataCell.Of(p.Place),
                    DataCell.Of(p.Date is { } d ? ChineseFormat.Date(d) : null), DataCell.Of(p.Manner), DataCell.Of(p.Server),
                ])),
            ],
            LeastRows: 6),
        Fields([160, 840], Tall(24, Label("备注"), Value(c.Remarks))),
        P($"{Plain("注：（1）当事人拒绝接收或者拒绝签名、盖章的，在备注栏注明情况并由见证人签名；（2）代收的，由代收人在收件人栏签名，并注明与当事人的关系。")}"),
        Seal(c));

    private static PaperDocument Address(CaseFileView c)
    {
        var s = c.Service;
        return Table(
            c,
            "送达地址确认书",
            Fields(
                [180, 320, 180, 320],
                [
                    Row(Label("案由"), Value(c.Cause, 3)),
                    Row(Label("受送达人"), Value(s.Addressee ?? c.Party.Name), Label("证件号或信用代码"), Value(c.Party.CreditCode ?? c.Party.IdNumber)),
                    Row(Label("送达地址"), Value(s.Address, 3)),
                    Row(Label("邮编"), Value(s.Postcode), Label("手机号码"), Value(s.Phone)),
                    Row(Label("代收人"), Value(s.Substitute, 3)),
                    Row(Label("电子送达"), Boxes(3, Box("同意", s.ElectronicAgreed == true), Box("不同意", s.ElectronicAgreed == false))),
                    Row(Label("电子送达地址"), Value(s.Electronic, 3)),
                    Tall(40, Label("告知事项"), Body(
                        "一、受送达人应当如实提供确切的送达地址，地址变更的应当及时书面告知本机关。\n二、因提供的地址不准确、变更后未及时告知或者拒绝签收，致使文书未能被实际接收的，文书退回之日或者留置之日视为送达之日。\n三、同意电子送达的，以送达信息到达受送达人特定系统的日期为送达日期。",
                        3)),
                    Tall(24, Label("受送达人确认"), Opinion("我已知悉上述告知事项，并保证所提供的送达地址真实、有效。", null, null, 3)),
                ]),
            OfficerSignatures(c));
    }

    private static PaperDocument Transfer(CaseFileView c) => Letter(
        c,
        "案件移送函",
        [
            Flush($"{c.Closure.TransferTo,12}："),
            P($"本机关于{c.FiledOn}对{c.Party.Name,10}涉嫌{c.Offence,14}一案立案调查。经查，{Clause(c.FactsFound ?? c.Facts),20}。"),
            P($"鉴于{Clause(c.Closure.TransferReason),18}，现将该案有关材料移送你单位，请依法处理，并将处理结果函告本机关。"),
            Contact(c),
            .. c.Closure.TransferMaterials.Count == 0 ? new PaperBlock[] { P($"附件：{(string?)null,14}") } : [new AttachmentsBlock(c.Closure.TransferMaterials)],
            Seal(c),
            new CopyNoteBlock("（本文书一式两份：一份存根，一份交受移送单位；受移送单位签收后退回回执。）"),
        ]);

    private static PaperDocument Closing(CaseFileView c) => Table(
        c,
        "结案报告",
        Fields(
            PartyColumns,
            [
                Row(Label("案由", 2), Value(c.Cause, 4)),
                .. PartyRows(c.Party),
                Row(Label("立案日期", 2), Value(c.FiledOn, 2), Label("决定日期"), Value(c.Decision.Date)),
                Tall(40, Label("处理结果", 2), Body(c.Closure.Result, 4)),
                Tall(40, Label("执行情况", 2), Body(c.Closure.Performance, 4)),
                Tall(32, Label("经办机构负责人意见", 2), Opinion(c.UnitOpinion.Text, c.UnitOpinion.Signer, c.UnitOpinion.Date, 4)),
                Tall(32, Label("负责人审批意见", 2), Opinion(c.ChiefOpinion.Text, c.ChiefOpinion.Signer, c.ChiefOpinion.Date, 4)),
            ]));

    private static PaperDocument Cover(CaseFileView c)
    {
        var v = c.Volume;
        return new PaperDocument(
            "交通运输行政执法案卷",
            c.Organ.Name,
            c.CaseNumber,
            [
                Fields(
                    [180, 320, 180, 320],
                    [
                        Tall(18, Label("卷别"), Value(v.Part), Label("年度"), Value(Number(v.Year))),
                        Tall(24, Label("案由"), Value(c.Cause, 3)),
                        Tall(18, Label("当事人"), Value(c.Party.Name, 3)),
                        Tall(18, Label("处罚决定书"), Value(c.Decision.Number, 3)),
                        Tall(27, Label("处理结果"), Value(c.Closure.Result, 3)),
                        Tall(18, Label("立案日期"), Value(c.FiledOn), Label("结案日期"), Value(v.ClosedOn)),
                        Tall(18, Label("承办人"), Value(c.Officers.Count == 0 ? null : string.Join('、', c.Officers.Select(o => o.Name))), Label("归档日期"), Value(v.ArchivedOn)),
                        Tall(18, Label("归档号"), Value(v.ArchiveNumber), Label("保管期限"), Value(v.Retention)),
                        Tall(18, Label("页数"), Mixed($"本卷共{(long?)(v.Entries.Count == 0 ? null : v.Entries.Count),2}件{(long?)v.Pages,3}页", 3)),
                    ]),
            ],
            PaperLayout.Form with { Masthead = Masthead.Issuer, TopMm = 40, PageNumbers = false });
    }

    private static PaperDocument Contents(CaseFileView c) => Table(
        c,
        "卷内目录",
        new DataTableBlock(
            [
                new("序号", 65), new("文书（材料）名称", 270, Align.Left), new("文号", 250, Align.Left), new("日期", 215), new("页号", 90), new("备注", 110),
            ],
            [
                .. c.Volume.Entries.Select((e, i) => DataRow.Of(
                    Number(i + 1), e.Title, e.Number, e.Date is { } d ? ChineseFormat.Date(d) : null, e.Pages, e.Remarks)),
            ],
            LeastRows: 24)) with { Layout = PaperLayout.Form with { PageNumbers = false } };

    private static PaperDocument Note(CaseFileView c)
    {
        var v = c.Volume;
        return Table(
            c,
            "卷内备考表",
            Flush($"本卷归档号：{v.ArchiveNumber,10}"),
            Flush($"{Bold("本卷情况说明：")}"),
            P($"本卷共有文件材料{(long?)(v.Entries.Count == 0 ? null : v.Entries.Count),3}件，编号{(long?)v.Pages,3}页。"),
            Fields([1000], Tall(110, Body(v.State))),
            new SignatureBlock([new("立卷人", v.Binder, Date: v.ArchivedOn), new("检查人", v.Checker, Date: v.ArchivedOn)]),
            new CopyNoteBlock("案卷归档后，不得修改、增加、抽取材料；确有更正的，另附说明。")) with { Layout = PaperLayout.Form with { PageNumbers = false } };
    }
}
