using Fatong.Kernel.Identifiers;
using FsCheck;
using FsCheck.Fluent;

namespace Fatong.Tests.Unit.Kernel.Identifiers;

public sealed class CheckedNumbersTests
{
    private const string CodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> AnyId =
        from region in Gen.Elements("110101", "650102", "440305", "510104")
        from day in Gen.Choose(new DateOnly(1930, 1, 1).DayNumber, new DateOnly(2020, 12, 31).DayNumber)
        from sequence in Gen.Choose(0, 999)
        let body = $"{region}{DateOnly.FromDayNumber(day):yyyyMMdd}{sequence:000}"
        select body + IdCard.CheckDigit(body);

    private static readonly Gen<string> AnyCode =
        from tail in Gen.ArrayOf(Gen.Elements(CodeAlphabet.ToCharArray()), 9)
        let body = "91650100" + new string(tail)
        select body + CreditCode.CheckCharacter(body);

    [Fact]
    public void An_id_tells_birth_date_sex_and_province()
    {
        IdCard.TryParse("11010519491231002X", out var card, out var reason).ShouldBeTrue(reason);

        card.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        card.Sex.ShouldBe(Sex.Female);
        card.Province.ShouldBe("北京市");
        card.AgeOn(new DateOnly(2026, 12, 30)).ShouldBe(76);
        card.AgeOn(new DateOnly(2026, 12, 31)).ShouldBe(77);
        card.Mask().ShouldBe("110105**********2X");
    }

    [Fact]
    public void Full_width_small_and_spaced_input_is_read() =>
        IdCard.TryParse(" １１０１０５ 1949１２31 002ｘ", out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData(null, "未填写身份证号")]
    [InlineData("110105491231002", "15位旧号码已停用，请填写18位身份证号")]
    [InlineData("1101051949123100", "身份证号应为18位")]
    [InlineData("19010519491231002X", "身份证号的地区代码不存在")]
    [InlineData("11010519490230002X", "身份证号的出生日期无效")]
    [InlineData("1101051949A231002X", "身份证号前17位只能是数字")]
    [InlineData("11010519491231002A", "身份证号末位只能是数字或X")]
    [InlineData("110105194912310021", "身份证号校验位不符")]
    public void A_bad_id_is_refused_with_its_reason(string? text, string expected)
    {
        IdCard.TryParse(text, out var card, out var reason).ShouldBeFalse();

        card.ShouldBeNull();
        reason.ShouldBe(expected);
    }

    [Fact]
    public void An_id_with_one_digit_changed_is_refused() =>
        Prop.ForAll(Gen.Zip(AnyId, Gen.Zip(Gen.Choose(0, 17), Gen.Choose(0, 10))).ToArbitrary(), x =>
        {
            var (id, (place, digit)) = x;
            var changed = Changed(id, place, place == 17 ? "0123456789X"[digit] : (char)('0' + (digit % 10)));
            return IdCard.TryParse(id, out _, out _) && (changed == id || !IdCard.TryParse(changed, out _, out _));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91110000600037341L")]
    public void Known_credit_codes_are_read(string text) => CreditCode.TryParse(text, out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData("", "未填写统一社会信用代码")]
    [InlineData("91350100M000100Y4", "统一社会信用代码应为18位")]
    [InlineData("91350100M000100Y4I", "统一社会信用代码含有不允许的字符（不使用I、O、S、V、Z）")]
    [InlineData("9135A100M000100Y43", "统一社会信用代码第3至8位应为数字")]
    [InlineData("91350100M000100Y44", "统一社会信用代码校验码不符")]
    public void A_bad_credit_code_is_refused_with_its_reason(string text, string expected)
    {
        CreditCode.TryParse(text, out _, out var reason).ShouldBeFalse();

        reason.ShouldBe(expected);
    }

    [Fact]
    public void A_credit_code_with_one_character_changed_is_refused() =>
        Prop.ForAll(Gen.Zip(AnyCode, Gen.Zip(Gen.Choose(0, 17), Gen.Choose(0, 30))).ToArbitrary(), x =>
        {
            var (code, (place, sign)) = x;
            var changed = Changed(code, place, CodeAlphabet[sign]);
            return CreditCode.TryParse(code, out _, out _) && (changed == code || !CreditCode.TryParse(changed, out _, out _));
        }).QuickCheckThrowOnFailure();

    private static string Changed(string text, int place, char sign) => text[..place] + sign + text[(place + 1)..];
}
