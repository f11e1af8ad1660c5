using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Inspections;

/// <summary>An approved item, six firms and two officers, and what the form of a draw from them is filled with.</summary>
internal sealed record InspectionPool(Facts Draw)
{
    internal static async Task<InspectionPool> Make(PagesFixture house, Actor clerk)
    {
        async Task<Guid> Enter(Register register, Facts facts)
        {
            var entered = await house.Web<RecordActs>().Enter(house.Officer, register, facts, default);
            entered.Errors.ShouldBeEmpty();
            return entered.Record!.Id;
        }

        var from = new DateOnly(2024, 1, 1);
        var item = await Enter(ItemList.Declaration, Facts.None.With(ItemList.Number, "A1").With(ItemList.Name, "货运企业安全生产检查").With(ItemList.Trade, "freight").With(ItemList.Basis, "道路运输条例第五十八条")
            .With(ItemList.Subject, "云溪县交通运输局").With(ItemList.Content, "安全生产责任制\n消防器材").With(ItemList.Way, "onsite").With(ItemList.From, from));
        for (var n = 1; n <= 6; n++)
        {
            var party = await Enter(Parties.Declaration, Facts.None.With(Parties.Kind, "firm").With(Parties.Name, $"云溪县第{n}货运有限公司"));
            await Enter(ObjectList.Declaration, Facts.None.With(ObjectList.Number, $"freight-{n:000}").With(ObjectList.Name, $"云溪县第{n}货运有限公司").With(ObjectList.Party, party)
                .With(ObjectList.Trade, "freight").With(ObjectList.Area, "城区").With(ObjectList.From, from));
        }

        foreach (var (person, number) in new[] { (house.Officer, "P01"), (house.Second, "P02"), (house.Expired, "P03") })
        {
            await Enter(InspectorList.Declaration, Facts.None.With(InspectorList.Number, number).With(InspectorList.Name, person.Name).With(InspectorList.Staff, person.Person).With(InspectorList.Leads, true).With(InspectorList.From, from));
        }

        var on = new DateOnly(2026, 3, 2);
        foreach (var list in new[] { "inspection-item", "inspection-object", "inspector" })
        {
            var change = await Done(house.Web<MatterActs>().Open(
                clerk, new("inspection.list-change", Facts.None.With(CommonFields.On, on).With(ListChange.Title, "2026年随机抽查名录调整").With(ListChange.List, list), null, Key()), default));
            await Done(house.Web<MatterActs>().Take(house.Leader, new(change, ListChange.Approve, Facts.None.With(CommonFields.On, on).With(ListChange.Verdict, "agree"), Key()), default));
            await Done(house.Web<MatterActs>().Take(clerk, new(change, ListChange.Publish, Facts.None.With(CommonFields.On, on), Key()), default));
        }

        return new(Facts.None.With(InspectionDraw.Title, "2026年一季度货运企业双随机抽取").With(InspectionDraw.Item, item).With(InspectionDraw.Joint, false).With(InspectionDraw.Stratify, "none")
            .With(InspectionDraw.Count, 2).With(InspectionDraw.Weighted, false).With(InspectionDraw.MatchArea, false).With(InspectionDraw.TeamSize, 2)
            .With(InspectionDraw.VisitBy, new DateOnly(2026, 3, 31)).With(InspectionDraw.SeedKind, "two-party"));
    }

    private static string Key() => Guid.CreateVersion7().ToString();

    private static async Task<Guid> Done(Task<Outcome<ActResult>> act) => (await act).ShouldBeOfType<Outcome<ActResult>.Done>().Value.Matter;
}
