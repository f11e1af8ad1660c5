using Fatong.Kernel.Duties;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>The duties of this room.</summary>
internal static class DutiesGroup
{
    internal static readonly IReadOnlyList<Duty> Duties =
    [
        .. LeadershipDuties.All, .. StudyDuties.All, .. LawPublicityDuties.All, .. DecisionDuties.All, .. EmergencyDuties.All, .. ReportDuties.All,
    ];
}
