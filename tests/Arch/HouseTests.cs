using System.Reflection;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Web;

namespace Fatong.Tests.Arch;

public sealed class HouseTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Fatong.Kernel"] = [],
        ["Fatong.Law"] = ["Fatong.Kernel"],
        ["Fatong.Platform"] = ["Fatong.Kernel", "Fatong.Law"],
        ["Fatong.Rooms.Directory"] = ["Fatong.Kernel", "Fatong.Law", "Fatong.Platform"],
        ["Fatong.Rooms.Enforcement"] = ["Fatong.Kernel", "Fatong.Law", "Fatong.Platform", "Fatong.Rooms.Directory"],
        ["Fatong.Rooms.Reporting"] = ["Fatong.Kernel", "Fatong.Law", "Fatong.Platform", "Fatong.Rooms.Directory"],
    };

    [Fact]
    public void Arrows_go_one_way()
    {
        foreach (var (name, may) in Allowed)
        {
            var uses = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(a => a.StartsWith("Fatong.", StringComparison.Ordinal));
            uses.ShouldBeSubsetOf(may, name);
        }
    }

    [Fact]
    public void The_kernel_knows_no_database_and_no_web() =>
        Assembly.Load("Fatong.Kernel").GetReferencedAssemblies().Select(a => a.Name!)
            .ShouldAllBe(a => a.StartsWith("System", StringComparison.Ordinal) || a == "netstandard");

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines()
    {
        var long400 = new[] { "src", "tests" }.SelectMany(f => RepositoryRoot.Files(f, "*.cs").Concat(RepositoryRoot.Files(f, "*.razor")))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Law{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Count() > 400);
        long400.ShouldBeEmpty();
    }

    [Fact]
    public void Codes_of_registers_procedures_and_indicators_are_unique()
    {
        var house = FatongHouse.Declaration;
        house.Registers.Select(r => r.Code).ShouldBeUnique();
        house.Indicators.Select(i => i.Code).ShouldBeUnique();
        house.Procedures.Select(p => (p.Code, p.Version)).ShouldBeUnique();
        house.Duties.Select(d => d.Code).ShouldBeUnique();
        house.Spots.Select(s => s.Code).ShouldBeUnique();
        foreach (var register in house.Registers)
        {
            register.Fields.Select(f => f.Code).ShouldBeUnique();
        }
    }

    [Fact]
    public void A_field_code_of_a_procedure_means_one_kind_of_value()
    {
        foreach (var procedure in FatongHouse.Declaration.Procedures)
        {
            var kinds = procedure.Inherits.Concat(procedure.Steps.SelectMany(s => s.Form)).GroupBy(f => f.Code, StringComparer.Ordinal)
                .Where(g => g.Select(f => f.Kind).Distinct().Count() > 1);
            kinds.Select(g => $"{procedure.Code}: {g.Key}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Links_point_to_registers_or_procedures_of_the_house()
    {
        var house = FatongHouse.Declaration;
        var fields = house.Registers.SelectMany(r => r.Fields).Concat(house.Procedures.SelectMany(p => p.Fields));
        var targets = fields.Where(f => f.Kind is FieldKind.Link or FieldKind.Links).Select(f => f.Target!).Distinct();
        targets.ShouldAllBe(t => house.Register(t) != null || house.Procedures.Any(p => p.Code == t));
    }

    [Fact]
    public void Every_citation_of_a_register_or_procedure_resolves_to_a_law_card()
    {
        var house = FatongHouse.Declaration;
        var cited = house.Registers.Select(r => r.Basis).Concat(house.Duties.Select(d => d.Basis)).OfType<Citation>()
            .Concat(house.Procedures.SelectMany(p => p.Steps.SelectMany(s => s.Gates.Select(g => g.Basis).Append(s.Basis)).Concat(p.Deadlines.Select(d => d.Basis)).Append(p.Basis)));
        cited.Where(c => LawLibrary.Find(c) is null).Select(c => c.ToString()).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_procedure_is_proved()
    {
        foreach (var procedure in FatongHouse.Declaration.Procedures)
        {
            var proof = Prover.Prove(procedure, c => LawLibrary.Find(c) is not null);
            proof.Proved.ShouldBeTrue(proof.ToString());
        }
    }

    [Fact]
    public void Nothing_names_a_path_of_a_workplace()
    {
        string[] folders = ["src", "tests", "bench", "docs", "build"];
        var found = folders.SelectMany(f => RepositoryRoot.Files(f, "*.*"))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" or ".md" or ".json" or ".sh" or ".mjs" or ".js" or ".sql")
            .Where(f => File.ReadAllText(f).Contains(string.Concat("/wo", "rk/"), StringComparison.Ordinal));
        found.ShouldBeEmpty();
    }
}
