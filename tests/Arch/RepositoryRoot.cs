using System.Runtime.CompilerServices;

namespace Fatong.Tests.Arch;

/// <summary>Finds the checkout that these tests were built from.</summary>
internal static class RepositoryRoot
{
    internal static string Path { get; } = Find(System.IO.Path.GetDirectoryName(Here())!);

    /// <summary>Source files below a folder, without build output.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Path, folder), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Split(System.IO.Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "node_modules" or "lib"));

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Fatong.slnx")) ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests are not in a checkout."));

    private static string Here([CallerFilePath] string path = "") => path;
}
