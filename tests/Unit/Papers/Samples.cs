using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;

namespace Fatong.Tests.Unit.Papers;

/// <summary>Papers that use every block once.</summary>
internal static class Samples
{
    internal static readonly PaperDocument Report = new(
        "乌有县交通运输局\n2024年度法治政府建设年度报告", "乌有县交通运输局", "乌交发〔2025〕3号",
        [
            Flush($"{Plain("县人民政府：")}"),
            P($"{Plain("现将本局2024年度法治政府建设情况报告如下，“三项制度”全面推行——。")}"),
            Heading(1, "一、2024年推进法治政府建设的主要举措和成效"),
            Heading(2, "（一）严格规范公正文明执法"),
            Heading(3, "1.办案情况"),
            new ParagraphBlock([
                new TextRun("全年共办理行政处罚案件"),
                new FigureRun("penalty_cases_handled", "128", "/figures/penalty_cases_handled?year=2024", "ab12"),
                new TextRun("件，罚款"),
                new FigureRun("penalty_amount", "14.62", "/figures/penalty_amount?year=2024"),
                new TextRun("万元，"),
                new TextRun("重点领域", RunStyle.Bold),
                new TextRun("案件占比过半，"),
                new TextRun("楷体强调", RunStyle.Kai),
                new TextRun("，<script>alert(1)</script> & \"quoted\"。"),
            ]),
            Heading(4, "（1）分类"),
            new DataTableBlock(
                [new("案由", 500, Align.Left), new("件数", 200), new("罚款（万元）", 300, Align.Right)],
                [
                    DataRow.Of("车辆违法超限行驶公路", "56", "8.40"),
                    new([DataCell.Of("未取得许可从事网约车经营"), new([new FigureRun("illegal_ridehailing_penalised", "72")]), DataCell.Of("6.22")]),
                ],
                LeastRows: 3, Caption: "表1　2024年行政处罚案件分类"),
            .. Enumerable.Range(1, 12).Select(i => P(
                $"{Plain($"第{i}段：坚持以习近平法治思想为指导，把法治政府建设摆在交通运输工作全局的重要位置，健全工作机制，压实工作责任，推动各项任务落地见效。")}")),
            new AttachmentsBlock(["2024年行政执法数据统计表", "执法案例选编"]),
            new SealBlock("乌有县交通运输局", new DateOnly(2025, 3, 20)),
            new CopyNoteBlock("抄送：市交通运输局，县司法局。"),
        ],
        PaperLayout.RedHead);

    internal static readonly PaperDocument Form = new(
        "立案登记表", null, "乌交立〔2024〕12号",
        [
            Fields(
                [80, 140, 200, 130, 130, 140, 180],
                Row(Label("案件来源", 2), Boxes(5, Box("在行政检查中发现的", true), Box("个人、法人及其他组织举报经核实的", false), Box("其他", false))),
                Row(Label("案由", 2), Value("车辆违法超限行驶公路案", 5)),
                Row(Upright("当事人基本情况", 4), Upright("个人", 2), Label("姓名"), Value("张三"), Label("性别"), Value("男", 2)),
                Row(Label("住址"), Mixed($"{"乌有县幸福路1号"}", 4)),
                Row(Upright("单位", 2), Label("名称"), Value("", 4)),
                Row(Label("法定代表人"), Value(""), Label("信用代码", 1), Value((string?)null, 2)),
                Tall(50, Label("案件基本情况", 2), Body("2024年3月2日9时5分，执法人员检查时发现当事人涉嫌违法超限。\n以上事实有检测单为证。", 5)),
                Tall(35, Label("负责人审批意见", 2), Opinion("同意立案。", "李四", new(2024, 3, 3), 5)),
                Row(Label("受案时间", 2), Value((DateOnly?)null, 5))),
            new OpinionBlock("备注", null, null, null, 25),
            new OptionGroupBlock("履行方式：", [Box("当场缴纳", false), Box("自收到决定书之日起十五日内缴至指定银行", true)]),
            new OptionGroupBlock("是否申请听证：", [Box("是", true), Box("否", false)], Stacked: true),
            P($"你（单位）于{new DateOnly(2024, 3, 2)}在{"国道110线",12}实施{(string?)null,10}，罚款{Sum(200_000)}，限于{(DateOnly?)null}前缴清，编号{(long?)7}，时间{(DateTimeOffset?)null}。"),
            .. Text(null, 3),
            new SignatureBlock([new("执法人员", "王五", "15092100123", new(2024, 3, 2)), new("当事人", Dated: true)]),
            new SignatureBlock([new("执法人员", Dated: false), new("执法人员", Dated: false), new("当事人", ImageHash: "sign")], 2),
            new PageBreakBlock(),
            new QrCodeBlock("https://example.gov.cn/v/0191?a=1&b=2", "扫码核验"),
            new ImageBlock("photo", "现场照片", 60),
            new SealBlock("乌有县交通运输综合行政执法大队", null),
            new SealBlock("乌有县交通运输综合行政执法大队", new(2024, 3, 2), ImageHash: "seal"),
            new CopyNoteBlock("本文书一式两份：一份存根，一份交当事人。"),
        ],
        PaperLayout.Form) { Subtitle = "（存根）" };
}
