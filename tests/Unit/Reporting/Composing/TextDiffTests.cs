using Fatong.Rooms.Reporting.Drafting;

namespace Fatong.Tests.Unit.Reporting.Composing;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("召开会议3次。", "")]
    [InlineData("", "召开会议3次。")]
    [InlineData("召开会议3次，研究事项⟦a⟧项。", "召开党组会议3次，研究重大事项⟦b⟧项。")]
    public void The_pieces_give_both_texts_back(string from, string to)
    {
        var pieces = TextDiff.Of(from, to);

        string.Concat(pieces.Where(p => p.Change != Change.Added).Select(p => p.Text)).ShouldBe(from);
        string.Concat(pieces.Where(p => p.Change != Change.Removed).Select(p => p.Text)).ShouldBe(to);
    }

    [Fact]
    public void A_token_is_changed_as_a_whole() =>
        TextDiff.Of("共⟦penalty_amount⟧元", "共⟦penalty_amount:wan⟧万元").ShouldBe(
            [(Change.Same, "共"), (Change.Removed, "⟦penalty_amount⟧"), (Change.Added, "⟦penalty_amount:wan⟧万"), (Change.Same, "元")]);
}
