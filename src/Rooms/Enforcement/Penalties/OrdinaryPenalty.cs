using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>The ordinary procedure of administrative penalty (行政处罚普通程序), since the law of 2023 on reconsideration; before: <see cref="Earlier.OrdinaryPenalty2021"/>.</summary>
public static class OrdinaryPenalty
{
    public static readonly Procedure Definition =
        new("enforcement.ordinary-penalty", Version: 1, "行政处罚普通程序", InForceFrom: new(2024, 1, 1), PenaltyLaw.Art(54))
    {
        Steps =
        [
            .. OrdinaryFilingSteps.All, .. OrdinaryNoticeSteps.All, .. OrdinaryDecisionSteps.All, .. OrdinaryExecutionSteps.All,
        ],
        Deadlines = OrdinaryTerms.All,
        Invariants = OrdinaryPromises.All,
        Title = CaseFields.Title,
        Party = CaseFields.Party,
        Amount = DecisionFields.Fine,
        NumberWord = "案",
        Parent = "enforcement.lead",
        AfterParent = true,
        Inherits = CaseFields.Carried,
        Group = "案件办理",
        Systems = [116, 117, 118, 119, 120, 122, 123, 125, 126, 127, 128, 129, 140, 141],
    };
}
