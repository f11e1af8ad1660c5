using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Npgsql;

namespace Fatong.Bench;

/// <summary>Bars of what is read: the ledger, the annual report, and its paper.</summary>
internal sealed class ReadBars(Scene scene, int year)
{
    public async Task Ledger()
    {
        await scene.Get<LedgerBook>().Checkpoint(scene.Bureau, default);
        AuditReport? report = null;
        var verify = await Bar.Time(async () => report = await scene.Get<LedgerAudit>().Verify(scene.Bureau, deep: false, default));
        var raw = await Bar.Time(Hash);
        verify = Math.Min(verify, await Bar.Time(() => scene.Get<LedgerAudit>().Verify(scene.Bureau, deep: false, default)));
        raw = Math.Min(raw, await Bar.Time(Hash));
        Bar.Line($"ledger verify, {report!.Entries} entries", Bar.Ms(verify), Bar.Ms(raw) + " read and hash", raw / verify, ">= 0.50", report.Ok && raw * 2 >= verify);
        var deep = await Bar.Time(async () => report = await scene.Get<LedgerAudit>().Verify(scene.Bureau, deep: true, default));
        Bar.Line($"verify {report.Rows} rows", Bar.Ms(deep), Bar.Ms(verify) + " entries only", deep / verify, "no difference", report.Ok);
    }

    public async Task Report()
    {
        var folder = Directory.CreateTempSubdirectory("fatong-bench-").FullName;
        var writer = new Actor(scene.Bureau, Guid.Empty, "测量", Guid.Empty, [Roles.Writer], DataScope.Bureau, []);
        var reports = scene.Get<AnnualReports>();
        var today = scene.Get<LegalClock>().Today;
        Snapshot? snapshot = null;
        var written = await Bar.Time(async () => snapshot = (await reports.Write(writer, year, today, null, folder, default)).Snapshot);
        var counts = await Bar.Time(Counts);
        Bar.Line("annual report with evidence", Bar.Ms(written), Bar.Ms(counts) + " plain counts", written / counts, "<= 60 s", written <= 60_000);
        Directory.Delete(folder, recursive: true);

        var bureau = (await scene.Get<Bureaus>().Find(scene.Bureau, default))!;
        var texts = await reports.Texts(snapshot!, default);
        var composed = AnnualReports.Set(AnnualReports.Write(bureau, year, texts, ReportFacts.None, HouseStyle.Default), bureau, texts, HouseStyle.Default, today);
        Docx(composed);
    }

    /// <summary>The paper's rendering against the same parts copied element by element into a zip.</summary>
    private static void Docx(ComposedReport report)
    {
        using var made = new MemoryStream();
        DocxPaper.Write(report.Paper, made);
        var parts = new List<(string Name, byte[] Bytes)>();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
            {
                using var from = entry.Open();
                using var bytes = new MemoryStream();
                from.CopyTo(bytes);
                parts.Add((entry.FullName, bytes.ToArray()));
            }
        }

        var ours = decimal.MaxValue;
        var plain = decimal.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            DocxPaper.Write(report.Paper, Stream.Null);
            ours = Math.Min(ours, Bar.Since(start));
            start = System.Diagnostics.Stopwatch.GetTimestamp();
            Straight(parts);
            plain = Math.Min(plain, Bar.Since(start));
        }

        Bar.Line("report.docx", Bar.Ms(ours), Bar.Ms(plain) + " straight XML to zip", plain / ours, ">= 0.50", plain * 2 >= ours);
    }

    private static void Straight(List<(string Name, byte[] Bytes)> parts)
    {
        using var zip = new ZipArchive(Stream.Null, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var (name, bytes) in parts)
        {
            using var to = zip.CreateEntry(name).Open();
            using var reader = XmlReader.Create(new MemoryStream(bytes));
            using var xml = XmlWriter.Create(to);
            xml.WriteNode(reader, defattr: false);
        }
    }

    private async Task Hash()
    {
        await using var connection = await scene.Db.Connect();
        await using var command = new NpgsqlCommand("select body from ledger_entry where bureau_id = $1 order by seq", connection) { CommandTimeout = 0, Parameters = { new() { Value = scene.Bureau } } };
        await using var reader = await command.ExecuteReaderAsync();
        var digest = new byte[32];
        while (await reader.ReadAsync())
        {
            SHA256.HashData(reader.GetFieldValue<byte[]>(0), digest);
        }
    }

    /// <summary>One plain count for each indicator over acts, and one for each over records.</summary>
    private async Task Counts()
    {
        foreach (var indicator in scene.Get<House>().Indicators)
        {
            var query = indicator.Query;
            var from = new DateOnly(year, 1, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var to = new DateOnly(year, 12, 31).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            _ = query.Records is { } register
                ? await scene.Rows("select count(*) from record where bureau_id = $1 and register = $2 and on_date between $3::text::date and $4::text::date", r => r.GetInt64(0), scene.Bureau, register.Code, from, to)
                : await scene.Rows(
                    "select count(*) from act where bureau_id = $1 and state = 'done' and (procedure, step) in (select * from unnest($2::text[], $3::text[])) and on_date between $4::text::date and $5::text::date",
                    r => r.GetInt64(0), scene.Bureau, query.Acts.Select(a => a.Procedure.Code).ToArray(), query.Acts.Select(a => a.Step.Value).ToArray(), from, to);
        }
    }
}
