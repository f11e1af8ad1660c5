using Fatong.Law.Cards;
using static Fatong.Law.Parameters.ParameterUnit;

namespace Fatong.Law.Parameters;

/// <summary>Every number that no national text fixes. A bureau sets its own; until then the default holds and is shown as such.</summary>
public static class BureauParameters
{
    public static readonly BureauParameter DefenceTerm =
        new("defence.term", "陈述申辩期限", WorkingDays, 5, 3, 15, PenaltyLaw.Art(44), "无全国数字，缺省与听证申请期对齐");

    public static readonly BureauParameter FilingTerm =
        new("filing.term", "立案期限", WorkingDays, 7, 3, 15, ProcedureRules.Art(62), "只规定及时立案；参照其他部门七至十五个工作日");

    public static readonly BureauParameter FilingExtension =
        new("filing.extension", "立案期限延长", WorkingDays, 7, 0, 15, ProcedureRules.Art(62), "经负责人批准延长");

    public static readonly BureauParameter ServicePublicNotice =
        new("service.public-notice", "公告送达期间", CalendarDays, 60, 30, 60, ProcedureRules.Art(18, item: 5), "民事诉讼法2021年起为三十日，缺省从严六十日");

    public static readonly BureauParameter HearingFinePerson =
        new("hearing.fine.person", "听证较大数额罚款（个人）", Fen, 500_000, 100_000, 10_000_000, ProcedureRules.Art(80), "以省级标准为准");

    public static readonly BureauParameter HearingFineUnit =
        new("hearing.fine.unit", "听证较大数额罚款（单位）", Fen, 5_000_000, 1_000_000, 100_000_000, ProcedureRules.Art(80), "以省级标准为准");

    public static readonly BureauParameter HearingConfiscationPerson =
        new("hearing.confiscation.person", "听证较大数额没收（个人）", Fen, 500_000, 100_000, 10_000_000, PenaltyLaw.Art(63), "缺省与罚款相同");

    public static readonly BureauParameter HearingConfiscationUnit =
        new("hearing.confiscation.unit", "听证较大数额没收（单位）", Fen, 5_000_000, 1_000_000, 100_000_000, PenaltyLaw.Art(63), "缺省与罚款相同");

    public static readonly BureauParameter HearingHoldBy =
        new("hearing.hold-by", "收到听证申请后举行听证的期限", WorkingDays, 20, 8, 60, PenaltyLaw.Art(64), "无全国数字；须容纳七个工作日前的通知");

    public static readonly BureauParameter ReviewFinePerson =
        new("review.fine.person", "法制审核目录罚款数额（个人）", Fen, 500_000, 100_000, 10_000_000, ThreeSystemsOpinion.Art(12), "由本机关目录清单确定");

    public static readonly BureauParameter ReviewFineUnit =
        new("review.fine.unit", "法制审核目录罚款数额（单位）", Fen, 5_000_000, 1_000_000, 100_000_000, ThreeSystemsOpinion.Art(12), "由本机关目录清单确定");

    public static readonly BureauParameter ReviewTerm =
        new("review.term", "法制审核期限", WorkingDays, 5, 1, 15, ProcedureRules.Art(72), "无全国数字，补正时间不计");

    public static readonly BureauParameter ReviewExtension =
        new("review.extension", "法制审核期限延长", WorkingDays, 5, 0, 15, ProcedureRules.Art(72), "无全国数字");

    public static readonly BureauParameter ReviewStaffShare =
        new("review.staff-share", "法制审核人员占执法人员的最低比例", BasisPoints, 500, 500, 10_000, ThreeSystemsOpinion.Art(11), "不得低于百分之五");

    public static readonly BureauParameter CollectiveFinePerson =
        new("collective.fine.person", "集体讨论较大数额罚没（个人）", Fen, 500_000, 100_000, 10_000_000, ProcedureRules.Art(76), "以省级标准为准");

    public static readonly BureauParameter CollectiveFineUnit =
        new("collective.fine.unit", "集体讨论较大数额罚没（单位）", Fen, 5_000_000, 1_000_000, 100_000_000, ProcedureRules.Art(76), "以省级标准为准");

    public static readonly BureauParameter DecisionDeductAppraisal =
        new("decision.deduct-appraisal", "听证、鉴定时间从九十日中扣除", YesNo, 0, 0, 1, ProcedureRules.Art(78), "规定未设扣除，缺省不扣除");

    public static readonly BureauParameter DiscretionSlightTo =
        new("discretion.slight-to", "轻微档上限占罚幅比例", BasisPoints, 1_000, 0, 10_000, PenaltyLaw.Art(34), "以省级裁量基准为准");

