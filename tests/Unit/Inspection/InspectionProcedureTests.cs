using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Inspection;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Visits;

namespace Fatong.Tests.Unit.Inspection;

/// <summary>The definitions as a lawyer reads them, and what the prover finds when a gate is taken away.</summary>
public sealed class InspectionProcedureTests
{
    public static TheoryData<string, int> Versions => [.. InspectionRoom.Declaration.Procedures.Select(p => (p.Code, p.Version))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Definition_reads_as_reviewed(string code, int version)
    {
        var procedure = InspectionRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version);
        var file = Path.Combine(Folder(), $"{code}.v{version}.txt");
        var text = ProcedureText.Of(procedure, LawLibrary.RenderShort);

        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        text.ShouldBe(File.ReadAllText(file), "run the tests with GOLDEN=write and review the change");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Procedure_is_proved(string code, int version)
    {
        var proof = Prover.Prove(InspectionRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version), c => LawLibrary.Find(c) is not null);

        proof.Proved.ShouldBeTrue(proof.ToString());
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Chart_names_every_step_once(string code, int version)
    {
        var procedure = InspectionRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version);

        var svg = XDocument.Parse(ProcedureDrawing.Svg(procedure, new HashSet<StepId> { procedure.Opening.Id }, new HashSet<StepId> { procedure.Steps[1].Id }));

        XNamespace ns = "http://www.w3.org/2000/svg";
        svg.Descendants(ns + "g").Select(g => g.Element(ns + "text")!.Value).Order().ShouldBe(procedure.Steps.Select(s => s.Name).Order());
    }

    /// <summary>Without the gate named first, the promise named second is broken: the gates are what keeps the law.</summary>
    [Theory]
    [InlineData("inspection.visit", "check", "two-officers", "two-on-site")]
    [InlineData("inspection.visit", "result", "scan-made-up", "scan-before-result")]
    [InlineData("inspection.visit", "result", "urgent-approved", "approved-before-result")]
    [InlineData("inspection.visit", "assign", "in-plan", "plan-or-urgent")]
    [InlineData("inspection.visit", "assign", "item-published", "item-or-urgent")]
    [InlineData("inspection.hazard", "close", "recheck-passed", "closed-is-rechecked")]
    [InlineData("inspection.hazard", "close", "close-approved", "major-supervised")]
    [InlineData("inspection.plan", "publish", "plan-approved", "plan-approved-first")]
    [InlineData("inspection.list-change", "publish", "list-approved", "published-is-approved")]
    public void Removing_a_gate_breaks_its_promise(string code, string step, string gate, string promise)
    {
        var procedure = InspectionRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == 1);
        procedure.Step(new(step)).Gates.ShouldContain(g => g.Id == gate);
        var weaker = procedure with
        {
            Steps = [.. procedure.Steps.Select(s => s.Id.Value == step ? s with { Gates = [.. s.Gates.Where(g => g.Id != gate)] } : s)],
        };

        var proof = Prover.Prove(weaker, c => LawLibrary.Find(c) is not null);

        proof.Flaws.ShouldContain(f => f.Id == promise, proof.ToString());
    }

    [Fact]
    public void Every_gate_has_one_article_and_message_over_the_whole_room()
    {
        var gates = InspectionRoom.Declaration.Procedures.SelectMany(p => p.Steps).SelectMany(s => s.Gates).DistinctBy(g => (g.Id, g.Message)).ToList();

        gates.Where(g => g.Id != "two-officers").Select(g => g.Id).ShouldBeUnique();
        gates.ShouldAllBe(g => g.Message.Length > 5);
        new[] { InspectionDraw.Definition.Room, InspectionVisit.Definition.Room, HazardClosure.Definition.Room }.ShouldAllBe(r => r == "inspection");
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "golden", "procedures");
}
