using Fatong.Kernel;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Counsel;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Disclosure;
using Fatong.Rooms.Governance.Documents;
using Fatong.Rooms.Governance.Duties;
using Fatong.Rooms.Governance.Emergency;
using Fatong.Rooms.Governance.Leadership;
using Fatong.Rooms.Governance.Papers;
using Fatong.Rooms.Governance.Publicity;
using Fatong.Rooms.Governance.Rectification;
using Fatong.Rooms.Governance.Rules;
using Fatong.Rooms.Governance.Study;
using Fatong.Rooms.Governance.Study.Exams;
using Fatong.Rooms.Governance.WorkLedger;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Governance;

/// <summary>The room of what the bureau owes and keeps for rule of law. Each group lists its own registers, procedures and indicators.</summary>
public static class GovernanceRoom
{
    public static Room Declaration { get; } = new("governance", "法治统筹")
    {
        Registers =
        [
            .. LeadershipGroup.Registers,
            .. StudyGroup.Registers,
            .. PublicityGroup.Registers,
            .. CounselGroup.Registers,
            .. DecisionsGroup.Registers,
            .. RulesGroup.Registers,
            .. DocumentsGroup.Registers,
            .. DisclosureGroup.Registers,
            .. EmergencyGroup.Registers,
            .. WorkLedgerGroup.Registers,
        ],
        Procedures =
        [
            .. LeadershipGroup.Procedures,
            .. StudyGroup.Procedures,
            .. PublicityGroup.Procedures,
            .. CounselGroup.Procedures,
            .. DecisionsGroup.Procedures,
            .. RectificationGroup.Procedures,
            .. RulesGroup.Procedures,
            .. DocumentsGroup.Procedures,
            .. DisclosureGroup.Procedures,
            .. EmergencyGroup.Procedures,
            .. WorkLedgerGroup.Procedures,
        ],
        Indicators =
        [
            .. LeadershipGroup.Indicators,
            .. StudyGroup.Indicators,
            .. PublicityGroup.Indicators,
            .. CounselGroup.Indicators,
            .. DecisionsGroup.Indicators,
            .. RectificationGroup.Indicators,
            .. RulesGroup.Indicators,
            .. DocumentsGroup.Indicators,
            .. DisclosureGroup.Indicators,
            .. EmergencyGroup.Indicators,
            .. WorkLedgerGroup.Indicators,
        ],
        Duties = DutiesGroup.Duties,
        Spots = PublicityDays.All,
    };

    public static IServiceCollection AddGovernance(this IServiceCollection services) => services
        .AddSingleton<ExamDesk>()
        .AddSingleton<DualTargets>()
        .AddSingleton<IPaperMaker>(new FormPaperMaker([.. DecisionsGroup.Procedures, .. DocumentsGroup.Procedures], GovernanceForms.Catalogue, GovernanceForms.Publish))
        .AddSingleton<IStepWork, LinkedReviews>();
}
