using Fatong.Kernel.Language;

namespace Fatong.Tests.Unit.Language;

public sealed class HanNumberTests
{
    [Theory]
    [InlineData("两", "2")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("五百零二", "502")]
    [InlineData("三百五", "350")]
    [InlineData("一万二", "12000")]
    [InlineData("三千二百", "3200")]
    [InlineData("二十万零三百", "200300")]
    [InlineData("一亿三千万", "130000000")]
    [InlineData("二〇二四", "2024")]
    [InlineData("九十八点五", "98.5")]
    [InlineData("百", "100")]
    public void Numerals_are_read(string numeral, string value) =>
        HanNumber.Parse(numeral).ShouldBe(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("一二")]
    [InlineData("十百")]
    [InlineData("二三百")]
    [InlineData("点五")]
    public void What_is_no_number_is_not_read(string numeral) => HanNumber.Parse(numeral).ShouldBeNull();

    [Fact]
    public void Every_number_to_ten_thousand_survives_a_round_trip()
    {
        for (var n = 1; n < 10_000; n++)
        {
            HanNumber.Parse(Write(n)).ShouldBe(n, Write(n));
        }
    }

    private static string Write(int n)
    {
        const string Digits = "零一二三四五六七八九";
        const string Places = "\0十百千";
        var text = "";
        var zero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = n / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text += (zero ? "零" : "") + Digits[digit] + (place > 0 ? Places[place] : "");
            zero = false;
        }

        return text;
    }
}
