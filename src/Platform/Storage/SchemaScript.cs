using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Fatong.Platform.Storage;

/// <summary>One shipped schema file: <c>schema/NNNN_room_what.sql</c>, embedded in the room's assembly.</summary>
/// <param name="Name">Without the extension; names sort in the order of application.</param>
public sealed partial record SchemaScript(string Name, string Sql)
{
    /// <summary>SHA-256 of the text with LF line ends, lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The scripts of the whole product: of every Fatong assembly beside this one.</summary>
    public static IReadOnlyList<SchemaScript> OfProduct() => From(
        Directory.GetFiles(Path.GetDirectoryName(typeof(SchemaScript).Assembly.Location)!, "Fatong.*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.StartsWith("Fatong.Tests", StringComparison.Ordinal))
            .Select(Assembly.Load));

    /// <summary>The scripts of several assemblies, in order of their names.</summary>
    /// <exception cref="StorageFault">Two scripts have the same name.</exception>
    public static IReadOnlyList<SchemaScript> From(params IEnumerable<Assembly> assemblies)
    {
        var scripts = assemblies.Distinct().SelectMany(Read).OrderBy(s => s.Name, StringComparer.Ordinal).ToList();
        var twice = scripts.GroupBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any());
        return twice is null
            ? scripts
            : throw new StorageFault("schema-duplicate", $"建表脚本 {twice.Key} 重名", "给其中一个脚本换一个编号");
    }

    private static IEnumerable<SchemaScript> Read(Assembly assembly)
    {
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (ResourceName().Match(resource) is { Success: true } match)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
                yield return new SchemaScript(match.Groups["name"].Value, reader.ReadToEnd().ReplaceLineEndings("\n"));
            }
        }
    }

    [GeneratedRegex(@"(?:^|\.)(?<name>\d{4}_[a-z0-9_]+)\.sql$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ResourceName();
}
