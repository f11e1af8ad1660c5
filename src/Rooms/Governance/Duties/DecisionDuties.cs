using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Counsel;
using Fatong.Rooms.Governance.Documents;
using Fatong.Rooms.Governance.Rules;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>What the bureau owes about decisions, normative documents and rules.</summary>
internal static class DecisionDuties
{
    internal static readonly IReadOnlyList<Duty> All =
    [
        new(
            "governance.document-filing", "规范性文件公布后备案（有件必备）", Debtor.Bureau(Roles.LegalReviewer),
            new Rhythm.After(Trigger.Act("规范性文件公布", NormativeDocument.Definition, NormativeDocument.Publish), 15.CalendarDays, CountingRules.Ordinary),
            DoneBy.Act(NormativeDocument.Definition, NormativeDocument.File) with { Same = true })
        {
            Group = DutyWords.Decisions, Basis = NormativeDocumentNotice.Art(0), Certainty = Confidence.Local, Note = "十五日为地方规章通例，以本级规定为准", WarnDays = 10, Escalation = ToHead, Systems = [62],
        },
        new(
            "governance.document-clean-up", "规范性文件定期清理", Debtor.Bureau(Roles.LegalReviewer), new Rhythm.EveryYears(2, 2025),
            DoneBy.Act(NormativeDocument.Definition, NormativeDocument.CleanUp) with { Proof = "清理结果公告" })
        {
            Group = DutyWords.Decisions, Basis = NormativeDocumentNotice.Art(0), Certainty = Confidence.Local, Note = "常见为两年一次，以本级规定为准；没有规范性文件的年份以清理结果公告办结", WarnDays = 90, Systems = [63],
        },
        new("governance.decision-catalogue", "重大行政决策事项目录公布", Debtor.Bureau(Roles.LegalReviewer), new Rhythm.Yearly(3, 31), DoneBy.Record(DecisionCatalogue.Declaration))
        {
            Group = DutyWords.Decisions, Basis = MajorDecisionRegulation.Art(3), Certainty = Confidence.Local, Note = "目录制度有明文，通常按年度编制，截止日由本级规定", WarnDays = 30, Systems = [54],
        },
        new("governance.risk-points", "权力运行风险点年度排查", Offices, new Rhythm.Yearly(12, 31), DoneBy.Record(RiskPoints.Declaration))
        {
            Group = DutyWords.Decisions, Certainty = Confidence.Local, WarnDays = 60, Systems = [59],
        },
        new("governance.law-tracking", "法律法规立改废跟踪", Debtor.Bureau(Roles.LegalReviewer), new Rhythm.Every(3), DoneBy.Record(LawChanges.Declaration) with { Proof = "本季度没有变动的，写明查询来源" })
        {
            Group = DutyWords.Decisions, Certainty = Confidence.Local, Note = "本季度没有变动的，办结时写明查询来源", GraceDays = 10, Systems = [65],
        },
    ];
}
