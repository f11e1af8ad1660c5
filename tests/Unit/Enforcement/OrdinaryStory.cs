using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>A driver without qualification (YZ04, 200 to 2,000 yuan; ordinary grade 740 to 1,280), fined 1,000 yuan.</summary>
internal static class OrdinaryStory
{
    internal static readonly IReadOnlyList<string> SomeFile = ["ab"];
    private static readonly IReadOnlyList<string> FineOnly = ["fine"];

    internal static CaseStory New => CaseStory.Of(OrdinaryPenalty.Definition);

    internal static (Field Field, object Value)[] FilingValues =>
    [
        (CaseFields.PartyKind, "person"), (OffenceChoice.Code, "YZ04"), (CaseFields.FoundOn, CaseStory.Day("2026-04-07")),
        (CaseFields.ActedAt, new DateTimeOffset(2026, 4, 7, 1, 30, 0, TimeSpan.Zero)), (CaseFields.Place, "城东检查点"),
    ];

    internal static (Field Field, object Value)[] NoticeValues =>
    [
        (Grade, "ordinary"), (Benchmark, 1_000_00L), (ToldKinds, FineOnly), (ToldFine, 1_000_00L), (RightsTold, true), (HearingTold, true),
    ];

    internal static (Field Field, object Value)[] DecisionValues =>
    [
        (Grade, "ordinary"), (Benchmark, 1_000_00L), (Kinds, FineOnly), (DecisionFields.Fine, 1_000_00L), (Exempted, 0L), (Flexible, "none"),
    ];

    internal static CaseStory Filed => New.Did(Filing, "2026-04-08", FilingValues);

    internal static CaseStory Investigated => Filed.Did(Inquiry, "2026-04-10");

    internal static CaseStory Reported(string proposal = "penalty") => Investigated.Did(Report, "2026-04-20", (Proposal, proposal));

    internal static CaseStory Noticed => Reported().Did(Notice, "2026-04-24", NoticeValues);

    /// <summary>Served on 27 April: the five working days end on 7 May, after the holiday of 1 to 5 May.</summary>
    internal static CaseStory Told => Noticed.Did(NoticeService, "2026-04-27", Served(Service.OfNotice));

    /// <summary>A fine of 8,000 yuan was told for an unlicensed taxi (CZ01, 5,000 to 20,000 yuan): hearing, review and discussion apply.</summary>
    internal static CaseStory ToldGrave => Reported()
        .Did(Notice, "2026-04-24", [.. NoticeValues, (OffenceChoice.Code, "CZ01"), (ToldFine, 8_000_00L), (Benchmark, 8_000_00L)])
        .Did(NoticeService, "2026-04-27", Served(Service.OfNotice));

    internal static (Field Field, object Value)[] GraveDecision => [.. DecisionValues, (Benchmark, 10_000_00L), (DecisionFields.Fine, 8_000_00L), (Exempted, 2_000_00L), (Grade, "light")];

    internal static CaseStory GraveReviewed => ToldGrave
        .DidBy([CaseStory.Zhao], LegalReview, "2026-05-08", (ReviewOpinion, "agree"))
        .Did(Discussion, "2026-05-08");

    internal static CaseStory Decided => Told.Did(Decision, "2026-05-08", DecisionValues);

    internal static CaseStory DecisionServed => Decided.Did(DecisionService, "2026-05-09", Served(Service.OfDecision));

    /// <summary>The fifteen days ran out on 25 May, a Monday after the weekend.</summary>
    internal static CaseStory Urged => DecisionServed.Did(Demand, "2026-06-01", [.. Served(Service.OfDemand), (ExecutionFields.RemedyExpires, CaseStory.Day("2026-11-09"))]);

    internal static (Field Field, object Value)[] Served(Service service) =>
        [(service.Way, "direct"), (service.Receiver, "张三"), (service.Receipt, SomeFile)];

    internal static ProposedAct Decide(CaseStory story, string day = "2026-05-08") => story.Propose(Decision, day, DecisionValues);
}
