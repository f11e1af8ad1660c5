using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Rooms.Directory;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>What units and officers owe in oversight of enforcement.</summary>
internal static class OversightDuties
{
    private static readonly Debtor Squads = Debtor.EachUnit("每个执法机构", Units.Declaration, Is(Units.Kind, "enforcement"));

    private static readonly Debtor Review = Debtor.Bureau(Roles.LegalReviewer);

    internal static readonly IReadOnlyList<Duty> All =
    [
        new("enforcement.file-review", "执法案卷评查", Review, new Rhythm.Yearly(12, 31), DoneBy.Hand("评查通报和评分表"))
        {
            Group = OversightFields.Group, Basis = GuangdongFileReview.Art(6), Certainty = Confidence.Local, Note = "每年至少一次为地方样例，以本级规定为准", WarnDays = 60, Escalation = new(Roles.Leader, 10), Systems = [130],
        },
        new("enforcement.three-systems", "三项制度推进会", Review, new Rhythm.Every(6), DoneBy.Record(ThreeSystemsMeetings.Declaration))
        {
            Group = OversightFields.Group, Basis = ThreeSystemsOpinion.Art(12), Certainty = Confidence.Local, Note = "频次由本机关规定", WarnDays = 30, Systems = [131],
        },
        new("enforcement.self-check", "执法单位自查自纠", Squads, new Rhythm.Every(6), DoneBy.Record(OversightIssues.SelfChecks))
        {
            Group = OversightFields.Group, Certainty = Confidence.Local, Note = "频次由本机关规定", GraceDays = 10, WarnDays = 30, Escalation = new(Roles.Leader, 10), Systems = [133],
        },
        new("enforcement.assessment", "执法评议考核", Review, new Rhythm.Yearly(12, 31), DoneBy.Record(Assessments.Declaration))
        {
            Group = OversightFields.Group, Basis = EnforcementAppraisalRules.Art(14), Certainty = Confidence.Local, Note = "结果由上级确定，以当年通知为准", GraceDays = 60, WarnDays = 45, Systems = [139],
        },
        new(
            "enforcement.certificate-check", "执法证件年度审验", Debtor.EachNamed("每名持证执法人员", Certificates.Declaration, Certificates.Holder), new Rhythm.Yearly(12, 31),
            DoneBy.Act(CertificateLife.Definition, CertificateLife.YearlyCheck) with { By = CertificateLife.Person })
        {
            Group = "队伍装备", Basis = OfficerCertificateRules.Art(30), Note = "未通过年度审验的证件自行失效；具体日期以省级通知为准", WarnDays = 60, Escalation = new(Roles.Leader, 1), Systems = [142],
        },
    ];
}
