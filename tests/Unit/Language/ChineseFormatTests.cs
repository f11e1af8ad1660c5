using Fatong.Kernel.Language;

namespace Fatong.Tests.Unit.Language;

public sealed class ChineseFormatTests
{
    [Fact]
    public void Dates_are_written_in_figures_and_in_characters()
    {
        ChineseFormat.Date(new(2024, 3, 2)).ShouldBe("2024年3月2日");
        ChineseFormat.DateInCharacters(new(2024, 3, 2)).ShouldBe("二〇二四年三月二日");
        ChineseFormat.DateInCharacters(new(2020, 10, 31)).ShouldBe("二〇二〇年十月三十一日");
        ChineseFormat.Moment(new(2024, 3, 2, 9, 5, 0, TimeSpan.FromHours(8))).ShouldBe("2024年3月2日9时5分");
    }

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    [InlineData(1050, "一千零五十")]
    [InlineData(10000, "一万")]
    [InlineData(10050, "一万零五十")]
    [InlineData(20003, "二万零三")]
    [InlineData(100000, "十万")]
    [InlineData(302000, "三十万二千")]
    [InlineData(100000000, "一亿")]
    [InlineData(100000005, "一亿零五")]
    [InlineData(123456789, "一亿二千三百四十五万六千七百八十九")]
    [InlineData(-7, "负七")]
    public void Cardinals_are_written_as_spoken(long number, string text) => ChineseFormat.Cardinal(number).ShouldBe(text);

    [Theory]
    [InlineData(0, "人民币零元整")]
    [InlineData(1_000_000, "人民币壹万元整")]
    [InlineData(20_000, "人民币贰佰元整")]
    [InlineData(12_345, "人民币壹佰贰拾叁元肆角伍分")]
    [InlineData(12_340, "人民币壹佰贰拾叁元肆角整")]
    [InlineData(12_305, "人民币壹佰贰拾叁元零伍分")]
    [InlineData(5, "人民币伍分")]
    [InlineData(1_000_500, "人民币壹万零伍元整")]
    [InlineData(1_500, "人民币壹拾伍元整")]
    [InlineData(-100, "人民币负壹元整")]
    public void Money_is_written_in_capitals(long fen, string text) => ChineseFormat.MoneyInCapitals(fen).ShouldBe(text);

    [Fact]
    public void Money_in_figures_keeps_every_fen_and_no_idle_zero()
    {
        ChineseFormat.Yuan(1_000_000).ShouldBe("10000");
        ChineseFormat.Yuan(12_340).ShouldBe("123.4");
        ChineseFormat.WanYuan(14_620_000).ShouldBe("14.62");
        ChineseFormat.WanYuan(1).ShouldBe("0.000001");
    }

    [Fact]
    public void Headings_are_numbered_by_level()
    {
        Enumerable.Range(1, 4).Select(level => ChineseFormat.HeadingNumber(level, 11)).ShouldBe(["十一、", "（十一）", "11.", "（11）"]);
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseFormat.HeadingNumber(5, 1));
    }
}
