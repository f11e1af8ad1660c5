using Fatong.Kernel.Draws;

namespace Fatong.Tests.Unit.Kernel.Draws;

/// <summary>χ² tests at the level 0.001 over draws with fixed seeds; the bounds are the quantiles for the degrees of freedom.</summary>
public sealed class FairnessTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void A_million_equal_draws_have_fair_counts_pairs_sets_and_orders()
    {
        const int Size = 10;
        var orders = new long[Size * Size * Size];
        for (var i = 0; i < Draws; i++)
        {
            var picks = Sampling.Equal(DrawSamples.Stream(i), Size, 3);
            orders[(100 * picks[0]) + (10 * picks[1]) + picks[2]]++;
        }

        // A draw of 3 of 10 has 720 orders, 120 sets, 45 pairs and 10 objects.
        var possible = Enumerable.Range(0, orders.Length).Where(o => Digits(o).Distinct().Count() == 3).ToArray();
        orders.Sum().ShouldBe(possible.Sum(o => orders[o]));
        ChiSquare(possible.Select(o => orders[o])).ShouldBeLessThan(841.9m);
        ChiSquare(Totals(d => string.Concat(d.Order()))).ShouldBeLessThan(172.4m);

        // Objects and pairs of one draw exclude each other, which widens or narrows the spread by a known factor:
        // (n−1)/(n−k) for objects.
        (ChiSquare(Enumerable.Range(0, Size).Select(x => possible.Where(o => Digits(o).Contains(x)).Sum(o => orders[o]))) * 9 / 7).ShouldBeLessThan(27.88m);
        var expectedPair = Draws * 6m / 90;
        foreach (var (a, b) in from a in Enumerable.Range(0, Size) from b in Enumerable.Range(a + 1, Size - a - 1) select (a, b))
        {
            var pair = possible.Where(o => Digits(o).Contains(a) && Digits(o).Contains(b)).Sum(o => orders[o]);
            Deviation(pair, expectedPair, 1m / 15).ShouldBeLessThan(18.3m, $"pair {a}, {b}; level 0.001 shared by 45 pairs");
        }

        for (var place = 0; place < 3; place++)
        {
            ChiSquare(Enumerable.Range(0, Size).Select(x => possible.Where(o => Digits(o)[place] == x).Sum(o => orders[o]))).ShouldBeLessThan(27.88m);
        }

        IEnumerable<long> Totals(Func<int[], string> key) => possible.GroupBy(o => key(Digits(o))).Select(g => g.Sum(o => orders[o]));
    }

    [Fact]
    public void A_million_weighted_draws_meet_their_exact_probabilities()
    {
        long[] weights = [1, 2, 3, 4, 5];
        var sets = new Dictionary<(int, int), long>();
        var counts = new long[5];
        for (var i = 0; i < Draws; i++)
        {
            var picks = Sampling.Weighted(DrawSamples.Stream(i), weights, 2);
            sets[(picks[0], picks[1])] = sets.GetValueOrDefault((picks[0], picks[1])) + 1;
            counts[picks[0]]++;
            counts[picks[1]]++;
        }

        for (var i = 0; i < 5; i++)
        {
            var chance = 2m * weights[i] / 15;
            Deviation(counts[i], Draws * chance, chance).ShouldBeLessThan(13.9m, $"object {i}; level 0.001 shared by 5 objects");
        }

        var exact = ExactPairs(weights);
        sets.Keys.ShouldBeSubsetOf(exact.Keys);
        exact.Sum(p => Square(sets.GetValueOrDefault(p.Key) - (Draws * p.Value)) / (Draws * p.Value)).ShouldBeLessThan(27.88m);
    }

    [Fact]
    public void Equal_weights_give_every_set_the_same_chance()
    {
        var sets = new Dictionary<string, long>();
        for (var i = 0; i < 200_000; i++)
        {
            var key = string.Join(',', Sampling.Weighted(DrawSamples.Stream(i), [7, 7, 7, 7, 7, 7], 3));
            sets[key] = sets.GetValueOrDefault(key) + 1;
        }

        sets.Count.ShouldBe(20);
        ChiSquare(sets.Values).ShouldBeLessThan(43.82m);
    }

    [Fact]
    public void Teams_are_matched_with_equal_chances()
    {
        var objects = new DrawList(["id"], ["A"]);
        var inspectors = new DrawList(["id", "leader"], ["1\t1", "2\t1", "3\t0", "4\t0"]);
        var parameters = DrawParameters.Plain(1) with { Team = new(2, MatchArea: false, Cap: 0) };
        var lists = new DrawLists(objects, inspectors);
        var commitment = Draw.Commit("公平性", DrawSamples.Time, lists, parameters, new SeedSource.Beacon("模拟")).Digest;
        var teams = new Dictionary<string, long>();
        for (var i = 0; i < 60_000; i++)
        {
            var team = string.Concat(Draw.Run(commitment, lists, parameters, new DrawSeed.Beacon($"{i}")).Picks[0].Team);
            teams[team] = teams.GetValueOrDefault(team) + 1;
        }

        teams.Count.ShouldBe(6);
        ChiSquare(teams.Values).ShouldBeLessThan(20.52m);
    }

    [Fact]
    public void Numbers_below_a_bound_have_no_modulo_bias()
    {
        // Taking the remainder only would make the lower third twice as likely as the others.
        const long Third = 1L << 61;
        var stream = DrawSamples.Stream(0);
        var thirds = new long[3];
        for (var i = 0; i < 300_000; i++)
        {
            thirds[stream.Below(3 * Third) / Third]++;
        }

        ChiSquare(thirds).ShouldBeLessThan(13.82m);
    }

    /// <summary>Chance of each pair over all orders of the line and all starts: 120 · 15 equally likely cases.</summary>
    private static Dictionary<(int, int), decimal> ExactPairs(long[] weights)
    {
        var total = weights.Sum();
        var cases = new Dictionary<(int, int), long>();
        foreach (var order in Orders([0, 1, 2, 3, 4]))
        {
            for (var start = 0L; start < total; start++)
            {
                var (end, point) = (0L, start);
                var picks = new List<int>();
                foreach (var x in order)
                {
                    end += 2 * weights[x];
                    if (point < end)
                    {
                        picks.Add(x);
                        point += total;
                    }
                }

                var key = (picks.Min(), picks.Max());
                cases[key] = cases.GetValueOrDefault(key) + 1;
            }
        }

        return cases.ToDictionary(c => c.Key, c => c.Value / (120m * total));
    }

    private static IEnumerable<int[]> Orders(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(x => Orders([.. items.Where(y => y != x)]).Select(rest => (int[])[x, .. rest]));

    private static int[] Digits(int order) => [order / 100, order / 10 % 10, order % 10];

    private static decimal ChiSquare(IEnumerable<long> counts)
    {
        var all = counts.ToArray();
        var expected = (decimal)all.Sum() / all.Length;
        return all.Sum(c => Square(c - expected) / expected);
    }

    /// <summary>Square of the standardised deviation of a binomial count.</summary>
    private static decimal Deviation(long count, decimal expected, decimal chance) => Square(count - expected) / (expected * (1 - chance));

    private static decimal Square(decimal x) => x * x;
}
