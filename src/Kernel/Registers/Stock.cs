using Fatong.Kernel.Fields;

namespace Fatong.Kernel.Registers;

/// <summary>How the records of a register move a stock. An item's balance is never below zero on any day.</summary>
/// <param name="Item">What is kept: a link, a choice or a text.</param>
/// <param name="Quantity">How many move; the unit of the field is the unit of the stock.</param>
/// <param name="Kind">The field that tells in from out.</param>
/// <param name="In">Codes of <paramref name="Kind"/> that add.</param>
/// <param name="Out">Codes of <paramref name="Kind"/> that take away.</param>
public sealed record Stock(Field Item, Field<long> Quantity, Field<string> Kind, IReadOnlyList<string> In, IReadOnlyList<string> Out);

/// <summary>Who took part in the event of a record.</summary>
/// <param name="People">The participants, one record of a list each.</param>
/// <param name="Number">Filled with the number of participants when it is left empty; never below it.</param>
/// <param name="Hours">Hours (学时) that each participant is credited with.</param>
public sealed record Attendance(Field<IReadOnlyList<Guid>> People, Field<long>? Number = null, Field<long>? Hours = null);
