using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Fatong.Rooms.Enforcement.CaseFiles;
using Fatong.Rooms.Enforcement.Equipment;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Officers;
using Fatong.Rooms.Enforcement.Oversight;
using Fatong.Rooms.Enforcement.Papers;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Rooms.Enforcement.Penalties.Earlier;
using Fatong.Rooms.Enforcement.Transfers;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Enforcement;

/// <summary>What the room of enforcement declares.</summary>
public static class EnforcementRoom
{
    public static Room Declaration { get; } = new("enforcement", "行政执法")
    {
        Registers = [OfficeDetails.Declaration, .. OversightGroup.Registers, .. OfficersGroup.Registers, .. EquipmentGroup.Registers],
        Procedures =
        [
            CaseLead.Definition, SummaryPenalty.Definition, OrdinaryPenalty.Definition, CoerciveMeasure.Definition, CriminalTransfer.Definition,
            CaseLead2019.Definition, SummaryPenalty2021.Definition, SummaryPenalty2019.Definition, OrdinaryPenalty2021.Definition, OrdinaryPenalty2019.Definition,
            CoerciveMeasure2019.Definition, .. OversightGroup.Procedures,
        ],
        Indicators = [.. PenaltyFigures.All, .. OversightGroup.Indicators, .. OfficersGroup.Indicators, .. EquipmentGroup.Indicators],
        Duties = OversightDuties.All,
    };

    /// <summary>The papers, case files and reads of enforcement.</summary>
    public static IServiceCollection AddEnforcement(this IServiceCollection services) => services
        .AddSingleton<CaseFileReader>()
        .AddSingleton<CaseFileStore>()
        .AddSingleton<IPaperMaker>(OversightForms.Maker())
        .AddSingleton<IPaperMaker, EnforcementPaperMaker>()
        .AddSingleton<IStepWork, AppealNews>()
        .AddSingleton<IStepWork, FileReviewWork>()
        .AddSingleton(s => new CaseFile(s.GetRequiredService<Db>(), s.GetRequiredService<MatterStore>(), s.GetRequiredService<LegalClock>(), s.GetRequiredService<CaseFileStore>()))
        .AddSingleton<EquipmentAllotment>()
        .AddSingleton<Vacancies>()
        .AddSingleton<ReviewerChoice>()
        .AddSingleton<ThreeSystems>()
        .AddSingleton<SimilarCases>();
}
