using System.Runtime.CompilerServices;
using Fatong.Cli.Demo.Governance;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Law.Calendar;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Cli.Demo;

/// <summary>What a case is about in the demo: its party, vehicle and place.</summary>
internal sealed record DemoScene(Guid Party, string PartyName, Guid Vehicle, string Plate, string Place);

/// <summary>Tells one case by the ordinary procedure; each yielded day is a day the story waits for.</summary>
internal sealed class DemoCase(DemoDesk desk, DemoCast cast, DemoCasePlan plan, DemoScene scene, string bureau)
{
    private const string Code = "enforcement.ordinary-penalty";

    private readonly (Actor First, Actor Second, Actor Head) squad = cast.Squads[plan.Number % cast.Squads.Count];
    private Guid matter;

    private IReadOnlyList<Actor> Signers => [squad.Head, cast.Reviewer, cast.Leader, cast.Head];

    private Facts Officers => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[squad.First.Person, squad.Second.Person]);

    /// <summary>The facts every case begins with.</summary>
    public Facts Beginning() => Officers
        .With(Source, Sources[plan.Number % Sources.Length])
        .With(FoundOn, plan.Found)
        .With(Title, $"{scene.PartyName}{plan.Offence.Name}案")
        .With(Category, CodeOf(plan.Offence.Field))
        .With(OffenceChoice.Code, plan.Offence.Code)
        .With(Party, scene.Party)
        .With(PartyKind, plan.IsUnit ? "organisation" : "person")
        .With(PartyAge, "adult")
        .With(Vehicle, scene.Vehicle)
        .With(Plate, scene.Plate)
        .With(VehicleType, "小型汽车")
        .With(Place, scene.Place)
        .With(ActedAt, LegalClock.StartOf(plan.Found).AddMinutes(480 + (plan.Number * 7 % 540)))
        .With(Summary, $"{plan.Found.Year}年{plan.Found.Month}月{plan.Found.Day}日，执法人员在{scene.Place}发现{scene.PartyName}涉嫌{plan.Offence.Name}，现场制作笔录并拍照取证。")
        .With(Grounds, LawLibrary.Render(plan.Offence.Penalties));

    public async IAsyncEnumerable<DateOnly> Run(Guid? lead, [EnumeratorCancellation] CancellationToken ct)
    {
        var day = After(plan.Found, 1 + (plan.Number % 3));
        yield return day;
        matter = await desk.Open(squad.First, Code, Beginning(), lead, Signers, ct);
        await Take(squad.First, Scene, Officers.With(EvidenceFields.ActPlace, scene.Place).With(EvidenceFields.Recorder, squad.Second.Name).With(EvidenceFields.SceneFacts, $"现场停有车牌号为{scene.Plate}的车辆，经核查未能提供有效证明。"), ct);
        if (plan.Impound)
        {
            await foreach (var next in new DemoMeasure(desk, cast, squad, scene, Served(Rooms.Enforcement.Service.OfMeasure)).Run(matter, day, ct))
            {
                yield return day = next;
            }
        }

        if (plan.Number % 17 == 5)
        {
            await desk.TryInVain(squad.First, Code, matter, Decision, Officers, ct);
            await desk.TryInVain(
                squad.First, Code, matter, Inquiry, Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[squad.First.Person, cast.Retired.Person]), ct);
        }

        yield return day = After(day, 2 + (plan.Number % 4));
        await Take(squad.First, Inquiry, Officers.With(EvidenceFields.Asked, scene.PartyName).With(EvidenceFields.Time, 1L).With(EvidenceFields.Recorder, squad.Second.Name)
            .With(EvidenceFields.Dialogue, "问：请说明当时的情况。\n答：当时确有此事，我愿意配合调查。"), ct);
        await Take(squad.Second, Evidence, Officers.With(EvidenceFields.Kind, "audiovisual").With(EvidenceFields.EvidenceName, "现场照片及执法记录仪录像")
            .With(EvidenceFields.Proves, plan.Offence.Name).With(EvidenceFields.Pages, 2L), ct);
        if (plan.Outcome == DemoOutcome.Open)
        {
            yield break;
        }

        yield return day = After(day, plan.Late ? 64 : 3 + (plan.Number % 6));
        await Take(squad.First, Report, Officers.Merge(Breach()).With(FactsFound, Summarised()).With(Proposal, ProposalOf(plan.Outcome))
            .With(FirstOffence, plan.Outcome == DemoOutcome.FirstOffence).With(MinorHarm, plan.BenchmarkFen > plan.FineFen).With(NoHarm, plan.Outcome == DemoOutcome.Minor)
            .With(Corrected, true).With(NoFault, false).With(PublicInterest, false).With(Complex, false).With(EvidenceFields.UsesMonitor, false), ct);
        await foreach (var next in plan.Outcome == DemoOutcome.Penalty ? Penalty(day, ct) : Otherwise(day, ct))
        {
            yield return next;
        }
    }

    private async IAsyncEnumerable<DateOnly> Penalty(DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return day = After(day, 1);
        var told = Amounts().With(ToldContent, $"罚款人民币{FieldText.Yuan(plan.FineFen)}元").With(ToldKinds, Fined).With(ToldFine, plan.FineFen).With(ToldConfiscated, 0).With(HearingTold, true);
        await Take(squad.First, Notice, told.Merge(Officers), ct);
        await Take(squad.First, NoticeService, Served(Rooms.Enforcement.Service.OfNotice), ct);
        if (plan.Number % 17 == 5)
        {
            await desk.TryInVain(squad.First, Code, matter, Decision, Amounts(), ct);
        }

        yield return day = After(day, plan.Hearing ? 1 : 2);
        if (plan.Defence)
        {
            await Take(squad.First, Defence, Facts.None.With(DefenceText, "当事人称系初次从业，不熟悉规定，请求从轻处理。"), ct);
            await Take(squad.First, DefenceReview, Facts.None.With(DefenceAdopted, "no").With(DefenceReply, "申辩理由不能否定违法事实，处罚内容已在幅度内考虑。").With(Proposal, "penalty"), ct);
        }

        if (plan.Hearing)
        {
            await Take(squad.First, HearingRequest, Facts.None, ct);
            var on = After(day, 9);
            await Take(squad.First, HearingNotice, Served(Rooms.Enforcement.Service.OfHearingNotice).With(HearingOn, on).With(HearingTime, "10:00").With(HearingPlace, "局三楼会议室"), ct);
            yield return day = on;
            await Take(cast.Host, Hearing, Facts.None.With(HearingMinutes, "主持人核对身份，调查人员陈述事实和证据，当事人申辩，双方质证。"), ct);
            await Take(squad.First, DefenceReview, Facts.None.With(DefenceAdopted, "no").With(DefenceReply, "听证意见已逐项复核，维持原处理建议。").With(Proposal, "penalty"), ct);
        }

        yield return day = After(day, 5);
        if (plan.FineFen >= (plan.IsUnit ? 50_000_00 : 5_000_00))
        {
            await Take(cast.Reviewer, LegalReview, Facts.None.With(ReviewOpinion, "agree").With(LawyerReviewed, true).With(LawyerName, "云溪律师事务所律师"), ct);
            await Take(cast.Leader, Discussion, Facts.None.With(DiscussedBy, "局长、副局长、法制股股长、大队长"), ct);
            yield return day = After(day, 1);
        }

        var late = Facts.None;
        if (plan.Late)
        {
            late = late.With(LateReason, "当事人外出务工，调查取证延误。");
        }

        await Take(squad.First, Decision, Amounts().Merge(late).With(Kinds, Fined).With(Fine, plan.FineFen).With(Exempted, plan.BenchmarkFen - plan.FineFen)
            .With(Flexible, "none").With(Confiscated, 0).With(FactsFound, Summarised())
            .With(Content, $"罚款人民币{FieldText.Yuan(plan.FineFen)}元").With(BankAccount, "云溪县农村信用社 0101 2345 6789")
            .With(ReviewOrgan, "云溪县人民政府").With(Court, "云溪县人民法院"), ct);
        yield return day = After(day, 1);
        await Take(squad.First, DecisionService, Served(Rooms.Enforcement.Service.OfDecision), ct);
        yield return day = After(day, 2);
        await Take(cast.Clerk, Publishing, Facts.None.With(Masked, true), ct);
        if (plan.FineFen >= (plan.IsUnit ? 50_000_00 : 5_000_00))
        {
            await Take(cast.Clerk, MajorFiling, Facts.None.With(FiledWith, "云溪县司法局"), ct);
        }

        await foreach (var next in Executed(day, ct))
        {
            yield return next;
        }
    }

    private async IAsyncEnumerable<DateOnly> Executed(DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return day = After(day, 3 + (plan.Number % 5));
        var half = plan.FineFen / 2;
        if (plan.Instalments)
        {
            await Take(squad.First, Instalments, Served(Rooms.Enforcement.Service.OfInstalments).With(PlanKind, "instalments").With(PlanUntil, day.AddDays(40))
                .With(ExecutionFields.Plan, (IReadOnlyList<Facts>)[Part(1, day.AddDays(10), half), Part(2, day.AddDays(40), plan.FineFen - half)]), ct);
            await Pay(half, ct);
            yield return day = After(day, 20);
            await Pay(plan.FineFen - half, ct);
        }
        else
        {
            await Pay(plan.FineFen, ct);
        }

        if (plan.Reconsideration)
        {
            await Take(cast.Reviewer, Reconsideration, Facts.None.With(ReviewedBy, "云溪县人民政府").With(ReconsiderationNumber, $"云政复〔{day.Year}〕{plan.Number + 1}号"), ct);
            var appeal = new DemoAppeal(desk, cast, matter, scene.PartyName, plan.Number);
            await appeal.ReviewReceived(day, "penalty", ct);
            yield return day = After(day, 6);
            await Take(cast.Reviewer, ReconsiderationReply, Facts.None, ct);
            await appeal.ReviewAnswered(ct);
            yield return day = After(day, 30);
            await appeal.ReviewDecided("maintained", ct);
            await Take(cast.Reviewer, ReconsiderationResult, Facts.None.With(ReconsiderationOutcome, "maintained"), ct);
        }

        if (plan.Suit)
        {
            await Take(cast.Reviewer, Suit, Facts.None.With(SuitCourt, "云溪县人民法院").With(SuitNumber, $"（{day.Year}）云01行初{plan.Number + 1}号"), ct);
            var appeal = new DemoAppeal(desk, cast, matter, scene.PartyName, plan.Number);
            await appeal.Sued(day, "penalty", ct);
            yield return day = After(day, 8);
            await Take(cast.Reviewer, SuitReply, Facts.None.With(LeaderAppeared, plan.HeadInCourt), ct);
            await appeal.SuitAnswered(After(day, 20), ct);
            yield return day = After(day, 20);
            await appeal.Appeared(plan.HeadInCourt, ct);
            yield return day = After(day, 20);
            await appeal.Judged("dismissed", ct);
            await Take(cast.Reviewer, SuitResult, Facts.None.With(SuitOutcome, "dismissed").With(SuitFinal, true).With(LeaderAppeared, plan.HeadInCourt), ct);
        }

        yield return day = After(day, 2);
        await foreach (var next in Closed(day, "executed", ct))
        {
            yield return next;
        }
    }

    private async IAsyncEnumerable<DateOnly> Otherwise(DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return day = After(day, 3);
        switch (plan.Outcome)
        {
            case DemoOutcome.Withdrawn:
                await Take(squad.First, Withdrawal, Facts.None.With(WithdrawalReason, "经查违法主体有误，依法撤销立案。"), ct);
                break;
            case DemoOutcome.Transferred:
                await Take(squad.First, Transfer, Facts.None.With(TransferTo, "邻县交通运输局").With(TransferReason, "违法行为发生地在邻县。"), ct);
                break;
            default:
                await Take(squad.First, NoPenalty, Amounts().With(Exempted, plan.BenchmarkFen).With(Flexible, plan.Outcome == DemoOutcome.FirstOffence ? "first" : "no-penalty")
                    .With(FactsFound, Summarised()).With(Educated, true).With(ReviewOrgan, "云溪县人民政府").With(Court, "云溪县人民法院"), ct);
                yield return day = After(day, 1);
                await Take(squad.First, DecisionService, Served(Rooms.Enforcement.Service.OfDecision), ct);
                break;
        }

        yield return day = After(day, 2);
        var ground = plan.Outcome switch { DemoOutcome.Withdrawn => "withdrawn", DemoOutcome.Transferred => "transferred", _ => "no-penalty" };
        await foreach (var next in Closed(day, ground, ct))
        {
            yield return next;
        }
    }

    private async IAsyncEnumerable<DateOnly> Closed(DateOnly day, string ground, [EnumeratorCancellation] CancellationToken ct)
    {
        await Take(squad.First, Closing, Facts.None.With(ClosingGround, ground).With(Result, "已依法处理").With(Execution, "已执行完毕"), ct);
        yield return After(day, 4 + (plan.Number % 8));
        await Take(cast.Archivist, Archive, Facts.None.With(ArchiveNumber, $"{bureau}-{day.Year}-{plan.Number + 1:0000}").With(ArchivePages, 26L).With(Retention, "30"), ct);
    }

    private Task Pay(long fen, CancellationToken ct) =>
        Take(cast.Clerk, Payment, Facts.None.With(Paid, fen).With(Channel, "bank").With(ReceiptNumber, $"9901{plan.Number:000000}"), ct);

    private Task Take(Actor actor, StepId step, Facts given, CancellationToken ct) => desk.Take(actor, Code, matter, step, given, Signers, ct);

    private Facts Amounts() => Facts.None.With(Grade, "ordinary").With(Benchmark, plan.BenchmarkFen).With(GradeReason, "违法行为和后果一般，配合调查。").Merge(Breach());

    private Facts Breach() => Facts.None
        .With(OffenceChoice.Violated, LawLibrary.Render(plan.Offence.Breaches.Count > 0 ? plan.Offence.Breaches : plan.Offence.Penalties))
        .With(OffenceChoice.PenaltyBasis, LawLibrary.Render(plan.Offence.Penalties));

    private Facts Served(Rooms.Enforcement.Service service) => new(DemoService.Facts(service, scene.PartyName, plan.Number, desk.File));

    private string Summarised() => $"经查，{scene.PartyName}于{plan.Found.Year}年{plan.Found.Month}月{plan.Found.Day}日在{scene.Place}实施了“{plan.Offence.Name}”的违法行为。";

    private static readonly IReadOnlyList<string> Fined = ["fine"];

    private static readonly string[] Sources = ["patrol", "12328", "patrol", "enterprise", "12345", "random", "report", "technology", "patrol", "transferred"];

    private static Facts Part(long number, DateOnly due, long fen) => new(
    [
        KeyValuePair.Create("plan-no", (object)number), KeyValuePair.Create("plan-due", (object)due), KeyValuePair.Create("plan-sum", (object)fen),
    ]);

    private static string ProposalOf(DemoOutcome outcome) => outcome switch
    {
        DemoOutcome.FirstOffence => "first",
        DemoOutcome.Minor => "minor",
        DemoOutcome.Withdrawn => "withdraw",
        DemoOutcome.Transferred => "transfer",
        _ => "penalty",
    };

    internal static DateOnly After(DateOnly day, int workingDays) => OfficialCalendar.Instance.AddWorkingDays(day, workingDays);
}
