using Fatong.Kernel.Duties;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Kernel;

/// <summary>What a room declares. Pages, storage, search, exports and statistics follow from it.</summary>
public sealed record Room(string Code, string Name)
{
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>Every version of every procedure.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>Days, weeks and months that return every year, shown in the calendar whether or not a duty hangs on them.</summary>
    public IReadOnlyList<CalendarSpot> Spots { get; init; } = [];
}

/// <summary>All rooms of the house.</summary>
public sealed class House(IReadOnlyList<Room> rooms)
{
    public IReadOnlyList<Room> Rooms => rooms;

    public IReadOnlyList<Register> Registers { get; } = [.. rooms.SelectMany(r => r.Registers)];

    public IReadOnlyList<Procedure> Procedures { get; } = [.. rooms.SelectMany(r => r.Procedures)];

    public IReadOnlyList<Indicator> Indicators { get; } = [.. rooms.SelectMany(r => r.Indicators)];

    public IReadOnlyList<Duty> Duties { get; } = [.. rooms.SelectMany(r => r.Duties)];

    public IReadOnlyList<CalendarSpot> Spots { get; } = [.. rooms.SelectMany(r => r.Spots)];

    /// <summary>Codes of the reference lists that the whole bureau sees.</summary>
    public IReadOnlyList<string> SharedRegisters { get; } = [.. rooms.SelectMany(r => r.Registers).Where(r => r.Shared).Select(r => r.Code)];

    public Register? Register(string code) => Registers.FirstOrDefault(r => r.Code == code);

    public Indicator? Indicator(string code) => Indicators.FirstOrDefault(i => i.Code == code);

    /// <summary>The version in force on a day: what a matter opened then is opened under.</summary>
    public Procedure? Procedure(string code, DateOnly on) => Procedures
        .Where(p => p.Code == code && p.InForceFrom <= on)
        .MaxBy(p => (p.InForceFrom, p.Version));

    /// <summary>The first day on which any version of a procedure is in force; null when there is no such procedure.</summary>
    public DateOnly? FirstDay(string code) => Procedures.Where(p => p.Code == code).Min(p => (DateOnly?)p.InForceFrom);

    /// <summary>The version a matter was opened under.</summary>
    public Procedure? Procedure(string code, int version) => Procedures.FirstOrDefault(p => p.Code == code && p.Version == version);

    /// <summary>The version of each procedure that came into force last.</summary>
    public IReadOnlyList<Procedure> Current { get; } = [.. rooms.SelectMany(r => r.Procedures).GroupBy(p => p.Code).Select(g => g.MaxBy(p => (p.InForceFrom, p.Version))!)];
}
