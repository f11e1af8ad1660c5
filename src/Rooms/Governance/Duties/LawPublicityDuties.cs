using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Publicity;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>What the bureau and its units owe in law publicity.</summary>
internal static class LawPublicityDuties
{
    internal static readonly IReadOnlyList<Duty> All =
    [
        new("governance.publicity-day", "普法节点活动", Office, new Rhythm.OnDays(PublicityDays.Held, DaysBefore: 7, DaysAfter: 10), DoneBy.Record(PublicityEvents.Declaration))
        {
            Group = DutyWords.Publicity, Basis = LegalPublicityLaw.Art(13), Certainty = Confidence.Local, Note = "国家宪法日有明文，其余节点按主管部门部署；节点前七日至后十日的活动计入", WarnDays = 25, Systems = [37],
        },
        new("governance.publicity-squad", "谁执法谁普法", Squads, new Rhythm.Every(3), DoneBy.Record(PublicityEvents.Declaration))
        {
            Group = DutyWords.Publicity, Basis = LegalPublicityLaw.Art(18), Certainty = Confidence.Local, Note = "责任有明文，频次由普法责任清单规定", GraceDays = 5, Escalation = ToLeader, Systems = [35],
        },
        new("governance.publicity-list", "普法责任清单年度公布", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(PublicityDuties.Declaration))
        {
            Group = DutyWords.Publicity, Basis = LegalPublicityLaw.Art(18), Certainty = Confidence.Local, Note = "截止日由本级普法主管部门规定", WarnDays = 30, Systems = [35],
        },
        new("governance.publicity-plan", "年度普法计划制定", Office, new Rhythm.Yearly(3, 31), DoneBy.Record(PublicityPlans.Declaration))
        {
            Group = DutyWords.Publicity, Basis = LegalPublicityLaw.Art(6), Certainty = Confidence.Local, Note = "截止日由本级普法主管部门规定", WarnDays = 30, Systems = [36],
        },
    ];
}
