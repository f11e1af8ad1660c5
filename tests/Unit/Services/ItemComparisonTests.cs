using Fatong.Rooms.Services.Lists;

namespace Fatong.Tests.Unit.Services;

public sealed class ItemComparisonTests
{
    private static readonly IReadOnlyList<string> All = [.. ItemComparison.Elements.Select(e => e.Code)];

    [Fact]
    public void An_item_on_both_lists_agrees_when_its_elements_do()
    {
        var found = ItemComparison.Vertical([Item("云州市", true), Item("云溪县", false)], All);

        (found.Due, found.Agreeing, found.BasisPoints).ShouldBe((1, 1, 10_000));
        found.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Spaces_width_and_book_marks_are_no_difference()
    {
        var county = Item("云溪县", false) with { Name = "道路货运经营 许可（普货）", Basis = "道路运输条例第24条" };

        var found = ItemComparison.Vertical([Item("云州市", true) with { Name = "道路货运经营许可(普货)", Basis = "《道路运输条例》第２４条" }, county], All);

        found.Agreeing.ShouldBe(1);
    }

    [Fact]
    public void A_difference_names_the_element_and_both_sides()
    {
        var found = ItemComparison.Vertical([Item("云州市", true), Item("云溪县", false) with { Kind = "其他行政权力", Days = 9 }], All);

        (found.Due, found.Agreeing).ShouldBe((1, 0));
        found.Differences.Select(d => (d.Element, d.Region, d.Value, d.OtherRegion, d.OtherValue)).ShouldBe(
            [("事项类型", "云州市", "行政许可", "云溪县", "其他行政权力"), ("承诺时限", "云州市", "5个工作日", "云溪县", "9个工作日")]);
    }

    [Fact]
    public void Elements_that_were_not_chosen_do_not_count()
    {
        var found = ItemComparison.Vertical([Item("云州市", true), Item("云溪县", false) with { Days = 9 }], ItemComparison.Usual);

        found.Agreeing.ShouldBe(1);
    }

    [Fact]
    public void The_same_name_under_another_code_is_the_same_item_with_a_wrong_code()
    {
        var found = ItemComparison.Vertical([Item("云州市", true), Item("云溪县", false) with { Code = "X-9" }], All);

        found.Differences.ShouldHaveSingleItem().Element.ShouldBe("事项编码");
    }

    [Fact]
    public void An_item_on_one_list_only_is_not_due()
    {
        var found = ItemComparison.Vertical([Item("云州市", true), Item("云溪县", false) with { Code = "B", Name = "公路建设许可" }], All);

        (found.Due, found.BasisPoints).ShouldBe((0, null));
        found.Single.Count.ShouldBe(2);
    }

    [Fact]
    public void Counties_are_compared_among_themselves_without_the_city()
    {
        var found = ItemComparison.Horizontal(
            [Item("云州市", true) with { Days = 1 }, Item("云溪县", false), Item("云岭县", false), Item("云阳县", false) with { Materials = "身份证" }], All);

        (found.Due, found.Agreeing).ShouldBe((1, 0));
        found.Differences.ShouldHaveSingleItem().OtherRegion.ShouldBe("云阳县");
    }

    private static ItemElements Item(string region, bool city) =>
        new(Guid.CreateVersion7(), region, city, "A-1", "道路货运经营许可", "道路运输条例第24条", "行政许可", "申请表、营业执照", 5);
}
