using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Penalties;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>Takes gates away and sees the prover find the path on which the law is broken.</summary>
public sealed class BrokenLawTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Removed => new()
    {
        { "two-officers", "two-officers" },
        { "monitor-reviewed", "monitor" },
        { "defence-term", "heard" },
        { "hearing-held", "hearing-held" },
        { "hearing-notified", "hearing-notice" },
        { "host-apart", "host-apart" },
        { "defence-reviewed", "defence-reviewed" },
        { "review-passed", "reviewed" },
        { "reviewer-apart", "reviewer-apart" },
        { "discussed", "discussed" },
        { "not-heavier", "not-heavier" },
        { "fine-in-range", "fine-reasoned" },
        { "service-proved", "service-proved" },
        { "not-annulled", "no-publication" },
        { "unpublished", "unpublished" },
        { "decision-stands", "annulled-not-enforced" },
        { "urged", "urged" },
        { "decision-served", "closed-served" },
        { "open-measures", "measures-closed" },
        { "closing-ground", "settled" },
    };

    [Theory]
    [MemberData(nameof(Removed))]
    public void A_procedure_without_the_gate_is_not_proved(string gate, string broken)
    {
        var proof = Prove(Without(OrdinaryPenalty.Definition, gate));

        var flaw = proof.Flaws.First(f => f.Id == broken && f.Kind == FlawKind.Invariant);
        output.WriteLine(flaw.ToString());
        flaw.Path[0].ShouldStartWith("立案");
        flaw.Path[^1].ShouldEndWith("←此时违反");
    }

    [Fact]
    public void A_case_decided_without_notice_is_printed_as_a_path()
    {
        Prove(Without(OrdinaryPenalty.Definition, "told")).Proved.ShouldBeTrue("the term of defence cannot run out before the notice is served");

        var proof = Prove(Without(Without(OrdinaryPenalty.Definition, "told"), "defence-term"));

        var path = proof.Flaws.Single(f => f.Id == "told-first").Path;
        path.Select(line => line.Split('（', '　')[0]).ShouldBe(["立案", "电子监控记录审核", "案件调查报告", "行政处罚决定"]);
        output.WriteLine(proof.ToString());
    }

    [Fact]
    public void A_procedure_that_cannot_end_is_found()
    {
        var closing = OrdinaryPenalty.Definition.Step(OrdinarySteps.Closing);
        var shut = closing with { Before = [OrdinarySteps.Publishing] };

        var flaw = Prove(Replace(OrdinaryPenalty.Definition, closing, shut)).Flaws.Single();

        flaw.Kind.ShouldBe(FlawKind.NoEnd);
        flaw.Path[^1].ShouldStartWith("公开处罚决定");
    }

    [Fact]
    public void A_step_nobody_can_take_is_found()
    {
        var step = OrdinaryPenalty.Definition.Step(OrdinarySteps.Recusal);
        var shut = step with { Gates = [OrdinaryGates.TwoOfficers] };

        var flaw = Prove(Replace(OrdinaryPenalty.Definition, step, shut)).Flaws.Single();

        flaw.Kind.ShouldBe(FlawKind.Unreachable);
        flaw.Id.ShouldBe("recusal");
    }

    [Fact]
    public void A_term_whose_start_can_be_skipped_is_found()
    {
        var step = OrdinaryPenalty.Definition.Step(OrdinarySteps.Defence);
        var early = step with { After = [OrdinarySteps.Filing], When = null };

        var flaws = Prove(Replace(OrdinaryPenalty.Definition, step, early)).Flaws;

        flaws.Select(f => (f.Kind, f.Id)).ShouldContain((FlawKind.TermWithoutStart, "defend"));
    }

    [Fact]
    public void Seizure_kept_beyond_its_term_is_found()
    {
        var proof = Prove(Without(CoerciveMeasure.Definition, "measure-expired"));

        proof.Flaws.Select(f => f.Id).ShouldBe(["within-term", "within-term"]);
        output.WriteLine(proof.ToString());
    }

    [Fact]
    public void Faults_of_structure_are_found_before_any_state_is_explored()
    {
        var filing = OrdinaryPenalty.Definition.Step(OrdinarySteps.Filing);
        var report = OrdinaryPenalty.Definition.Step(OrdinarySteps.Report);
        var bent = Replace(Replace(OrdinaryPenalty.Definition, filing, filing with { After = [OrdinarySteps.Report] }), report, report with { Before = [new("nowhere")] });

        var flaws = Prover.Prove(bent, c => c.Key != "CX/63").Flaws;

        flaws.ShouldAllBe(f => f.Kind == FlawKind.Structure);
        flaws.Select(f => f.Text).ShouldBe(
            ["案件调查报告提到不存在的环节nowhere", "环节“立案”的先后次序成环", "立案引用的CX/63没有法律卡片条目"], ignoreOrder: true);
    }

    [Fact]
    public void A_condition_on_a_field_nobody_fills_is_found()
    {
        var step = OrdinaryPenalty.Definition.Step(OrdinarySteps.Recusal);
        var odd = step with { When = Conditions.Yes(SummaryPenalty.HandedOver) };

        Prove(Replace(OrdinaryPenalty.Definition, step, odd)).Flaws.Single().Text.ShouldContain("没有环节填写");
    }

    private static Proof Prove(Procedure procedure) => Prover.Prove(procedure, c => LawLibrary.Find(c) is not null);

    private static Procedure Without(Procedure procedure, string gate) =>
        procedure with { Steps = [.. procedure.Steps.Select(s => s with { Gates = [.. s.Gates.Where(g => g.Id != gate)] })] };

    private static Procedure Replace(Procedure procedure, Step old, Step now) =>
        procedure with { Steps = [.. procedure.Steps.Select(s => s.Id == old.Id ? now : s)] };
}
