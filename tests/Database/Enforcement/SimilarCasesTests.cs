using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.ExecutionFields;

namespace Fatong.Tests.Database.Enforcement;

public sealed class SimilarCasesTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task Closed_cases_of_the_same_offence_and_grade_give_their_spread()
    {
        foreach (var (yuan, i) in new long[] { 20, 22, 26, 30, 38 }.Select((y, i) => (y, i)))
        {
            await Closed(await SummaryCase.Decided(house, fineFen: yuan * 100, place: $"一号路{i}号"), yuan * 100);
        }

        await SummaryCase.Decided(house, fineFen: 38_00, place: "尚未结案的一处");

        var similar = await house.Get<SimilarCases>().Find(house.Officer, "YZ21", "slight", "person", default);

        similar.Count.ShouldBe(5);
        (similar.LeastFen, similar.LowerQuartileFen, similar.MedianFen, similar.UpperQuartileFen, similar.MostFen).ShouldBe((20_00, 22_00, 26_00, 30_00, 38_00));
        similar.Cases.Select(c => c.FineFen).Order().ShouldBe([20_00L, 22_00, 26_00, 30_00, 38_00]);
        similar.DeviationBasisPoints(39_00).ShouldBe(5_000);
        similar.Unusual(39_00).ShouldBeTrue();
        similar.Unusual(25_00).ShouldBeFalse();
        (await house.Get<SimilarCases>().Find(house.Officer, "YZ21", "slight", "organisation", default)).Count.ShouldBe(0);
        (await house.Get<SimilarCases>().Find(house.Officer, "YZ21", "ordinary", null, default)).MedianFen.ShouldBeNull();
        (await house.Get<SimilarCases>().Find(house.Officer with { Bureau = "990102" }, "YZ21", "slight", null, default)).Cases.ShouldBeEmpty();
    }

    private async Task Closed(Guid matter, long fen)
    {
        await house.Take(house.Officer, matter, SummaryPenalty.Payment, WholeCase.Day(3, 3), Facts.None.With(Paid, fen).With(Channel, "bank").With(ReceiptNumber, "1"));
        await house.Take(house.Officer, matter, SummaryPenalty.Closing, WholeCase.Day(3, 4), Facts.None.With(ClosingGround, "executed").With(Result, "警告并罚款。").With(Execution, "已缴清。"), house.Head);
    }
}
