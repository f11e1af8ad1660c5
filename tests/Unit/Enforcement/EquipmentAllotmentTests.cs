using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement.Equipment;

namespace Fatong.Tests.Unit.Enforcement;

public sealed class EquipmentAllotmentTests
{
    private static readonly EquippedPost Li = new(Guid.CreateVersion7(), "李一", false);
    private static readonly EquippedPost Wang = new(Guid.CreateVersion7(), "王二", false);
    private static readonly EquippedPost Squad = new(Guid.CreateVersion7(), "一中队", true);
    private static readonly Facts[] Standards = [Standard("recorder", "officer", 1), Standard("terminal", "officer", 1), Standard("drone", "squad", 2)];

    [Fact]
    public void A_post_is_equipped_when_every_kind_is_there()
    {
        var found = EquipmentAllotment.Compare([Li, Wang, Squad], Standards, [Held("recorder", Li), Held("terminal", Li), Held("recorder", Wang), Shared("drone"), Shared("drone")]);

        (found.Due.Count, found.Equipped, found.BasisPoints).ShouldBe((3, 2, 6667));
        found.Shortages.ShouldHaveSingleItem().ShouldBe(new(Wang, "移动执法终端", 1, 0));
    }

    [Fact]
    public void A_5g_recorder_serves_as_a_recorder_but_not_the_other_way() =>
        EquipmentAllotment.Compare([Li], [Standard("recorder", "officer", 1), Standard("recorder-5g", "officer", 1)], [Held("recorder-5g", Li)]).Shortages.ShouldBeEmpty();

    [Fact]
    public void What_a_person_holds_is_not_counted_for_the_squad() =>
        EquipmentAllotment.Compare([Squad], [Standard("drone", "squad", 1)], [Held("drone", Li)]).Shortages.ShouldHaveSingleItem().Has.ShouldBe(0);

    [Fact]
    public void A_post_without_a_standard_is_not_due()
    {
        var found = EquipmentAllotment.Compare([Li], [Standard("drone", "squad", 1)], []);

        (found.Due.Count, found.BasisPoints).ShouldBe((0, null));
    }

    private static Facts Standard(string kind, string post, long each) =>
        Facts.None.With(EquipmentItems.Kind, kind).With(EquipmentItems.Post, post).With(EquipmentItems.Each, each);

    private static Facts Held(string kind, EquippedPost by) => Shared(kind).With(EquipmentItems.Holder, by.Id);

    private static Facts Shared(string kind) => Facts.None.With(EquipmentItems.Kind, kind).With("unit", Squad.Id);
}