    public static readonly BureauParameter DiscretionLightTo =
        new("discretion.light-to", "较轻档上限占罚幅比例", BasisPoints, 3_000, 0, 10_000, PenaltyLaw.Art(34), "以省级裁量基准为准");

    public static readonly BureauParameter DiscretionOrdinaryTo =
        new("discretion.ordinary-to", "一般档上限占罚幅比例", BasisPoints, 6_000, 0, 10_000, PenaltyLaw.Art(34), "以省级裁量基准为准");

    public static readonly BureauParameter DiscretionHeavyTo =
        new("discretion.heavy-to", "较重档上限占罚幅比例", BasisPoints, 8_000, 0, 10_000, PenaltyLaw.Art(34), "以省级裁量基准为准");

    public static readonly BureauParameter PaymentInstalments =
        new("payment.instalments", "分期缴纳罚款最多期数", Count, 6, 2, 24, PenaltyLaw.Art(66), "无全国数字");

    public static readonly BureauParameter PaymentDeferral =
        new("payment.deferral", "延期缴纳罚款最长期限", Months, 6, 1, 24, PenaltyLaw.Art(66), "无全国数字");

    public static readonly BureauParameter SurchargeCountPaymentDay =
        new("surcharge.count-payment-day", "加处罚款计入缴款当日", YesNo, 0, 0, 1, PenaltyLaw.Art(72), "自逾期次日起算；缴款当日是否计入无明文，缺省不计入");

    public static readonly BureauParameter CourtSummaryWindow =
        new("court.summary-window", "当场处罚申请法院执行的开窗期限", Months, 6, 2, 6, CompulsionLaw.Art(53), "复议前置使起窗口径有争议，缺省按六个月从严");

    public static readonly BureauParameter OverloadPartTonneUp =
        new("overload.part-tonne-up", "超限不足一吨的部分按一吨计罚", YesNo, 0, 0, 1, OverloadRules.Art(43, item: 2), "取整口径由省级规定");

    public static readonly BureauParameter OverloadSingleTyrePerAxle =
        new("overload.single-tyre-per-axle", "单胎扣减按每轴计算", YesNo, 0, 0, 1, OverloadRules.Art(3), "每轴还是总计扣减，规定未明确");

    public static readonly BureauParameter ReferralThreeDaysWorking =
        new("referral.three-days-working", "移送审批三日按工作日计算", YesNo, 0, 0, 1, CriminalReferralRules.Art(5), "规定未写明，缺省按自然日从严");

    public static readonly BureauParameter IncomeThresholdMultiple =
        new("income.threshold-multiple", "违法所得恰等于界限时适用倍数", YesNo, 0, 0, 1, RoadTransportRegulation.Art(63), "超过与不足之间未明确，缺省适用定额并说明理由");

    public static readonly BureauParameter PublicationRandomInspection =
        new("publication.random-inspection", "双随机抽查结果公示期限", WorkingDays, 20, 7, 20, ThreeSystemsOpinion.Art(6), "一般执法决定为二十个工作日");

    public static readonly BureauParameter ArchiveTerm =
        new("archive.term", "结案后归档期限", CalendarDays, 30, 10, 90, ProcedureRules.Art(122), "只规定及时归档，实务为三十日");

    public static readonly BureauParameter ArchiveOrdinaryYears =
        new("archive.ordinary-years", "一般案卷保管期限", Years, 30, 10, 100, ArchiveRetentionRules.Art(0), "重要案卷永久保管");

    public static readonly BureauParameter RecordingRetention =
        new("recording.retention", "执法音像保存期限", Months, 6, 6, 60, RecordingMeasuresPolice.Art(13), "交通领域无全国数字；作证据的随案卷保存");

    public static readonly BureauParameter RecordingUpload =
        new("recording.upload", "执法音像上传期限", Hours, 24, 1, 72, NeimengThreeSystems.Art(20), "地方样例；偏远地区具备条件即传");

    public static readonly BureauParameter MajorReportAmount =
        new("major-report.amount", "重大处罚报备罚款数额", Fen, 500_000, 100_000, 100_000_000, PenaltyLaw.Art(57), "旧制度是否存续未核");

    public static readonly BureauParameter MajorReportTerm =
        new("major-report.term", "重大处罚报备期限", CalendarDays, 15, 5, 30, PenaltyLaw.Art(57), "旧制度是否存续未核");

    public static readonly BureauParameter InspectionCapKey =
        new("inspection.cap.key", "重点企业年度检查频次上限", Count, 2, 1, 12, EnterpriseInspectionOpinion.Art(0), "由主管部门公布");

    public static readonly BureauParameter InspectionCapOther =
        new("inspection.cap.other", "其他企业年度检查频次上限", Count, 1, 1, 12, EnterpriseInspectionOpinion.Art(0), "由主管部门公布");

