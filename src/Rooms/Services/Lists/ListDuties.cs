using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Services.Lists;

/// <summary>What the bureau owes about its lists of powers and services.</summary>
internal static class ListDuties
{
    private static readonly Debtor Office = Debtor.Bureau(Roles.LegalReviewer, Roles.Clerk);

    internal static readonly IReadOnlyList<Duty> All =
    [
        new("services.enforcement-list", "行政执法事项清单年度更新和报备", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(EnforcementLists.Declaration, Known(EnforcementLists.Filed)) with { Day = EnforcementLists.Filed })
        {
            Group = ListFields.Group, Basis = ThreeSystemsOpinion.Art(4), Certainty = Confidence.Local, Note = "随法律法规变动调整，截止日由本级编制部门规定", WarnDays = 60, Systems = [69],
        },
        new("services.power-list", "权责清单年度核对", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(PowerItems.Declaration) with { Proof = "没有调整的，写明核对结论" })
        {
            Group = ListFields.Group, Certainty = Confidence.Local, Note = "有调整的以登记的事项为准，没有调整的办结时写明核对结论", WarnDays = 60, Systems = [66],
        },
    ];
}
