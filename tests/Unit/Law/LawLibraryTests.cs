using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Law;
using Fatong.Law.Cards;

namespace Fatong.Tests.Unit.Law;

public sealed class LawLibraryTests
{
    [Fact]
    public void Codes_and_titles_are_unique()
    {
        LawLibrary.All.Select(c => c.Code).ShouldBeUnique();
        LawLibrary.All.Select(c => c.Title).ShouldBeUnique();
    }

    [Fact]
    public void Every_card_is_listed()
    {
        var cards = typeof(PenaltyLaw).Assembly.GetTypes()
            .Where(t => t.Namespace == "Fatong.Law.Cards")
            .Select(t => t.GetField("Card")?.GetValue(null))
            .OfType<LawCard>();

        cards.ShouldBe(LawLibrary.All, ignoreOrder: true);
    }

    [Fact]
    public void Every_article_has_a_gist_and_articles_ascend()
    {
        foreach (var card in LawLibrary.All)
        {
            card.Articles.ShouldNotBeEmpty(card.Title);
            card.Articles.ShouldAllBe(a => a.Gist.Length >= 4);
            card.Articles.Select(a => a.Number).ShouldBeInOrder(SortDirection.Ascending);
            card.Articles.Select(a => a.Number).ShouldBeUnique();
        }
    }

    [Fact]
    public void Working_day_terms_are_those_the_laws_declare()
    {
        PenaltyLaw.Card.WorkingDayTerms.ShouldBe([2, 3, 5, 7]);
        CompulsionLaw.Card.WorkingDayTerms.ShouldBe([3, 5, 7, 10]);
        ReconsiderationLaw.Card.WorkingDayTerms.ShouldBe([3, 5, 7, 10]);
        ProcedureRules.Card.WorkingDayTerms.ShouldBeEmpty();
    }

    [Fact]
    public void A_term_agrees_with_its_law_only_in_the_declared_unit()
    {
        PenaltyLaw.Card.Agrees(7.WorkingDays).ShouldBeTrue();
        PenaltyLaw.Card.Agrees(7.CalendarDays).ShouldBeFalse();
        PenaltyLaw.Card.Agrees(15.CalendarDays).ShouldBeTrue();
        PenaltyLaw.Card.Agrees(15.WorkingDays).ShouldBeFalse();
        CompulsionLaw.Card.Agrees(24.Hours).ShouldBeTrue();
    }

    [Fact]
    public void A_citation_is_found_with_its_card()
    {
        var found = LawLibrary.Find(PenaltyLaw.Art(64, item: 1));

        found.ShouldNotBeNull();
        found.Card.ShouldBe(PenaltyLaw.Card);
        found.Article.Number.ShouldBe(64);
    }

    [Fact]
    public void A_missing_law_or_article_is_not_found()
    {
        LawLibrary.Find(new Citation("NONE", 1)).ShouldBeNull();
        LawLibrary.Find(PenaltyLaw.Art(999)).ShouldBeNull();
    }

    [Fact]
    public void Citations_are_written_with_chinese_numerals()
    {
        LawLibrary.Render(PenaltyLaw.Art(64, item: 1)).ShouldBe("《中华人民共和国行政处罚法》第六十四条第一项");
        LawLibrary.Render(PenaltyLaw.Art(57, 1, 2)).ShouldBe("《中华人民共和国行政处罚法》第五十七条第一款第二项");
        LawLibrary.RenderShort(ProcedureRules.Art(108)).ShouldBe("《执法程序规定》第一百零八条");
        LawLibrary.Render(ThreeSystemsOpinion.Art(6)).ShouldEndWith("（国办发〔2018〕118号）第（六）条");
        LawLibrary.RenderShort(RandomInspectionNotice.Art(0)).ShouldBe("《双随机通知》（国办发〔2015〕58号）");
        LawLibrary.Render([PenaltyLaw.Art(60), PenaltyLaw.Art(85)]).ShouldBe("《中华人民共和国行政处罚法》第六十条、第八十五条");
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1003, "一千零三")]
    [InlineData(1030, "一千零三十")]
    [InlineData(1300, "一千三百")]
    public void Article_numbers_read_as_in_print(int number, string text) => ArticleNumber.InChinese(number).ShouldBe(text);

    [Fact]
    public void A_card_knows_when_it_is_in_force()
    {
        var card = PenaltyLaw.Card with { RepealedOn = new(2030, 1, 1) };

        card.IsInForce(new(2021, 7, 14)).ShouldBeFalse();
        card.IsInForce(new(2021, 7, 15)).ShouldBeTrue();
        card.IsInForce(new(2029, 12, 31)).ShouldBeTrue();
        card.IsInForce(new(2030, 1, 1)).ShouldBeFalse();
    }
}
