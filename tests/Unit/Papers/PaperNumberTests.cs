using Fatong.Kernel.Papers;

namespace Fatong.Tests.Unit.Papers;

public sealed class PaperNumberTests
{
    private static readonly string[] Words = ["罚", "当罚", "责改", "立"];

    [Fact]
    public void A_number_prints_without_leading_zeros_in_hexagonal_brackets()
    {
        new PaperNumber("乌交", "罚", 2024, 12).ToString().ShouldBe("乌交罚〔2024〕12号");
        new PaperSeries("乌交", "罚", 2024).Key.ShouldBe("乌交罚〔2024〕");
        new PaperSeries("乌交", "罚", 2024).Number(12).ShouldBe(new PaperNumber("乌交", "罚", 2024, 12));
    }

    [Theory]
    [InlineData("乌交罚〔2024〕12号", "乌交", "罚", 12)]
    [InlineData("乌交当罚〔2024〕1号", "乌交", "当罚", 1)]
    [InlineData("乌交责改[2024]第0007号", "乌交", "责改", 7)]
    [InlineData(" 乌交立（２０２４）３ 号", "乌交", "立", 3)]
    [InlineData("乌交函【2024】5号", "乌交", "函", 5)]
    public void Lenient_forms_are_read_and_put_right(string text, string organ, string word, int serial)
    {
        PaperNumber.TryParse(text, Words, out var number).ShouldBeTrue();

        number.ShouldBe(new PaperNumber(organ, word, 2024, serial));
        PaperNumber.TryParse(number.ToString(), Words, out var again).ShouldBeTrue();
        again.ShouldBe(number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("乌交罚〔2024〕号")]
    [InlineData("乌交罚〔2024〕0号")]
    [InlineData("乌交罚〔24〕1号")]
    [InlineData("罚〔2024〕1号")]
    [InlineData("乌交罚〔2024〕1")]
    [InlineData("乌交罚〕2024〔1号")]
    public void What_is_no_number_is_not_read(string? text) =>
        PaperNumber.TryParse(text, Words, out _).ShouldBeFalse();
}
