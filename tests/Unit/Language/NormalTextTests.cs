using Fatong.Kernel.Language;

namespace Fatong.Tests.Unit.Language;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData("卸载货物2 164吨。", "2 164吨")]
    [InlineData("全年办理跨省通办业务1,\n326件。", "1,\n326件")]
    [InlineData("出动人员８６２人次。", "８６２人次")]
    [InlineData("罚款 14.62 万元。", "14.62 万元")]
    [InlineData("𠮷县检查12家。", "12家")]
    public void A_quantity_is_cut_out_of_the_source_as_it_was_written(string raw, string span)
    {
        var source = new SourceText(raw);
        var text = NormalText.Of(source);

        var quantity = QuantityScanner.Scan(text.Text).ShouldHaveSingleItem();

        text.Slice(quantity.Start, quantity.End).ShouldBe(span);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var source = new SourceText("𠮷县12家");

        source.CodePoints.ShouldBe(5);
        source.CodePoint(3).ShouldBe(2);
    }

    [Fact]
    public void A_break_inside_a_paragraph_is_soft_and_one_before_a_heading_is_hard()
    {
        var text = NormalText.Of(new SourceText("本局认真落实各项执法制度，全年共组织执法人员开展\n检查十二次，成效明显。\n一、存在问题\n执法力量不足。")).Text;

        text.ShouldBe("本局认真落实各项执法制度，全年共组织执法人员开展检查十二次，成效明显。\n一、存在问题\n执法力量不足。");
    }

    [Fact]
    public void Two_numbers_in_a_row_stay_two() =>
        QuantityScanner.Scan(NormalText.Of(new SourceText("12345 12件")).Text).ShouldHaveSingleItem().Value.ShouldBe(12);
}
