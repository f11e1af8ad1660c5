using System.Runtime.CompilerServices;
using System.Text;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Governance;
using Fatong.Rooms.Governance.Papers;

namespace Fatong.Tests.Unit.Governance;

/// <summary>The definitions of governance as a lawyer reads them, and their proof; <c>GOLDEN=write</c> renews the files, the diff is reviewed.</summary>
public sealed class GovernanceProcedureTests(ITestOutputHelper output)
{
    public static TheoryData<string> Codes => [.. GovernanceRoom.Declaration.Procedures.Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Definition_reads_as_reviewed(string code)
    {
        var procedure = GovernanceRoom.Declaration.Procedures.Single(p => p.Code == code);
        var file = Path.Combine(Folder(), $"{code}.v{procedure.Version}.txt");
        var text = ProcedureText.Of(procedure, LawLibrary.RenderShort);

        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        File.ReadAllText(file).ShouldBe(text, "run the tests with GOLDEN=write and review the change");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_procedure_is_proved(string code)
    {
        var proof = Prover.Prove(GovernanceRoom.Declaration.Procedures.Single(p => p.Code == code), c => LawLibrary.Find(c) is not null);

        output.WriteLine(proof.ToString());
        proof.Flaws.Select(f => f.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_paper_a_step_produces_has_a_template_of_the_same_name()
    {
        var produced = GovernanceRoom.Declaration.Procedures.SelectMany(p => p.Steps).SelectMany(s => s.Produces).Distinct();

        produced.Where(kind => GovernanceForms.Catalogue.All.All(t => t.Code != kind.Code || t.Name != kind.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Removing_a_gate_that_the_law_promises_is_found()
    {
        foreach (var procedure in GovernanceRoom.Declaration.Procedures)
        {
            foreach (var (step, gate) in procedure.Steps.SelectMany(s => s.Gates.Select(g => (s, g))))
            {
                if (procedure.Invariants.Any(i => i.Before.Contains(step.Id) && i.Requires.Equals(gate.Opens)))
                {
                    var broken = procedure with { Steps = [.. procedure.Steps.Select(s => s == step ? s with { Gates = [.. s.Gates.Where(g => g != gate)] } : s)] };

                    Prover.Prove(broken, c => LawLibrary.Find(c) is not null).Proved.ShouldBeFalse($"{procedure.Code}: {gate.Id}");
                }
            }
        }
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "golden", "procedures");
}
