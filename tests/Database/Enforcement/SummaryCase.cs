using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>A small fine decided on the spot against a person.</summary>
internal static class SummaryCase
{
    /// <param name="fineFen">Within the range of the offence for the grade.</param>
    internal static async Task<Guid> Decided(CaseHouse house, string offence = "YZ21", string grade = "slight", long fineFen = 20_00, string place = "云溪客运站门前")
    {
        var begun = WholeCase.Beginning(house, house.Person, "person", $"{CaseHouse.Driver}道路运输违法案").With(OffenceChoice.Code, offence).With(Place, place);
        var matter = await house.Open(house.Officer, SummaryPenalty.Definition.Code, WholeCase.Day(3, 2), begun);
        await house.Take(house.Officer, matter, SummaryPenalty.Hear, WholeCase.Day(3, 2), OffenceCatalogue.Prefill(offence).With(RightsTold, true).With(SummaryPenalty.HeardText, "当事人表示认可，没有其他意见"));
        await house.Take(house.Officer, matter, SummaryPenalty.Decision, WholeCase.Day(3, 2), house.Both.Merge(WholeCase.Amounts(Content, Fine, fineFen)).Merge(OffenceCatalogue.Prefill(offence))
            .With(Grade, grade).With(Kinds, (IReadOnlyList<string>)(fineFen == 0 ? ["warning"] : ["warning", "fine"]))
            .With(Content, fineFen == 0 ? "警告" : $"警告，罚款人民币{FieldText.Yuan(fineFen)}元").With(Exempted, 0).With(Flexible, "none").With(Performance, "当场缴纳").With(ReviewOrgan, "云溪县人民政府")
            .With(Court, "云溪县人民法院").With(SummaryPenalty.ReviewFirstTold, true).With(SummaryPenalty.HandedOver, true));
        await house.Take(house.Clerk, matter, SummaryPenalty.Publish, WholeCase.Day(3, 3), Facts.None.With(Masked, true));
        return matter;
    }
}
