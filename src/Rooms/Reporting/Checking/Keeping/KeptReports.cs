using System.Security.Cryptography;
using System.Text.Json;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Checking.Comparing;
using Fatong.Rooms.Reporting.Checking.Findings;
using Npgsql;

namespace Fatong.Rooms.Reporting.Checking.Keeping;

using Work = Platform.Work.Work;

/// <summary>
/// The register of checked reports (已检查报告台账): text, figures and findings of each, seen within the data scope of whoever asks.
/// The relations between figures are read from the kept text again, since they follow from it.
/// </summary>
public sealed class KeptReports(Desk desk, Db db)
{
    private const string Columns =
        "c.bureau_id, c.check_id, c.file_name, c.file_sha256, c.title, c.report_bureau, c.report_year, c.published, c.earlier, c.figures, c.mapped, c.errors, c.warnings, c.entered_name, c.entered_at, c.withdrawn_reason";

    /// <summary>Keeps a checked report as one ledger entry. The same file checked against the same things again is the same report.</summary>
    public async Task<Guid> Keep(Actor actor, CheckedReport report, ReadOnlyMemory<byte> file, ReportOrigin origin, CancellationToken ct)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        await using var work = await desk.Begin(actor, ct);
        await using (var same = work.Command(
            "select check_id from checked_report where bureau_id = $1 and file_sha256 = $2 and entered_by = $3 and withdrawn_at is null and published is not distinct from $4 and earlier is not distinct from $5 and ($6::text is null or report_bureau = $6) and ($7::int is null or report_year = $7)",
            actor.Bureau, sha, actor.Person, origin.Published, origin.Earlier, origin.Bureau, origin.Year))
        {
            same.Parameters[3].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date;
            same.Parameters[4].NpgsqlDbType = same.Parameters[5].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text;
            same.Parameters[6].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer;
            if (await same.ExecuteScalarAsync(ct) is Guid known)
            {
                return known;
            }
        }