    public static readonly BureauParameter InspectionScanMakeup =
        new("inspection.scan-makeup", "扫码入企故障补录期限", CalendarDays, 10, 1, 15, EnterpriseInspectionOpinion.Art(0), "地方样例");

    public static readonly BureauParameter InspectionGroup =
        new("inspection.group", "随机抽查每组最少人数", Count, 2, 2, 10, PenaltyLaw.Art(42), "不得少于两人");

    public static readonly BureauParameter InspectionResultTerm =
        new("inspection.result-term", "检查结束后认定结果的期限", WorkingDays, 10, 1, 30, RandomInspectionNotice.Art(0), "无全国数字");

    public static readonly BureauParameter InspectionCapUntrusted =
        new("inspection.cap.untrusted", "失信企业年度检查频次上限", Count, 2, 1, 12, RandomInspectionNotice.Art(0), "失信的加大频次，由主管部门公布");

    public static readonly BureauParameter InspectionCapSevere =
        new("inspection.cap.severe", "严重失信企业年度检查频次上限", Count, 4, 1, 12, RandomInspectionNotice.Art(0), "失信的加大频次，由主管部门公布");

    public static readonly BureauParameter InspectionWeightTrusted =
        new("inspection.weight.trusted", "守信企业抽取权重", Count, 1, 1, 100, RandomInspectionNotice.Art(0), "地方样例按1∶10∶50∶80");

    public static readonly BureauParameter InspectionWeightWarned =
        new("inspection.weight.warned", "警示企业抽取权重", Count, 10, 1, 100, RandomInspectionNotice.Art(0), "地方样例按1∶10∶50∶80");

    public static readonly BureauParameter InspectionWeightUntrusted =
        new("inspection.weight.untrusted", "失信企业抽取权重", Count, 50, 1, 100, RandomInspectionNotice.Art(0), "地方样例按1∶10∶50∶80");

    public static readonly BureauParameter InspectionWeightSevere =
        new("inspection.weight.severe", "严重失信企业抽取权重", Count, 80, 1, 100, RandomInspectionNotice.Art(0), "地方样例按1∶10∶50∶80");

    public static readonly BureauParameter HazardEscalation =
        new("hazard.escalate-after", "隐患整改逾期多少日报机关负责人", CalendarDays, 7, 1, 60, WorkSafetyLaw.Art(70), "无全国数字；逾期次日先报机构负责人和督办人");

    public static readonly BureauParameter SafetyGreenFrom =
        new("safety.green-from", "绿码最低得分", Count, 80, 1, 100, WorkSafetyLaw.Art(65), "赋码规则为地方做法，待核实");

    public static readonly BureauParameter SafetyOrangeFrom =
        new("safety.orange-from", "橙码最低得分", Count, 60, 1, 100, WorkSafetyLaw.Art(65), "赋码规则为地方做法，待核实");

    public static readonly BureauParameter FileReviewYearly =
        new("file-review.yearly", "每年案卷评查次数", Count, 1, 1, 12, GuangdongFileReview.Art(6), "地方样例");

    public static readonly BureauParameter FileReviewExcellent =
        new("file-review.excellent", "案卷评查优秀分数线", Count, 90, 60, 100, GuangdongFileReview.Art(16), "地方样例");

    public static readonly BureauParameter FileReviewGood =
        new("file-review.good", "案卷评查良好分数线", Count, 75, 60, 100, GuangdongFileReview.Art(16), "地方样例");

    public static readonly BureauParameter FileReviewPass =
        new("file-review.pass", "案卷评查合格分数线", Count, 60, 50, 100, GuangdongFileReview.Art(16), "地方样例");

    public static readonly BureauParameter FileReviewObjection =
        new("file-review.objection", "评查异议期限", WorkingDays, 10, 5, 30, GuangdongFileReview.Art(12), "地方样例");

    public static readonly BureauParameter OfficerTrainingHours =
        new("officer.training-hours", "执法人员年度培训学时", Count, 60, 20, 200, OfficerCertificateRules.Art(16), "初任培训六十学时有明文，在岗年度学时待核实");

    public static readonly BureauParameter OfficerCertificateYears =
        new("officer.certificate-years", "行政执法证有效期", Years, 5, 1, 10, OfficerCertificateRules.Art(30), "以省级规定为准");

    public static readonly BureauParameter LegalityReviewTerm =
        new("legality-review.term", "合法性审查期限", WorkingDays, 10, 5, 15, LegalityReviewOpinion.Art(0), "文件规定五至十五个工作日，原文待核实；补正时间不计");

    public static readonly BureauParameter ContractReviewTerm =
        new("contract.review-term", "合同审核期限", WorkingDays, 5, 3, 15, CounselOpinion.Art(0), "无全国数字，常见三至七个工作日");

