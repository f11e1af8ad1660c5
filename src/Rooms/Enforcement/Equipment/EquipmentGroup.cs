using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>Vehicles, recording and equipment (M12 车辆装备与全过程记录).</summary>
public static class EquipmentGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        DutyVehicles.Declaration,
        DutyVehicles.Dispatches,
        DutyVehicles.Upkeep,
        Recordings.Declaration,
        EquipmentItems.Standards,
        EquipmentItems.Declaration,
        EquipmentItems.Events,
        EquipmentChecks.Declaration,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. DutyVehicles.Figures,
        .. Recordings.Figures,
        .. EquipmentItems.Figures,
        .. EquipmentChecks.Figures,
    ];
}
