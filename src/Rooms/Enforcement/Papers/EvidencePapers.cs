using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;
using static Fatong.Rooms.Enforcement.Papers.FormParts;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Papers that gather evidence: inquiry, survey, scene, sampling, custody, inspection.</summary>
internal static class EvidencePapers
{
    /// <summary>Forms 2 to 7 and the record of an inspection.</summary>
    internal static IReadOnlyList<PaperTemplate<CaseFileView>> All { get; } =
    [
        Signed(2, "inquiry", "询问笔录", Rules(39), Inquiry),
        Signed(3, "survey", "勘验笔录", Rules(40), Survey),
        Signed(4, "scene", "现场笔录", Rules(54), Scene),
        Signed(0, "inspection", "检查记录", Rules(23), Inspection),
        Issued(5, "sampling", "抽样取证凭证", null, Rules(41), Since2021, Sampling),
        Issued(6, "custody", "证据登记保存清单", "证保", PenaltyLaw(56), Since2021, Custody),
        Issued(7, "custody-release", "解除证据登记保存决定书", "解保", Rules(45), Since2021, CustodyRelease),
    ];

    private static PaperDocument Inquiry(CaseFileView c)
    {
        var q = c.Inquiry;
        var p = q.Person;
        var officers = OfficersIn(c);
        return Letter(
            c,
            "询问笔录",
            [
                Flush($"时间：{q.Start} 至 {q.End}"),
                Flush($"地点：{q.Place,17}　第{(long?)q.Ordinal,2}次询问"),
                Flush($"询问人：{q.Asker,9}　记录人：{q.Recorder,9}"),
                Flush($"被询问人：{p.Name,6}　与案件关系：{p.Relation,8}"),
                Flush($"性别：{p.Sex,3}　年龄：{(long?)p.Age,3}　身份证件号：{p.IdNumber,9}"),
                Flush($"工作单位及职务：{p.Employer,10}　联系电话：{p.Phone,6}"),
                Flush($"联系地址：{p.Address,20}"),
                P($"我们是{c.Organ.Name,10}的执法人员{officers[0].Name,5}、{officers[1].Name,5}，这是我们的执法证件，执法证号分别是{officers[0].Certificate,7}、{officers[1].Certificate,7}，请你确认。现依法向你询问，请如实回答所问问题。执法人员与你有直接利害关系的，你可以申请回避。"),
                P($"问：你是否申请回避？　答：{Box("申请", q.RecusalAsked == true)}　{Box("不申请", q.RecusalAsked == false)}"),
                .. q.Answers.Count == 0
                    ? Text(null, 10)
                    : q.Answers.SelectMany(a => new PaperBlock[] { P($"{Bold("问：")}{Plain(a.Question)}"), P($"{Bold("答：")}{Plain(a.Answer)}") }),
                P($"{Plain("以上笔录我已看过（已向我宣读），与我说的相符。")}"),
                new SignatureBlock([new("被询问人签名（逐页）"), new("询问人签名"), new("记录人签名")]),
            ]);
    }

    private static PaperDocument Survey(CaseFileView c)
    {
        var s = c.Scene;
        return Letter(
            c,
            "勘验笔录",
            [
                Flush($"案由：{c.Cause,24}"),
                Flush($"勘验时间：{s.Start} 至 {s.End}"),
                Flush($"勘验场所：{s.Place,15}　天气情况：{s.Weather,4}"),
                .. OfficersIn(c).Select(o => Flush($"勘验人：{o.Name,4} 单位及职务：{o.Post ?? c.Organ.Unit,5} 执法证号：{o.Certificate,4}")),
                Flush($"当事人（代理人）：{s.Person.Name ?? c.Party.Name,6}　性别：{s.Person.Sex,3}　年龄：{(long?)s.Person.Age,3}"),
                Flush($"身份证件号：{s.Person.IdNumber,9}　联系电话：{s.Person.Phone,6}"),
                Flush($"单位及职务：{s.Person.Employer,10}　住址：{s.Person.Address,10}"),
                Flush($"被邀请人：{s.Invited,5}　单位及职务：{s.InvitedPost,10}"),
                Flush($"记录人：{s.Recorder,6}"),
                Flush($"{Bold("勘验情况及结果：")}"),
                .. Text(s.Findings, 8),
                new SignatureBlock([new("当事人或其代理人签名"), new("勘验人签名"), new("勘验人签名"), new("被邀请人签名"), new("记录人签名")]),
            ]);
    }