    public static readonly BureauParameter ContractCounselAmount =
        new("contract.counsel-amount", "须法律顾问审核的合同金额", Fen, 10000000, 0, 10000000000, CounselOpinion.Art(0), "重大合同由本单位界定");

    public static readonly BureauParameter LargeFunds =
        new("major-matter.large-funds", "大额度资金界限", Fen, 20000000, 100000, 100000000000, PartyGroupRules.Art(0), "金额阈值由本单位确定");

    public static readonly BureauParameter MaterialsAhead =
        new("major-matter.materials-ahead", "议题材料会前送达天数", CalendarDays, 3, 1, 15, PartyGroupRules.Art(0), "常见三日");

    public static readonly BureauParameter DocumentFilingTerm =
        new("document.filing-term", "规范性文件备案期限", CalendarDays, 15, 5, 30, NormativeDocumentNotice.Art(0), "地方通例为公布之日起十五日");

    public static readonly BureauParameter DocumentComment =
        new("document.comment", "规范性文件一般征求意见期限", WorkingDays, 7, 5, 30, NormativeDocumentNotice.Art(0), "地方规定不一；与市场主体密切相关的三十日");

    public static readonly BureauParameter DocumentYears =
        new("document.years", "规范性文件最长有效期", Years, 5, 1, 10, NormativeDocumentNotice.Art(0), "地方通例五年");

    public static readonly BureauParameter DocumentTrialYears =
        new("document.trial-years", "暂行、试行文件最长有效期", Years, 2, 1, 5, NormativeDocumentNotice.Art(0), "地方通例二至三年");

    public static readonly BureauParameter DocumentEvaluateAhead =
        new("document.evaluate-ahead", "有效期届满前评估的提前期", Months, 6, 1, 12, NormativeDocumentNotice.Art(0), "地方通例三至六个月");

    public static readonly BureauParameter SupervisionRectifyTerm =
        new("supervision.rectify-term", "监督问题整改期限", CalendarDays, 30, 5, 180, SupervisionRegulation.Art(0), "由监督机关确定");

    public static readonly BureauParameter AccountabilityDefence =
        new("accountability.defence", "责任追究陈述申辩期限", WorkingDays, 5, 3, 15, ResponsibilityOpinion.Art(0), "无全国数字");

    public static readonly IReadOnlyList<BureauParameter> All =
    [
        DefenceTerm,
        FilingTerm,
        FilingExtension,
        ServicePublicNotice,
        HearingFinePerson,
        HearingFineUnit,
        HearingConfiscationPerson,
        HearingConfiscationUnit,
        HearingHoldBy,
        ReviewFinePerson,
        ReviewFineUnit,
        ReviewTerm,
        ReviewExtension,
        ReviewStaffShare,
        CollectiveFinePerson,
        CollectiveFineUnit,
        DecisionDeductAppraisal,
        DiscretionSlightTo,
        DiscretionLightTo,
        DiscretionOrdinaryTo,
        DiscretionHeavyTo,
        PaymentInstalments,
        PaymentDeferral,
        SurchargeCountPaymentDay,
        CourtSummaryWindow,
        OverloadPartTonneUp,
        OverloadSingleTyrePerAxle,
        ReferralThreeDaysWorking,
        IncomeThresholdMultiple,
        PublicationRandomInspection,
        ArchiveTerm,
        ArchiveOrdinaryYears,
        RecordingRetention,
        RecordingUpload,
        MajorReportAmount,
        MajorReportTerm,
        InspectionCapKey,
        InspectionCapOther,
        InspectionScanMakeup,
        InspectionGroup,
        InspectionResultTerm,
        InspectionCapUntrusted,
        InspectionCapSevere,
        InspectionWeightTrusted,
        InspectionWeightWarned,
        InspectionWeightUntrusted,
        InspectionWeightSevere,
        HazardEscalation,
        SafetyGreenFrom,
        SafetyOrangeFrom,
        FileReviewYearly,
        FileReviewExcellent,
        FileReviewGood,
        FileReviewPass,
        FileReviewObjection,
        OfficerTrainingHours,
        OfficerCertificateYears,
        LegalityReviewTerm,
        ContractReviewTerm,
        ContractCounselAmount,
        LargeFunds,
        MaterialsAhead,
        DocumentFilingTerm,
        DocumentComment,
        DocumentYears,
        DocumentTrialYears,
        DocumentEvaluateAhead,
        SupervisionRectifyTerm,
        AccountabilityDefence,
    ];

    private static readonly Dictionary<string, BureauParameter> ByCode = All.ToDictionary(p => p.Code);

    /// <summary>The parameter with this code; null when there is none.</summary>
    public static BureauParameter? Find(string code) => ByCode.GetValueOrDefault(code);
}
