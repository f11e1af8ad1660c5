using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Leaders' duties, meetings, plans, assessments and honours (M01 责任与统筹).</summary>
public static class LeadershipGroup
{
    internal const string Menu = "责任与统筹";

    public static readonly IReadOnlyList<Register> Registers =
    [
        LeaderDuties.Declaration, DutyLists.Declaration, LeadingGroupMembers.Declaration, PartyMeetings.Declaration, DeputyReports.Declaration,
        LawWorkMeetings.Declaration, QuarterMeetings.Declaration, SelfReports.Declaration, KeyTasks.Declaration, DutyAssessments.Declaration,
        OutlineTasks.Declaration, Budgets.Declaration, Spendings.Declaration, BranchActivities.Declaration,
        EfficiencyChecks.Declaration, Honours.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. LeaderDuties.Figures, .. PartyMeetings.Figures, .. LawWorkMeetings.Figures, .. QuarterMeetings.Figures, .. SelfReports.Figures,
        .. KeyTasks.Figures, .. OutlineTasks.Figures, .. Budgets.Figures, .. Spendings.Figures, .. BranchActivities.Figures, .. EfficiencyChecks.Figures, .. Honours.Figures,
    ];
}
