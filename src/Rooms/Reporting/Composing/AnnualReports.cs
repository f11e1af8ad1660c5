using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Language;
using Fatong.Platform.Figures;
using Fatong.Platform.Rendering;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Checking;
using Npgsql;

namespace Fatong.Rooms.Reporting.Composing;

using Work = Platform.Work.Work;

/// <summary>A report that was written: its frozen figures, and itself as the checker reads it.</summary>
public sealed record WrittenReport(Snapshot Snapshot, CheckedReport Check);

/// <summary>The annual report of a bureau: freezes the figures, composes, and writes DOCX, HTML and JSON.</summary>
public sealed class AnnualReports(House house, Bureaus bureaus, Snapshots snapshots, ReportFactReader reader, Db db)
{
    private const int ListedRecords = 500;

    /// <summary>Dimensions whose parts are frozen with every report.</summary>
    private static readonly IReadOnlySet<string> Split = new HashSet<string>(["channel", "region", "rank", "class"], StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes a snapshot of the year and writes report.docx, report.html and report.json into a folder.</summary>
    /// <param name="on">The date the report carries.</param>
    /// <param name="asOf">Entries recorded later do not count; null for now.</param>
    /// <returns>The snapshot, and what the checker finds in the report; a report with errors is written but must not be released.</returns>
    public async Task<WrittenReport> Write(Actor actor, int year, DateOnly on, DateTimeOffset? asOf, string folder, CancellationToken ct)
    {
        var snapshot = await Freeze(actor, year, asOf, ct);
        var bureau = (await bureaus.Find(actor.Bureau, ct))!;
        var texts = await Texts(snapshot, ct);
        var figures = texts.Figures;
        var style = HouseStyle.Default;
        var report = Set(Write(bureau, year, texts, await reader.Read(actor.Bureau, year, ct), style), bureau, texts, style, on);
        System.IO.Directory.CreateDirectory(folder);
        await using (var docx = File.Create(Path.Combine(folder, "report.docx")))
        {
            DocxPaper.Write(report.Paper, docx);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), await Html(snapshot, report, figures, ct), ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), Json(snapshot, report, figures).ToJsonString(Indented) + "\n", ct);
        return new(snapshot, Check(report, texts, year, on));
    }

    /// <summary>Freezes the figures of a year, with the parts that the outline tells apart.</summary>
    public Task<Snapshot> Freeze(Actor actor, int year, DateTimeOffset? asOf, CancellationToken ct) =>
        snapshots.Take(actor, year, $"{year}年度法治政府建设年度报告", asOf, ct, Split);

    /// <summary>The frozen figures of a snapshot as a report prints them.</summary>
    public async Task<FigureTexts> Texts(Snapshot snapshot, CancellationToken ct) =>
        new(house, await snapshots.Figures(snapshot, ct), await reader.Kept(snapshot.Bureau, ct));

    /// <summary>The report as text with tokens, from the outline, the frozen figures and what registers tell in words.</summary>
    public static ReportText Write(Bureau bureau, int year, FigureTexts figures, ReportFacts facts, HouseStyle style) =>
        new ReportWriter(bureau, year, figures, facts, style).Write();

    /// <summary>A report text set as a paper.</summary>
    public static ComposedReport Set(ReportText text, Bureau bureau, FigureTexts figures, HouseStyle style, DateOnly on) =>
        new ReportSetter(figures, style).Set(text, bureau.Name, on);

    /// <summary>The set report as the checker reads it, against its frozen figures.</summary>
    public static CheckedReport Check(ComposedReport report, FigureTexts figures, int year, DateOnly on) => ReleaseCheck.Of(report.Paper, figures, year, on);

    /// <summary>What the bureau's own rules put before a release: the compulsory course must have been finished by as many as the bureau set.</summary>
    public async Task<IReadOnlyList<Refusal>> Barred(string bureau, int year, FigureTexts figures, CancellationToken ct)
    {
        const string Course = "compulsory_course_rate";
        return await reader.CourseThreshold(bureau, year, ct) is { } threshold && (figures.Value(new(Course)) ?? 0) is var rate && rate < threshold
            ? [new("reporting.compulsory-course", null, $"{year}年度法治必修课程完成率为{rate:0.##}%，低于本机关规定的{threshold}%：请组织补学并登记完成记录，再重新固化数字")]
            : [];
    }

    /// <summary>Every figure of the snapshot with its definition, evidence hash and where it is printed.</summary>
    public JsonObject Json(Snapshot snapshot, ComposedReport report, IReadOnlyDictionary<string, FrozenFigure> figures) => new()
    {
        ["bureau"] = snapshot.Bureau,
        ["year"] = snapshot.Year,
        ["snapshot"] = snapshot.Id.ToString(),
        ["asOf"] = snapshot.AsOf.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        ["figures"] = new JsonArray(
        [
            .. figures.Values.OrderBy(f => f.Indicator, StringComparer.Ordinal).Select(f => (JsonNode)new JsonObject
            {
                ["indicator"] = f.Indicator,
                ["name"] = house.Indicator(f.Indicator)?.Name,
                ["unit"] = house.Indicator(f.Indicator)?.Unit,
                ["definition"] = house.Indicator(f.Indicator)?.Definition,
                ["version"] = f.Version,
                ["value"] = house.Indicator(f.Indicator)?.Unit == "元" ? JsonValue.Create(f.Value / 100m) : JsonValue.Create(f.Value),
                ["parts"] = f.Parts.Count == 0 ? null : new JsonObject(f.Parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
                ["per"] = f.Per,
                ["records"] = f.Evidence.Count,
                ["evidenceSha256"] = f.EvidenceSha256,
                ["printed"] = new JsonArray([.. report.Printed.Where(p => p.Indicator == f.Indicator).Select(p => (JsonNode)p.Text)]),
            }),
        ]),
    };

    private async Task<string> Html(Snapshot snapshot, ComposedReport report, IReadOnlyDictionary<string, FrozenFigure> figures, CancellationToken ct)
    {
        var page = HtmlPaper.Render(report.Paper, new(EvidenceBase: ""));
        var evidence = new StringBuilder();
        evidence.Append(
            """
            <section class="evidence"><style>.evidence{max-width:210mm;margin:12mm auto;font-family:sans-serif;font-size:14px;background:#fff;padding:8mm}.evidence h2{font-size:18px;border-left:4px solid #206bc4;padding-left:8px}.evidence details{margin:8px 0;border:1px solid #dadfe5;border-radius:4px;padding:8px 12px}.evidence summary{cursor:pointer;font-weight:600}.evidence details:target{border-color:#206bc4;box-shadow:0 0 0 2px #206bc433}.evidence table{border-collapse:collapse;width:100%;margin-top:8px}.evidence td,.evidence th{border-bottom:1px solid #e6e8eb;padding:4px 8px;text-align:left}.evidence code{font-size:12px;word-break:break-all;color:#626976}@media print{.evidence{display:none}}</style>
            <h2>数据来源</h2><p>以下各项数据均可展开至原始记录；哈希为全部记录编号的指纹，可据以核对。</p>
            """);
        foreach (var code in report.Printed.Select(p => p.Indicator).Distinct(StringComparer.Ordinal))
        {
            var figure = figures[code];
            var indicator = house.Indicator(code)!;
            var value = indicator.Unit == "元" ? $"{ChineseFormat.Yuan(figure.Value)}元" : figure.Per is { } per ? $"{figure.Value}÷{per}" : $"{figure.Value}{indicator.Unit}";
            evidence.Append(CultureInfo.InvariantCulture, $"<details id=\"{code}\" open><summary>{Encode(indicator.Name)}：{value}（{figure.Evidence.Count}条记录）</summary><p>{Encode(indicator.Definition)}</p><code>{figure.EvidenceSha256}</code>");
            evidence.Append("<table><thead><tr><th>编号</th><th>名称</th><th>日期</th></tr></thead><tbody>");
            foreach (var (id, number, title, day) in await Records(snapshot.Bureau, figure.Evidence, ct))
            {
                evidence.Append(CultureInfo.InvariantCulture, $"<tr id=\"{code}-{id}\"><td>{Encode(number)}</td><td>{Encode(title)}</td><td>{day:yyyy-MM-dd}</td></tr>");
            }

            evidence.Append("</tbody></table>");
            if (figure.Evidence.Count > ListedRecords)
            {
                evidence.Append(CultureInfo.InvariantCulture, $"<p>此处列出前{ListedRecords}条，全部记录见系统“指标”页面。</p>");
            }

            evidence.Append("</details>");
        }

        evidence.Append("</section>");
        return page.Replace("</body>", evidence + "</body>", StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<(Guid Id, string Number, string Title, DateOnly Day)>> Records(string bureau, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select matter_id, coalesce(number, ''), title, opened from matter where bureau_id = $1 and matter_id = any($2)
            union all
            select record_id, coalesce(external_no, ''), title, coalesce(on_date, entered_at::date) from record where bureau_id = $1 and record_id = any($2)
            order by 4, 1 limit $3
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(ids.Order().Take(ListedRecords).ToArray()), Work.P(ListedRecords) },
        };
        var found = new List<(Guid, string, string, DateOnly)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            found.Add((rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetFieldValue<DateOnly>(3)));
        }

        return found;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
