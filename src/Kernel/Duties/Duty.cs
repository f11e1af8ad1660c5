using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;

namespace Fatong.Kernel.Duties;

/// <summary>To whom an overdue duty is told, and how many days after it fell overdue.</summary>
public sealed record Escalation(Role To, int AfterDays);

/// <summary>
/// Something owed again and again, or once (义务): by whom, how often, on what evidence. Occurrences, reminders, the calendar,
/// overdue lists and completion rates come from the declaration.
/// </summary>
/// <param name="Code">Permanent code, e.g. <c>duty.quarterly-meeting</c>.</param>
public sealed record Duty(string Code, string Name, Debtor Owes, Rhythm Rhythm, DoneBy Done)
{
    /// <summary>Menu group, e.g. 学法培训.</summary>
    public string Group { get; init; } = "";

    public Citation? Basis { get; init; }

    /// <summary>How sure we are of the rhythm and the numbers: from memory is shown as 待核实, local as a number the bureau sets.</summary>
    public Confidence Certainty { get; init; } = Confidence.Read;

    /// <summary>Where the numbers come from or what to mind, in Chinese; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many records, acts or distinct values are owed per occasion.</summary>
    public int Target { get; init; } = 1;

    /// <summary>Days after the due day within which it is still on time.</summary>
    public int GraceDays { get; init; }

    /// <summary>Days before the due day from which it is shown and told as due soon.</summary>
    public int WarnDays { get; init; } = 15;

    public Escalation? Escalation { get; init; }

    /// <summary>First day on which it is owed; occasions that fall due before are not.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>Rows of the mission that this duty carries.</summary>
    public IReadOnlyList<int> Systems { get; init; } = [];

    /// <summary>The last day that is still on time.</summary>
    public DateOnly LastGoodDay(DateOnly due) => GraceDays == 0 || due > DateOnly.MaxValue.AddDays(-GraceDays) ? due : due.AddDays(GraceDays);
}
