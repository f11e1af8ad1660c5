using System.Text.Encodings.Web;
using System.Text.Json;
using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Writes checked reports as the stable JSON of <c>fatong check --json</c>.</summary>
public static class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IEnumerable<CheckedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var report in reports)
        {
            Write(json, report);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CheckedReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("title", report.Context.Head.Title);
        json.WriteString("bureau", report.Context.Head.Bureau);
        json.WriteString("year", report.Context.Head.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("figures");
        foreach (var figure in report.Figures)
        {
            Write(json, report, figure);
        }

        json.WriteEndArray();
        json.WriteStartArray("zeroClaims");
        foreach (var zero in report.ZeroClaims)
        {
            json.WriteStartObject();
            json.WriteNumber("start", zero.Start);
            json.WriteNumber("end", zero.End);
            json.WriteString("text", zero.Text);
            json.WriteString("indicator", zero.Indicator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in report.Relations)
        {
            json.WriteStartObject();
            json.WriteString("type", relation.Type);
            json.WritePropertyName("args");
            JsonSerializer.Serialize(json, relation.Args, CheckJsonContext.Default.IReadOnlyDictionaryStringObject);
            Write(json, "holds", relation.Holds);
            json.WriteString("detail", relation.Detail);
            json.WriteString("why", relation.Why);
            json.WriteString("basis", relation.Basis.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteString("advice", finding.Advice);
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckedReport report, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteNumber("start", figure.Start);
        json.WriteNumber("end", figure.End);
        json.WriteString("text", figure.Text);
        Write(json, "value", figure.Value);
        json.WriteNumber("scale", figure.Scale);
        json.WriteString("unit", figure.Unit);
        json.WriteString("unit_text", figure.UnitText);
        Write(json, "norm", figure.Norm);
        json.WriteBoolean("approx", figure.IsApproximate);
        json.WriteStartArray("approx_marks");
        foreach (var mark in figure.ApproximationMarks)
        {
            json.WriteStringValue(mark);
        }

        json.WriteEndArray();
        json.WriteBoolean("masked", figure.IsMasked);
        json.WriteBoolean("negated", figure.IsNegated);
        if (figure.Quantity.High is { } high)
        {
            json.WriteNumber("high", high);
        }

        json.WriteString("kind", figure.Quantity.Unit.Kind.ToString().ToLowerInvariant());
        json.WriteString("subject", figure.Subject);
        json.WriteString("indicator", figure.Indicator);
        json.WriteStartArray("co_indicators");
        foreach (var code in figure.CoIndicators)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteStartObject("dims");
        foreach (var (name, value) in figure.Dims)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteString("period", figure.Period);
        json.WriteString("nature", figure.Nature);
        json.WriteString("section", figure.Section.Path);
        var sentence = report.Context.Sentences[figure.SentenceIndex];
        json.WriteString("sentence", report.Context.Normal.Slice(sentence.Start, sentence.End));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number / 1.0000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
