using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Fatong.Cli;

/// <summary>Results go to standard output, messages to standard error.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions JsonForm = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonSerializerOptions LineForm = new(JsonForm) { WriteIndented = false };

    internal static void Json<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, JsonForm));

    /// <summary>One object a line, for long results that are read as they come.</summary>
    internal static void JsonLine<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, LineForm));

    internal static void Line(string text) => Console.Out.WriteLine(text);

    internal static void Message(string text) => Console.Error.WriteLine(text);

    /// <summary>Tells steps of long work on standard error when a person watches.</summary>
    internal static IProgress<string>? Steps(string prefix) => Console.IsErrorRedirected ? null : new StepLine(prefix);

    internal static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => $"{bytes / (decimal)(1L << 30):0.0} GB",
        >= 1L << 20 => $"{bytes / (decimal)(1L << 20):0.0} MB",
        _ => $"{bytes / 1024m:0.0} KB",
    };

    private sealed class StepLine(string prefix) : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"{prefix} {value}");
    }
}
