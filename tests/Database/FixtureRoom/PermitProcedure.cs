using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Tests.Database.FixtureRoom;

/// <summary>A procedure costs one file and its gates: this one.</summary>
internal static class PermitProcedure
{
    internal static readonly StepId Apply = new("apply");
    internal static readonly StepId Inspect = new("inspect");
    internal static readonly StepId Decide = new("decide");

    internal static readonly Field<string> Name = Make.Text("name", "申请事项") with { Required = true, InList = true };
    internal static readonly Field<long> Fee = Make.Money("fee", "费用");
    internal static readonly Field<bool> Fit = Make.YesNo("fit", "符合条件");

    internal static readonly Gate FoundFit = new("found-fit", new("CF", 57), "未经核查符合条件，不得决定", Yes(Fit));
    internal static readonly Gate Officers = new("two-officers", new("CF", 42), "核查人员不得少于两人，且持证", QualifiedOfficers(2));

    private static readonly Citation Basis = new("CF", 54);

    internal static readonly Procedure Declaration = new("fixture.permit", 1, "演练许可", new(2021, 7, 15), Basis)
    {
        Title = Name,
        Amount = Fee,
        NumberWord = "许",
        Steps =
        [
            new(Apply, "申请", Roles.Officer, Basis) { Asks = [Name], Stage = "受理" },
            new(Inspect, "核查", Roles.Officer, Basis) { After = [Apply], Asks = [Fit], Gates = [Officers], NeedsOfficers = true, Stage = "核查" },
            new(Decide, "决定", Roles.Officer, Basis)
            {
                After = [Inspect], Asks = [Fee], Gates = [FoundFit], Signed = [Roles.UnitHead, Roles.Leader], Ends = true, Stage = "决定",
            },
        ],
        Deadlines = [Deadline.Within("decide", "决定期限", 5.WorkingDays, Apply, Decide, Basis, CountingRules.Ordinary)],
    };
}
