using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement;

/// <summary>What is proposed, told, reviewed and decided.</summary>
public static class DecisionFields
{
    /// <summary>处理意见: the outcome the case is heading for.</summary>
    public static readonly Field<string> Proposal = Make.Choice(
        "proposal", "处理意见",
        ("penalty", "给予行政处罚"), ("minor", "轻微不予处罚"), ("first", "首违不予处罚"), ("no-fault", "无主观过错不予处罚"),
        ("incapable", "不满十四周岁或者不能辨认控制，不予处罚"), ("not-established", "违法事实不能成立，不予处罚"),
        ("time-barred", "超过追究时效，不予处罚"), ("transfer", "移送"), ("withdraw", "撤销立案")) with { Required = true };

    /// <summary>Proposals that end in a decision not to penalise.</summary>
    public static readonly string[] NoPenaltyProposals = ["minor", "first", "no-fault", "incapable", "not-established", "time-barred"];

    public static readonly Field<string> FactsFound = Make.Paragraph("facts-found", "查明的事实") with { Required = true };
    public static readonly Field<string> EvidenceSummary = Make.Paragraph("evidence-summary", "证据及其证明内容") with { Required = true };
    public static readonly Field<string> Opinion = Make.Paragraph("opinion", "处理建议及理由") with { Required = true };

    public static readonly Field<bool> PublicInterest = Make.YesNo("public-interest", "涉及重大公共利益");
    public static readonly Field<bool> Complex = Make.YesNo("complex", "案情疑难复杂、涉及多个法律关系或者争议较大");
    public static readonly Field<bool> FirstOffence = Make.YesNo("first-offence", "初次违法");
    public static readonly Field<bool> MinorHarm = Make.YesNo("minor-harm", "违法行为轻微或者危害后果轻微");
    public static readonly Field<bool> NoHarm = Make.YesNo("no-harm", "没有造成危害后果");
    public static readonly Field<bool> Corrected = Make.YesNo("corrected", "已及时改正");
    public static readonly Field<bool> NoFault = Make.YesNo("no-fault", "当事人有证据足以证明没有主观过错");
    public static readonly Field<bool> Educated = Make.YesNo("educated", "已对当事人进行教育") with { Required = true };

    /// <summary>裁量档次.</summary>
    public static readonly Field<string> Grade = Make.Choice(
        "grade", "裁量档次", ("slight", "轻微"), ("light", "较轻"), ("ordinary", "一般"), ("heavy", "较重"), ("grave", "严重")) with { Required = true };

    public static readonly Field<string> GradeReason = Make.Paragraph("grade-reason", "裁量情节及理由") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Kinds = Make.Choices("penalty-kinds", "处罚种类", PenaltyKinds) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> ToldKinds = Make.Choices("told-kinds", "拟处罚种类", PenaltyKinds) with { Required = true };
    public static readonly Field<long> ToldFine = Make.Money("told-fine", "拟罚款金额") with { Required = true };
    public static readonly Field<long> ToldConfiscated = Make.Money("told-confiscated", "拟没收金额");
    public static readonly Field<string> ToldContent = Make.Paragraph("told-content", "拟处罚内容") with { Required = true };
    public static readonly Field<bool> RightsTold = Make.YesNo("rights-told", "已告知陈述、申辩权利及期限") with { Required = true };
    public static readonly Field<bool> HearingTold = Make.YesNo("hearing-told", "已告知听证权利");
    public static readonly Field<string> Contact = Make.Text("contact", "联系人、地址、邮编及电话") with { Required = true };

    /// <summary>What the fine depends on beside the grade: income, value, whether the party corrected, whether the law's grave case is given.</summary>
    public static readonly Field<long> IllegalIncome = Make.Money("illegal-income", "违法所得");

    public static readonly Field<long> BaseValue = Make.Money("base-value", "罚款所依据的价款（价值）");
    public static readonly Field<bool> Uncorrected = Make.YesNo("uncorrected", "责令改正后拒不改正");
    public static readonly Field<bool> GraveCase = Make.YesNo("grave-case", "属于法定情节严重");

    /// <summary>What the standard would ask for without leniency; the measure of what was spared.</summary>
    public static readonly Field<long> Benchmark = Make.Money("benchmark", "按裁量基准应处罚款") with { Required = true };

    public static readonly Field<string> OutOfRangeReason = Make.Paragraph("out-of-range-reason", "不在裁量幅度内的理由");
    public static readonly Field<string> OutOfRangeApproval = Make.Choice(
        "out-of-range-approval", "调整适用裁量基准的批准",
        ("head", "主要负责人批准"), ("collective", "集体讨论决定"), ("issuer", "报基准制定机关批准"));
    public static readonly Field<IReadOnlyList<string>> OutOfRangeFiles = Make.Files("out-of-range-files", "调整批准材料");

    public static readonly Field<long> Fine = Make.Money("fine", "罚款金额") with { Required = true, InList = true };
    public static readonly Field<long> Confiscated = Make.Money("confiscated", "没收违法所得金额");
    public static readonly Field<string> Goods = Make.Text("confiscated-goods", "没收非法财物");
    public static readonly Field<long> Exempted = Make.Money("exempted", "免除（减少）罚款金额") with { Required = true };

    /// <summary>柔性执法: how leniency was applied.</summary>
    public static readonly Field<string> Flexible = Make.Choice(
        "flexible", "柔性执法", ("none", "未适用"), ("no-penalty", "不予处罚"), ("lenient", "从轻处罚"), ("mitigated", "减轻处罚"), ("first", "首违不罚")) with { Required = true };

