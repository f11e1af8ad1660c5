using System.Text;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Ledger;
using static Fatong.Tests.Unit.Kernel.Draws.DrawSamples;

namespace Fatong.Tests.Unit.Kernel.Draws;

public sealed class DrawTests
{
    [Fact]
    public void The_same_commitment_and_seed_give_the_same_transcript() => Transcript().ToJson().ShouldBe(Transcript().ToJson());

    [Fact]
    public void A_transcript_survives_its_json_and_verifies()
    {
        var read = DrawTranscript.Parse(Encoding.UTF8.GetBytes(Transcript().ToJson()));

        read.ToJson().ShouldBe(Transcript().ToJson());
        DrawVerifier.Verify(read).ShouldBeEmpty();
    }

    [Fact]
    public void Each_stratum_gives_its_count_and_excluded_objects_are_never_drawn()
    {
        var result = Transcript().Result;

        result.Picks.CountBy(p => p.Stratum).ShouldBe([new("普货", 4), new("危货", 3), new("客运", 1)]);
        result.Picks.ShouldNotContain(p => p.Object == "P07");
        result.Picks.Select(p => p.Object).ShouldBeUnique();
    }

    [Fact]
    public void Shortages_are_part_of_the_result()
    {
        var shortages = Transcript().Result.Shortages;

        shortages.ShouldContain(new Shortage.Objects("客运", 2, 1));
        shortages.OfType<Shortage.Team>().ShouldContain(s => s.Object == "K01" && s.OutOfArea == 2 && s.Role == "leader");
    }

    [Fact]
    public void Teams_have_a_leader_serve_the_area_and_hold_no_recused_or_excluded_officer()
    {
        foreach (var pick in Enumerable.Range(0, 200).SelectMany(Result))
        {
            if (pick.Team.Count == 0)
            {
                continue;
            }

            pick.Team.Count.ShouldBe(2);
            pick.Team.ShouldBeUnique();
            pick.Team[0].ShouldBeOneOf("I1", "I4");
            pick.Team.ShouldNotContain("I5");
            if (pick.Object == "P05")
            {
                pick.Team.ShouldNotContain("I1");
                pick.Team.ShouldNotContain("I2");
                pick.Team.ShouldNotContain("I3");
            }
        }

        static IReadOnlyList<Pick> Result(int i) => Draw.Run(Hash256.Sha256([(byte)i]), Lists, Parameters, Seed).Picks;
    }

    [Fact]
    public void No_officer_exceeds_the_cap()
    {
        var visits = Transcript().Result.Picks.SelectMany(p => p.Team).CountBy(o => o);

        visits.ShouldAllBe(v => v.Value <= 4);
    }

    [Fact]
    public void A_draw_of_everything_takes_everything()
    {
        var lists = new DrawLists(new(["id", "weight"], ["a\t1", "b\t100", "c\t3"]));
        foreach (var weighted in new[] { false, true })
        {
            var result = Draw.Run(Hash256.Sha256([]), lists, new([new("", 3)], weighted, null), new DrawSeed.Beacon("x"));

            result.Picks.Select(p => p.Object).ShouldBe(["a", "b", "c"], ignoreOrder: true);
            result.Shortages.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Odds_are_exact_fractions()
    {
        var objects = new DrawList(["id", "weight", "excluded"], ["a\t1\t", "b\t2\t", "c\t7\t", "d\t90\t", "e\t5\t回避"]);
        var weighted = new DrawParameters([new("", 2)], Weighted: true, null);

        DrawOdds.Of(objects, weighted, "a").ShouldBe(new(1, 10));
        DrawOdds.Of(objects, weighted, "c").ShouldBe(new(7, 10));
        DrawOdds.Of(objects, weighted, "d").ShouldBe(new(1, 1));
        DrawOdds.Of(objects, weighted, "e").ShouldBe(new(0, 1));
        DrawOdds.Of(objects, weighted with { Weighted = false }, "a").ShouldBe(new(2, 4));
    }

    [Theory]
    [InlineData("id", "a\tb")]
    [InlineData("id", "")]
    [InlineData("name", "a")]
    [InlineData("id", "a", "a")]
    [InlineData("id", "a\rb")]
    public void Malformed_lists_are_refused(string column, params string[] lines) =>
        Should.Throw<FormatException>(() => new DrawList([column], lines));

    [Fact]
    public void Parameters_that_do_not_fit_are_refused()
    {
        Refused(Parameters with { Strata = [new("普货", 4)] });
        Refused(Parameters with { Strata = [.. Parameters.Strata, new("普货", 1)] });
        Refused(Parameters with { Team = new(1, true, 0) });
        Refused(Parameters with { Team = null });

        static void Refused(DrawParameters parameters) =>
            Should.Throw<FormatException>(() => Draw.Commit("", Time, Lists, parameters, Source));
    }

    [Fact]
    public void A_seed_other_than_the_announced_is_refused()
    {
        var commitment = Draw.Commit("", Time, Lists, Parameters, Source);

        Should.Throw<FormatException>(() => DrawTranscript.Run(commitment, Lists, new DrawSeed.Beacon("x")));
        Should.Throw<FormatException>(() => DrawTranscript.Run(commitment, Lists, new DrawSeed.TwoParty(OperatorSecret, OperatorSecret)));
    }
}
