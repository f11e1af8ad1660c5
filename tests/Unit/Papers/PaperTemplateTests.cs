using Fatong.Kernel.Law;
using Fatong.Kernel.Papers;

namespace Fatong.Tests.Unit.Papers;

public sealed class PaperTemplateTests
{
    [Fact]
    public void A_matter_keeps_the_version_in_force_when_it_was_opened()
    {
        var catalogue = new PaperCatalogue<string>([Template(2, new(2024, 1, 1)), Template(1, new(2021, 7, 15))]);

        catalogue.For("penalty.decision", new(2023, 12, 31)).Version.ShouldBe(1);
        catalogue.For("penalty.decision", new(2024, 1, 1)).Version.ShouldBe(2);
        catalogue.For("penalty.decision", new(2020, 1, 1)).Version.ShouldBe(1);
        catalogue.Find("penalty.decision", 3).ShouldBeNull();
        catalogue.All.Select(t => t.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void Two_versions_may_not_begin_out_of_order() =>
        Should.Throw<ArgumentException>(() => new PaperCatalogue<string>([Template(1, new(2024, 1, 1)), Template(2, new(2021, 1, 1))]));

    private static PaperTemplate<string> Template(int version, DateOnly from) =>
        new("penalty.decision", "行政处罚决定书", version, from, PaperAudience.Outward, new Citation("CF", 59),
            view => new PaperDocument("行政处罚决定书", view, null, [], PaperLayout.Letter));
}
