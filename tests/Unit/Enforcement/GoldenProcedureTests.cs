using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Enforcement;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>The definitions as a lawyer reads them; <c>GOLDEN=write</c> renews the files, the diff is reviewed.</summary>
public sealed class GoldenProcedureTests
{
    public static TheoryData<string, int> Versions => [.. EnforcementRoom.Declaration.Procedures.Select(p => (p.Code, p.Version))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Definition_reads_as_reviewed(string code, int version)
    {
        var procedure = EnforcementRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version);
        var file = Path.Combine(Folder(), $"{code}.v{version}.txt");
        var text = ProcedureText.Of(procedure, LawLibrary.RenderShort);

        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        var (now, reviewed) = (text.Split('\n'), File.ReadAllText(file).Split('\n'));
        now.Except(reviewed).Concat(reviewed.Except(now)).ShouldBeEmpty("run the tests with GOLDEN=write and review the change");
        now.ShouldBe(reviewed);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Chart_names_every_step_once(string code, int version)
    {
        var procedure = EnforcementRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version);
        HashSet<StepId> done = [procedure.Opening.Id];
        HashSet<StepId> current = [procedure.Steps[1].Id];

        var svg = XDocument.Parse(ProcedureDrawing.Svg(procedure, done, current));
        var mermaid = ProcedureDrawing.Mermaid(procedure);

        XNamespace ns = "http://www.w3.org/2000/svg";
        svg.Descendants(ns + "g").Select(g => g.Element(ns + "text")!.Value).Order().ShouldBe(procedure.Steps.Select(s => s.Name).Order());
        procedure.Steps.ShouldAllBe(s => mermaid.Contains($"\"{s.Name}\"", StringComparison.Ordinal));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "golden", "procedures");
}
