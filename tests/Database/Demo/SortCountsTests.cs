using Fatong.Cli.Demo.Registers;
using Fatong.Kernel.Fields;

namespace Fatong.Tests.Database.Demo;

public sealed class SortCountsTests
{
    private static readonly IReadOnlyList<Sort> Sorts = [Of("law", 1), Of("safety", 2), Of("party", 1)];

    [Fact]
    public void Without_a_wish_sorts_follow_their_weights() => new SortCounts(Sorts, 8).Solve().ShouldBe([2, 4, 2]);

    [Fact]
    public void A_part_and_its_whole_both_come_out()
    {
        var counts = new SortCounts(Sorts, 8);
        counts.Want("meetings", _ => true, 39);
        counts.Want("on law", s => s.Set["topic"] == "law", 6);

        var solved = counts.Solve();

        solved[0].ShouldBe(6);
        solved.Sum().ShouldBe(39);
    }

    [Fact]
    public void A_part_above_its_whole_is_told()
    {
        var counts = new SortCounts(Sorts, 8);
        counts.Want("meetings", _ => true, 5);
        counts.Want("on law", s => s.Set["topic"] == "law", 6);

        Should.Throw<FormatException>(() => { counts.Solve(); }).Message.ShouldContain("meetings");
    }

    [Fact]
    public void Bounds_move_only_what_no_wish_settled()
    {
        var counts = new SortCounts(Sorts, 8);
        counts.Want("on law", s => s.Set["topic"] == "law", 3);
        counts.Bound("on safety", s => s.Set["topic"] == "safety", 10, 12);

        counts.Solve().ShouldBe([3, 10, 2]);
    }

    [Fact]
    public void Every_recipe_fills_a_register_of_the_house_and_names_its_fields()
    {
        var house = Fatong.Web.FatongHouse.Declaration;
        foreach (var (code, recipe) in RecipeBook.All)
        {
            var fields = house.Register(code).ShouldNotBeNull(code).Fields;
            var named = recipe.Fields.Keys.Concat(recipe.Weights.Keys).Concat(recipe.Kinds.SelectMany(k => k.Set.Keys));
            named.Distinct().Except(fields.Select(f => f.Code)).ShouldBeEmpty(code);
        }
    }

    private static Sort Of(string topic, int weight) => new(weight, new Dictionary<string, string> { ["topic"] = topic }, Facts.None, "", false);
}