    public static readonly Field<string> Content = Make.Paragraph("content", "处罚内容") with { Required = true };
    public static readonly Field<string> Performance = Make.Paragraph("performance", "履行方式和期限") with { Required = true };
    public static readonly Field<string> BankAccount = Make.Text("bank-account", "缴款银行及账号") with { Required = true };
    public static readonly Field<string> ReviewOrgan = Make.Text("review-organ", "复议机关") with { Required = true };
    public static readonly Field<string> Court = Make.Text("court", "管辖法院") with { Required = true };
    public static readonly Field<string> LateReason = Make.Paragraph("late-reason", "超过办案期限的原因");
    public static readonly Field<string> ExtensionReason = Make.Paragraph("extension-reason", "延长办案期限的理由") with { Required = true };

    public static readonly Field<bool> WaivesHearing = Make.YesNo("waives-hearing", "同时放弃听证");
    public static readonly Field<IReadOnlyList<string>> WaiverFiles = Make.Files("waiver-files", "放弃陈述申辩声明") with { Required = true };
    public static readonly Field<string> DefenceForm = Make.Choice("defence-form", "陈述申辩形式", ("written", "书面"), ("oral", "口头，已记录")) with { Required = true };
    public static readonly Field<string> DefenceText = Make.Paragraph("defence-text", "陈述申辩内容") with { Required = true };
    public static readonly Field<string> RequestForm = Make.Choice("request-form", "听证要求形式", ("written", "书面"), ("oral", "口头，已记录")) with { Required = true };
    public static readonly Field<string> DefenceAdopted = Make.Choice("defence-adopted", "采纳情况", ("yes", "采纳"), ("partly", "部分采纳"), ("no", "不采纳")) with { Required = true };
    public static readonly Field<string> DefenceReply = Make.Paragraph("defence-reply", "复核意见及理由") with { Required = true };

    public static readonly Field<DateOnly> HearingOn = Make.Date("hearing-on", "听证日期") with { Required = true };
    public static readonly Field<string> HearingTime = Make.Text("hearing-time", "听证时间") with { Required = true, MaxLength = 5, Help = "如 09:30", Check = ClockTime };
    public static readonly Field<string> HearingPlace = Make.Text("hearing-place", "听证地点") with { Required = true };
    public static readonly Field<bool> HearingPublic = Make.YesNo("hearing-public", "公开举行") with { Required = true };
    public static readonly Field<string> HearingChair = Make.Text("hearing-host", "主持人及职务") with { Required = true };
    public static readonly Field<string> HearingMembers = Make.Text("hearing-members", "听证员");
    public static readonly Field<string> HearingRecorder = Make.Text("hearing-recorder", "记录员及职务") with { Required = true };
    public static readonly Field<string> HearingPresent = Make.Paragraph("hearing-present", "到场的当事人、代理人、第三人") with { Required = true };
    public static readonly Field<string> HearingMinutes = Make.Paragraph("hearing-minutes", "听证记录") with { Required = true };
    public static readonly Field<string> HearingOpinion = Make.Paragraph("hearing-opinion", "听证主持人意见") with { Required = true };
    public static readonly Field<string> HearingEndGround = Make.Choice(
        "hearing-end-ground", "终止事由", ("withdrawn", "撤回听证要求"), ("absent", "无正当理由不出席"), ("left", "擅自中途退出"), ("died", "当事人死亡或者终止，无权利承受人"), ("other", "其他")) with { Required = true };

    public static readonly Field<string> ReviewOpinion = Make.Choice(
        "review-opinion", "审核意见", ("agree", "同意"), ("complete", "补正"), ("correct", "纠正"), ("transfer", "移送")) with { Required = true };
    public static readonly Field<string> ReviewText = Make.Paragraph("review-text", "主体、程序、事实、法律、裁量、权限、文书、涉罪八项审核情况") with { Required = true };
    public static readonly Field<bool> LawyerReviewed = Make.YesNo("lawyer-reviewed", "律师（法律顾问、公职律师）参与审核");
    public static readonly Field<string> LawyerName = Make.Text("lawyer-name", "律师姓名");
    public static readonly Field<string> Discussed = Make.Paragraph("discussed", "讨论记录") with { Required = true };
    public static readonly Field<string> DiscussedBy = Make.Text("discussed-by", "出席及列席人员") with { Required = true };
    public static readonly Field<string> DiscussionResult = Make.Paragraph("discussion-result", "结论性意见") with { Required = true };

    public static readonly Field<string> StopGround = Make.Choice("stop-ground", "终止调查事由", ("no-violation", "没有违法事实"), ("time-barred", "超过追究时效"), ("other", "其他")) with { Required = true };
    public static readonly Field<string> TransferTo = Make.Text("transfer-to", "受移送机关") with { Required = true };
    public static readonly Field<string> TransferReason = Make.Paragraph("transfer-reason", "移送理由及依据") with { Required = true };
    public static readonly Field<string> WithdrawalReason = Make.Paragraph("withdrawal-reason", "撤销立案的理由") with { Required = true };

    /// <summary>Kinds that take away a licence or a trade: always grave, whatever the amount.</summary>
    public static readonly IReadOnlyList<string> GraveKinds = ["downgrade", "revoke", "halt", "close", "ban", "restrict"];

    private static string? ClockTime(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _)
            ? null
            : "应为时和分，如 09:30";

    private static (string Code, string Label)[] PenaltyKinds =>
    [
        ("warning", "警告"), ("criticism", "通报批评"), ("fine", "罚款"), ("income", "没收违法所得"), ("goods", "没收非法财物"),
        ("suspend", "暂扣许可证件"), ("downgrade", "降低资质等级"), ("revoke", "吊销许可证件"), ("restrict", "限制开展生产经营活动"),
        ("halt", "责令停产停业"), ("close", "责令关闭"), ("ban", "限制从业"),
    ];
}
