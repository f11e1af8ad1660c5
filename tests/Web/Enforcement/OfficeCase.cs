using System.Globalization;
using Fatong.Cli.Demo;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Files;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;
using static Fatong.Rooms.Enforcement.DecisionFields;

namespace Fatong.Tests.Web.Enforcement;

/// <summary>A case against a taxi driver, taken by the real acts as far as a test needs it.</summary>
internal sealed class OfficeCase(PagesFixture house, string name)
{
    private string scan = new('a', 64);
    private int key;

    internal Guid Matter { get; private set; }

    internal string Path => $"/matters/{Matter}";

    internal Actor Reviewer { get; } = Someone("审核员", Roles.LegalReviewer);

    internal Actor Clerk { get; } = Someone("内勤", Roles.Clerk);

    internal Facts Officers => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);

    internal static Actor Someone(string name, Role role) =>
        new(HouseFixture.Bureau, Guid.CreateVersion7(), name, new Guid("01890000-0000-7000-8000-000000000001"), [role], DataScope.Bureau, []);

    internal async Task<Guid> Party()
    {
        var entered = await house.Get<RecordActs>().Enter(
            house.Officer, Parties.Declaration, Facts.None.With(Parties.Kind, "person").With(Parties.Name, name).With(Parties.Phone, "13800138000"), default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }

    internal async Task<Facts> About() => Facts.None.With(CaseFields.Source, "patrol").With(CaseFields.FoundOn, new DateOnly(2026, 3, 2)).With(CaseFields.Title, $"{name}无证驾驶巡游出租汽车案")
        .With(CaseFields.Category, "taxi").With(OffenceChoice.Code, "CZ05").With(CaseFields.Party, await Party()).With(CaseFields.PartyKind, "person").With(CaseFields.PartyAge, "adult")
        .With(CaseFields.Place, "云溪客运站").With(CaseFields.ActedAt, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)).Merge(Officers);

    /// <summary>Filed, looked at, reported: the notice comes next.</summary>
    internal async Task<OfficeCase> Reported()
    {
        var on = new DateOnly(2026, 3, 2);
        house.Clock.Set(on);
        using var text = new MemoryStream("送达回证扫描件"u8.ToArray());
        scan = (await house.Get<BureauFiles>().Capture(house.Officer, text, "送达回证.txt", FileLimits.Documents, default)).File!.Digest.Hex;
        var ordinary = OrdinaryPenalty.Definition;
        var opened = Done(await house.Web<MatterActs>().Open(house.Officer, new(ordinary.Code, DemoForms.Fill(ordinary.Opening, on, await About(), scan), null, Key()), default));
        Matter = opened.Matter;
        await Sign(opened, on, house.Head, house.Leader);
        await Take(house.Officer, OrdinarySteps.Scene, on, Officers);
        await Take(house.Officer, OrdinarySteps.Report, new(2026, 3, 4), Officers.With(Proposal, "penalty").With(Complex, false).With(PublicInterest, false).With(EvidenceFields.UsesMonitor, false), house.Head, house.Leader);
        return this;
    }

    /// <summary>Told and served on 2026-03-04.</summary>
    internal async Task<OfficeCase> Told(long fineFen = 1_000_00)
    {
        await Take(house.Officer, OrdinarySteps.Notice, new(2026, 3, 4), Amounts(fineFen).Merge(Officers).With(ToldKinds, (IReadOnlyList<string>)["fine"]).With(ToldFine, fineFen).With(HearingTold, true));
        await Take(house.Officer, OrdinarySteps.NoticeService, new(2026, 3, 4), Served(global::Fatong.Rooms.Enforcement.Service.OfNotice));
        return this;
    }

    /// <summary>Decided on 2026-03-12, paid and closed the day after.</summary>
    internal async Task<OfficeCase> Closed(long fineFen = 1_000_00)
    {
        var on = new DateOnly(2026, 3, 12);
        await Take(house.Officer, OrdinarySteps.Decision, on, Amounts(fineFen).With(Kinds, (IReadOnlyList<string>)["fine"]).With(Fine, fineFen).With(Exempted, 0L).With(Flexible, "none"), house.Head, Reviewer, house.Leader);
        await Take(house.Officer, OrdinarySteps.DecisionService, on, Served(global::Fatong.Rooms.Enforcement.Service.OfDecision));
        on = on.AddDays(1);
        await Take(Clerk, OrdinarySteps.Publishing, on, Facts.None);
        await Take(Clerk, OrdinarySteps.Payment, on, Facts.None.With(ExecutionFields.Paid, fineFen).With(ExecutionFields.Channel, "bank"));
        await Take(house.Officer, OrdinarySteps.Closing, on, Facts.None.With(ExecutionFields.ClosingGround, "executed"), house.Head, house.Leader);
        return this;
    }

    internal async Task<ActResult> Take(Actor actor, StepId step, DateOnly on, Facts given, params Actor[] signers)
    {
        house.Clock.Set(on);
        var taken = Done(await house.Web<MatterActs>().Take(actor, new(Matter, step, DemoForms.Fill(OrdinaryPenalty.Definition.Step(step), on, given, scan), Key()), default));
        await Sign(taken, on, signers);
        return taken;
    }

    internal Facts Served(global::Fatong.Rooms.Enforcement.Service service) => new(DemoService.Facts(service, name, 0, scan));

    internal static Facts Amounts(long fineFen) => Facts.None.With(Grade, "ordinary").With(Benchmark, fineFen).With(Uncorrected, false).With(GraveCase, false);

    private async Task Sign(ActResult act, DateOnly on, params Actor[] signers)
    {
        foreach (var signer in signers)
        {
            Done(await house.Web<MatterActs>().Sign(signer, new(act.Matter, act.Seq, true, "同意。", on, Key()), default));
        }
    }

    private string Key() => string.Create(CultureInfo.InvariantCulture, $"{name}-{++key}");

    private static ActResult Done(Outcome<ActResult> outcome) => outcome.ShouldBeOfType<Outcome<ActResult>.Done>(
        outcome is Outcome<ActResult>.Refused refused ? string.Join('\n', refused.Reasons) : "").Value;
}
