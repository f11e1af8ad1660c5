using System.Text;
using Fatong.Kernel.Procedures;
using Fatong.Web;

namespace Fatong.Tests.Arch;

/// <summary>Writes docs/names.md from the declarations: the Chinese name and the English identifier of what rooms declare.</summary>
public sealed class NamesTests
{
    [Fact]
    public void Every_declared_name_stands_beside_its_identifier()
    {
        var expected = Text();
        var file = Path.Combine(RepositoryRoot.Path, "docs", "names.md");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).ShouldBe(expected, "GOLDEN=write ./test renews docs/names.md");
    }

    private static string Text()
    {
        var house = FatongHouse.Declaration;
        var text = new StringBuilder("# Names\n\nWritten by a test from the declarations, not by hand: 中文 and the permanent English identifier.\n");
        void Part(string head, IEnumerable<(string Name, string Code)> names)
        {
            text.Append('\n').Append("## ").Append(head).Append("\n\n| 中文 | English |\n|---|---|\n");
            foreach (var (name, code) in names.Distinct())
            {
                text.Append("| ").Append(name).Append(" | `").Append(code).Append("` |\n");
            }
        }

        Part("程序 Procedures", house.Current.Select(p => (p.Name, p.Code)));
        foreach (var procedure in house.Current)
        {
            Part($"{procedure.Name}：环节 Steps of {procedure.Code}", procedure.Steps.Select(s => (s.Name, s.Id.Value)));
        }

        Part("台账 Registers", house.Registers.Select(r => (r.Name, r.Code)));
        Part("文书 Papers", house.Current.SelectMany(p => p.Steps).SelectMany(s => s.Produces).Select(p => (p.Name, p.Code)).OrderBy(p => p.Code, StringComparer.Ordinal));
        Part("义务 Duties", house.Duties.Select(d => (d.Name, d.Code)));
        Part("角色 Roles", Roles.All.Select(r => (r.Name, r.Id)));
        return text.ToString();
    }
}
