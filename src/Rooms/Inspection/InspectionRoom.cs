using Fatong.Kernel;
using Fatong.Platform.Jobs;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Papers;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Inspection;

/// <summary>The room of random inspections, hazards and what follows them.</summary>
public static class InspectionRoom
{
    public static Room Declaration { get; } = new("inspection", "监督检查")
    {
        Registers =
        [
            ItemList.Declaration, ObjectList.Declaration, InspectorList.Declaration, InspectorLeave.Declaration, Recusals.Declaration, ExpertList.Declaration,
            CreditGrades.Declaration, DailyInspection.Declaration, ModelEnterprise.Declaration, SupervisionDuty.Declaration, ApprovalHandover.Declaration,
            KeySector.Declaration, JointOperation.Declaration, HazmatChain.Declaration, SafetyProgramme.Declaration,
        ],
        Procedures =
        [
            InspectionPlan.Definition, InspectionDraw.Definition, InspectionVisit.Definition, HazardClosure.Definition, EnterpriseInterview.Definition,
            SafetyCode.Definition, ListChange.Definition, .. EarlierVersions.All,
        ],
        Indicators = InspectionFigures.All,
    };

    public static IServiceCollection AddInspection(this IServiceCollection services) => services
        .AddSingleton<IPaperMaker, InspectionPaperMaker>()
        .AddSingleton<PoolReader>()
        .AddSingleton<PlanRounds>()
        .AddSingleton<DrawFiles>()
        .AddSingleton<IStepWork, ListChangeWork>()
        .AddSingleton<IStepWork, PlanWork>()
        .AddSingleton<IStepWork, DrawWork>()
        .AddSingleton<IStepWork, VisitWork>()
        .AddSingleton<IStepWork, HazardWork>()
        .AddSingleton<IStepWork, SafetyWork>()
        .AddSingleton<HazardRound>()
        .AddSingleton<IDailyRound>(services => services.GetRequiredService<HazardRound>())
        .AddSingleton<ListFeed>()
        .AddSingleton<WaitingChanges>()
        .AddSingleton<PlanProgress>()
        .AddSingleton<PlanPreview>()
        .AddSingleton<DrawBoard>()
        .AddSingleton<VisitDesk>()
        .AddSingleton<OpenInspections>();
}
