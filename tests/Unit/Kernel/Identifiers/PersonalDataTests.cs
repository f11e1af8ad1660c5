using Fatong.Kernel.Identifiers;

namespace Fatong.Tests.Unit.Kernel.Identifiers;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("当事人身份证号11010519491231002X。", PersonalDataKind.IdCard)]
    [InlineData("当事人身份证号110105194912310021。", PersonalDataKind.IdCard)]
    [InlineData("身份证１１０１０５１９４９１２３１００２Ｘ，", PersonalDataKind.IdCard)]
    [InlineData("旧证110105491231002", PersonalDataKind.IdCard)]
    [InlineData("电话13812345678转", PersonalDataKind.MobilePhone)]
    [InlineData("电话138 1234 5678", PersonalDataKind.MobilePhone)]
    [InlineData("驾驶新A12345行驶", PersonalDataKind.Plate)]
    [InlineData("驾驶新A·D12345重型货车", PersonalDataKind.Plate)]
    [InlineData("牵引新A1234挂车", PersonalDataKind.Plate)]
    [InlineData("账号6222 0212 3456 7894", PersonalDataKind.BankAccount)]
    public void Personal_data_is_found(string text, PersonalDataKind kind)
    {
        var span = PersonalData.Find(text).ShouldHaveSingleItem();

        span.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("全年办理案件13812件，罚款123456789012元")]
    [InlineData("统一社会信用代码91350100M000100Y43")]
    [InlineData("身份证号110105**********2X")]
    [InlineData("电话138****5678")]
    [InlineData("文号新交罚〔2026〕12345号")]
    [InlineData("账号6222021234567890")]
    public void Other_numbers_are_left_alone(string text) => PersonalData.Find(text).ShouldBeEmpty();

    [Fact]
    public void Masking_leaves_nothing_to_find_and_keeps_the_rest()
    {
        const string Text = "张某（11010519491231002X，13812345678）驾驶新A12345，账号6222021234567894。";

        var masked = PersonalData.Mask(Text);

        masked.ShouldBe("张某（110105**********2X，138****5678）驾驶新A***45，账号6222********7894。");
        PersonalData.Find(masked).ShouldBeEmpty();
    }

    [Fact]
    public void Spans_point_into_the_original_text()
    {
        const string Text = "电话１３８１２３４５６７８";

        var span = PersonalData.Find(Text).ShouldHaveSingleItem();

        Text.Substring(span.Start, span.Length).ShouldBe("１３８１２３４５６７８");
    }
}
