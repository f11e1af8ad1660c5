using System.Text.Json;

namespace Fatong.Tests.Unit.Reporting.Checking;

/// <summary>The files of tests/corpus.</summary>
internal static class TestCorpus
{
    internal static string Folder { get; } = Find();

    internal static byte[] Report(string name) => File.ReadAllBytes(Path.Combine(Folder, "reports", name + ".txt"));

    internal static JsonElement Gold(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "gold", name + ".json")));
        return document.RootElement.Clone();
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Fatong.slnx")))
            {
                return Path.Combine(folder.FullName, "tests", "corpus");
            }
        }

        throw new DirectoryNotFoundException("tests/corpus");
    }
}