    private static IEnumerable<FieldRow> SceneRows(CaseFileView c)
    {
        var s = c.Scene;
        var p = s.Person;
        var officers = OfficersIn(c);
        return
        [
            Row(Label("地点", 2), Value(s.Place, 4)),
            Row(Label("时间", 2), Mixed($"{s.Start} 至 {s.End}", 4)),
            Row(Label("执法人员", 2), Value(officers[0].Name), Label("执法证号"), Value(officers[0].Certificate, 2)),
            Row(Label("执法人员", 2), Value(officers[1].Name), Label("执法证号"), Value(officers[1].Certificate, 2)),
            Row(Label("记录人", 2), Value(s.Recorder), Label("车（船）号"), Value(Join(c.Vehicle.Plate, c.Vehicle.Kind), 2)),
            Row(Upright("现场人员", 4), Label("姓名"), Value(p.Name), Label("与案件关系"), Value(p.Relation, 2)),
            Row(Label("性别"), Value(p.Sex), Label("年龄"), Value(Number(p.Age), 2)),
            Row(Label("证件号"), Value(p.IdNumber), Label("联系电话"), Value(p.Phone, 2)),
            Row(Label("住址"), Value(p.Address), Label("单位及职务"), Value(p.Employer, 2)),
        ];
    }

    private static readonly int[] SceneColumns = [70, 130, 290, 150, 180, 180];

    private static PaperDocument Scene(CaseFileView c) => Table(
        c,
        "现场笔录",
        Fields(
            SceneColumns,
            [
                .. SceneRows(c),
                Tall(32, Label("现场情况", 2), Body(c.Scene.Findings, 4)),
                Tall(20, Label("告知情况与当事人陈述申辩", 2), Body(c.Scene.Defence, 4)),
                Row(Label("备注", 2), Value(c.Remarks, 4)),
            ]),
        P($"{Plain("上述笔录我已看过（已向我宣读），情况属实。")}"),
        new SignatureBlock([new("现场人员签名"), new("执法人员签名"), new("执法人员签名"), new("记录人签名")]));

    private static PaperDocument Inspection(CaseFileView c) => Table(
        c,
        "检查记录",
        Fields(
            SceneColumns,
            [
                Row(Label("被检查对象", 2), Value(c.Party.Name), Label("信用代码或证件号"), Value(c.Party.CreditCode ?? c.Party.IdNumber, 2)),
                Row(Label("检查事项", 2), Value(c.Scene.Matter, 4)),
                .. SceneRows(c),
                Tall(31, Label("检查情况", 2), Body(c.Scene.Findings, 4)),
                Tall(18, Label("被检查对象陈述", 2), Body(c.Scene.Defence, 4)),
                Tall(18, Label("处理意见", 2), Body(c.Scene.Handling, 4)),
            ]),
        P($"{Plain("检查人员已出示执法证件，并告知检查事由、依据和权利义务。")}"),
        new SignatureBlock([new("被检查对象签名"), new("检查人员签名"), new("检查人员签名"), new("记录人签名")]));

    private static PaperDocument Sampling(CaseFileView c) => Table(
        c,
        "抽样取证凭证",
        PartyTable(c.Party),
        P($"因调查{c.Cause,12}的需要，执法人员依法对下列物品抽样取证。"),
        P($"抽样取证时间：{c.Sampling.Start} 至 {c.Sampling.End}"),
        P($"抽样地点：{c.Sampling.Place,14}　抽样取证机关：{c.Organ.Name,12}"),
        Items(c.Sampling.Items, "规格及批号", "被抽样物品地点"),
        new SignatureBlock([new("当事人或其代理人签名")]),
        OfficerSignatures(c),
        Seal(c),
        TwoCopies);

    private static PaperDocument Custody(CaseFileView c) => Table(
        c,
        "证据登记保存清单",
        PartyTable(c.Party),
        P($"因调查{c.Cause,12}的需要，相关证据可能灭失或者以后难以取得，依据{Plain(c.Law.Custody)}的规定，对你（单位）下列物品先行登记保存，期限为{Plain(c.Law.CustodyTerm)}，自{c.Custody.From}起至{c.Custody.To}止。在此期间，当事人或者有关人员不得销毁或者转移证据。"),
        Items(c.Custody.Items, "规格", "登记保存地点"),
        new SignatureBlock([new("当事人或其代理人签名")]),
        OfficerSignatures(c),
        Seal(c),
        TwoCopies);

    private static PaperDocument CustodyRelease(CaseFileView c) => Letter(
        c,
        "解除证据登记保存决定书",
        To(c),
        P($"本机关于{c.Custody.From}依法对你（单位）采取证据登记保存，《证据登记保存清单》案号：{c.Custody.ListNumber ?? c.CaseNumber,9}。现依法作出处理决定：{c.Custody.Disposal,20}。"),
        P($"{Plain("自本决定书送达之日起解除证据登记保存。退还物品如下：")}"),
        Items(c.Custody.Returned, "规格", "备注", 4),
        P($"{Plain("经当事人（代理人）查验，退还的物品与登记保存时一致。")}"),
        new SignatureBlock([new("当事人或其代理人签名")]),
        OfficerSignatures(c),
        Seal(c),
        TwoCopies);

    private static string? Join(string? a, string? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        _ => $"{a}（{b}）",
    };
}