        var id = work.Ids.Next();
        var head = report.Context.Head;
        var (bureau, year) = (origin.Bureau ?? head.Bureau, origin.Year ?? head.Year);
        var errors = report.Findings.Count(f => f.Severity == Severity.Error);
        work.Change(
            """
            insert into checked_report (bureau_id, check_id, unit_id, entered_by, entered_name, entered_at, file_name, file_sha256, title, report_bureau, report_year, published, earlier, body, figures, mapped, errors, warnings)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """,
            Work.P(actor.Bureau), Work.P(id), Work.P(actor.Unit), Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now), Work.P(Clean(report.File)), Work.P(sha),
            Work.P(Clean(head.Title)), Work.P(Clean(bureau)), Work.P(year), Work.P(origin.Published ?? head.Published), Work.P(Clean(origin.Earlier)), Work.P(Clean(report.Text)), Work.P(report.Figures.Count),
            Work.P(report.Figures.Count(f => f.Indicator is not null)), Work.P(errors), Work.P(report.Findings.Count(f => f.Severity == Severity.Warning)));
        AddFigures(work, id, report);
        AddFindings(work, id, report);
        work.Append(new("report.checked.v1", id, work.Today, null, new() { ["fileSha256"] = sha, ["figures"] = report.Figures.Count, ["errors"] = errors, ["year"] = year }));
        await work.Commit(ct);
        return id;
    }

    /// <summary>Takes a report out of the register, with a reason; false when the actor cannot see it or it is out already, or it is another bureau's.</summary>
    public async Task<bool> Withdraw(Actor actor, Guid id, string reason, CancellationToken ct)
    {
        if (await Find(actor, id, ct) is not { Withdrawn: null } kept || kept.Owner != actor.Bureau)
        {
            return false;
        }

        await using var work = await desk.Begin(actor, ct);
        work.Change(
            "update checked_report set withdrawn_at = $3, withdrawn_reason = $4 where bureau_id = $1 and check_id = $2",
            Work.P(actor.Bureau), Work.P(id), Work.P(work.Now), Work.P(reason));
        work.Append(new("report.check-withdrawn.v1", id, work.Today, reason, []));
        await work.Commit(ct);
        return true;
    }

    /// <summary>The newest kept reports within the actor's scope.</summary>
    public async Task<IReadOnlyList<KeptReport>> List(Actor actor, string? search, int? year, int limit, CancellationToken ct)
    {
        var filter = Scope.Rows(actor, "c");
        filter.And("c.withdrawn_at is null");
        if (search is { Length: > 0 })
        {
            filter.And($"(coalesce(c.report_bureau, '') || ' ' || coalesce(c.title, '') || ' ' || c.file_name) ilike '%' || {filter.Add(search.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal))} || '%'");
        }

        if (year is { } asked)
        {
            filter.And($"c.report_year = {filter.Add(asked)}");
        }

        return await Read(filter, $"order by c.entered_at desc, c.check_id desc limit {filter.Add(limit)}", ct);
    }

    /// <summary>One kept report, also a withdrawn one; null when the actor may not see it.</summary>
    public async Task<KeptReport?> Find(Actor actor, Guid id, CancellationToken ct)
    {
        var filter = Scope.Rows(actor, "c");
        filter.And($"c.check_id = {filter.Add(id)}");
        return (await Read(filter, "", ct)).FirstOrDefault();
    }

    /// <summary>The report as it was checked: its text read again, its findings as they were kept.</summary>
    public async Task<CheckedReport?> Report(Actor actor, Guid id, CancellationToken ct)
    {
        if (await Find(actor, id, ct) is not { } kept)
        {
            return null;
        }

        await using var connection = await db.Connect(ct);
        await using var body = new NpgsqlCommand("select body from checked_report where bureau_id = $1 and check_id = $2", connection) { Parameters = { Work.P(kept.Owner), Work.P(id) } };
        var text = (string)(await body.ExecuteScalarAsync(ct))!;
        await using var command = new NpgsqlCommand(
            "select code, severity, message, advice, first, last from checked_finding where bureau_id = $1 and check_id = $2 order by seq", connection)
        {
            Parameters = { Work.P(kept.Owner), Work.P(id) },
        };
        var findings = new List<Finding>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            findings.Add(new(rows.GetString(0), Enum.Parse<Severity>(rows.GetString(1), ignoreCase: true), rows.GetString(2), rows.GetString(3), rows.GetInt32(4), rows.GetInt32(5)));
        }

        return new ReportChecker().CheckText(kept.File, text) with { Findings = findings };
    }

    /// <summary>What each bureau reports for each year: of several kept reports of one bureau and year, the one kept last.</summary>
    public async Task<IReadOnlyList<ReportedYear>> Years(Actor actor, CancellationToken ct)
    {
        var kept = (await List(actor, null, null, 2000, ct)).DistinctBy(k => (k.Bureau ?? k.File, k.Year)).ToList();
        var figures = new List<(Guid Id, ReportedFigure Figure)>();
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select check_id, indicator, co_indicators, dims, period, nature, value, unit, written, masked, approximate, in_words
            from checked_figure where bureau_id = any($1) and check_id = any($2) and indicator is not null order by check_id, seq
            """,
            connection)
        {
            Parameters = { Work.P(actor.Below.Append(actor.Bureau).ToArray()), Work.P(kept.Select(k => k.Id).ToArray()) },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            figures.Add((rows.GetGuid(0), new(
                rows.GetString(1), rows.GetFieldValue<string[]>(2), JsonSerializer.Deserialize<Dictionary<string, string>>(rows.GetString(3))!, rows.IsDBNull(4) ? null : rows.GetString(4),
                rows.GetString(5), rows.IsDBNull(6) ? null : rows.GetDecimal(6), rows.GetString(7), rows.GetString(8), rows.GetBoolean(9), rows.GetBoolean(10), rows.GetBoolean(11))));
        }

        var byReport = figures.ToLookup(f => f.Id, f => f.Figure);
        return
        [
            .. kept.Select(k => new ReportedYear(k.Bureau ?? Path.GetFileNameWithoutExtension(k.File), k.Year, [.. byReport[k.Id]], k.Id))
                .OrderBy(y => y.Name, StringComparer.Ordinal).ThenBy(y => y.Year),
        ];
    }

    private static void AddFigures(Work work, Guid id, CheckedReport report)
    {
        var seq = 0;
        foreach (var figure in report.Figures)
        {
            AddFigure(work, id, seq++, figure.Start, figure.End, figure.Subject, ReportedYear.Of(figure));
        }

        foreach (var (zero, figure) in report.ZeroClaims.Zip(ReportedYear.Statements(report).Skip(report.Figures.Count)))
        {
            AddFigure(work, id, seq++, zero.Start, zero.End, zero.Text, figure);
        }
    }

    private static void AddFigure(Work work, Guid id, int seq, int start, int end, string subject, ReportedFigure figure) => work.Change(
        """
        insert into checked_figure (bureau_id, check_id, seq, first, last, written, subject, indicator, co_indicators, dims, period, nature, value, unit, masked, approximate, in_words)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14, $15, $16, $17)
        """,
        Work.P(work.Actor.Bureau), Work.P(id), Work.P(seq), Work.P(start), Work.P(end), Work.P(Clean(figure.Written)), Work.P(Clean(subject)), Work.P(figure.Indicator),
        Work.P(figure.CoIndicators.ToArray()), Work.P(Clean(JsonSerializer.Serialize(figure.Dims))), Work.P(figure.Period), Work.P(figure.Nature),
        Work.P(figure.Value), Work.P(figure.Unit), Work.P(figure.IsMasked), Work.P(figure.IsApproximate), Work.P(figure.InWords));

    private static void AddFindings(Work work, Guid id, CheckedReport report)
    {
        foreach (var (finding, seq) in report.Findings.Select((f, i) => (f, i)))
        {
            work.Change(
                "insert into checked_finding (bureau_id, check_id, seq, code, severity, message, advice, first, last) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                Work.P(work.Actor.Bureau), Work.P(id), Work.P(seq), Work.P(finding.Code), Work.P(finding.Severity.ToString().ToLowerInvariant()), Work.P(Clean(finding.Message)),
                Work.P(Clean(finding.Advice)), Work.P(finding.Start), Work.P(finding.End));
        }
    }

    private async Task<IReadOnlyList<KeptReport>> Read(Filter filter, string tail, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, $"select {Columns} from checked_report c where {filter.Sql} {tail}");
        var found = new List<KeptReport>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            string? Text(int i) => rows.IsDBNull(i) ? null : rows.GetString(i);
            found.Add(new(
                rows.GetString(0), rows.GetGuid(1), rows.GetString(2), rows.GetString(3), Text(4), Text(5), rows.IsDBNull(6) ? null : rows.GetInt32(6),
                rows.IsDBNull(7) ? null : rows.GetFieldValue<DateOnly>(7), Text(8), rows.GetInt32(9), rows.GetInt32(10), rows.GetInt32(11), rows.GetInt32(12), rows.GetString(13),
                rows.GetFieldValue<DateTimeOffset>(14), Text(15)));
        }

        return found;
    }

    // PostgreSQL takes no NUL and no lone half of a pair; a replacement keeps every offset.
    private static string? Clean(string? text) => text is null ? null : string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');
}
