using Fatong.Platform.Figures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Npgsql;

namespace Fatong.Rooms.Reporting.Drafting;

using Work = Platform.Work.Work;

/// <summary>Reads drafts: seen by those who see the whole bureau, and by the owner of one of their sections.</summary>
public sealed class DraftReader(Db db, AnnualReports annual, Bureaus bureaus, ReportStyles styles)
{
    private const string Columns = "d.bureau_id, d.draft_id, d.year, d.title, d.addressee, d.snapshot_id, d.as_of, d.state, d.made_name, d.made_at";
    private const string SectionSql =
        """
        select s.key, s.level, s.version, t.heading, t.body, s.owner, s.owner_name, s.signed_version, s.signed_name, s.signed_at,
               (select count(*)::int from report_comment c where c.bureau_id = s.bureau_id and c.draft_id = s.draft_id and c.key = s.key and c.resolved_at is null)
        from report_section s
        join report_section_text t on t.bureau_id = s.bureau_id and t.draft_id = s.draft_id and t.key = s.key and t.version = s.version
        where s.bureau_id = $1 and s.draft_id = $2 order by s.ordinal
        """;

    /// <summary>The drafts of a year, newest first.</summary>
    public Task<IReadOnlyList<Draft>> List(Actor actor, int year, CancellationToken ct) => Drafts(actor, "d.year = $4 and d.state <> 'dropped'", year, ct);

    public async Task<Draft?> Find(Actor actor, Guid id, CancellationToken ct) => (await Drafts(actor, "d.draft_id = $4", id, ct)).FirstOrDefault();

    /// <summary>The sections in order; empty when the actor may not see the draft.</summary>
    public async Task<IReadOnlyList<DraftSection>> Sections(Actor actor, Guid draft, CancellationToken ct)
    {
        if (await Find(actor, draft, ct) is null)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(SectionSql, connection) { Parameters = { Work.P(actor.Bureau), Work.P(draft) } };
        var all = new List<DraftSection>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(
                rows.GetString(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetString(3), rows.GetString(4), rows.IsDBNull(5) ? null : rows.GetGuid(5), rows.IsDBNull(6) ? null : rows.GetString(6),
                rows.IsDBNull(7) ? null : rows.GetInt32(7), rows.IsDBNull(8) ? null : rows.GetString(8), rows.IsDBNull(9) ? null : rows.GetFieldValue<DateTimeOffset>(9), rows.GetInt32(10)));
        }

        return all;
    }

    public async Task<DraftSection?> Section(Actor actor, Guid draft, string key, CancellationToken ct) => (await Sections(actor, draft, ct)).FirstOrDefault(s => s.Key == key);

    /// <summary>All versions of a section, newest first.</summary>
    public async Task<IReadOnlyList<SectionVersion>> Versions(Actor actor, Guid draft, string key, CancellationToken ct)
    {
        if (await Find(actor, draft, ct) is null)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select version, heading, body, saved_name, saved_at from report_section_text where bureau_id = $1 and draft_id = $2 and key = $3 order by version desc", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(draft), Work.P(key) },
        };
        var all = new List<SectionVersion>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(rows.GetInt32(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetFieldValue<DateTimeOffset>(4)));
        }

        return all;
    }

    /// <summary>The comments on a section, oldest first.</summary>
    public async Task<IReadOnlyList<DraftComment>> Comments(Actor actor, Guid draft, string key, CancellationToken ct)
    {
        if (await Find(actor, draft, ct) is null)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select comment_id, key, body, made_name, made_at, resolved_name from report_comment where bureau_id = $1 and draft_id = $2 and key = $3 order by made_at", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(draft), Work.P(key) },
        };
        var all = new List<DraftComment>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetFieldValue<DateTimeOffset>(4), rows.IsDBNull(5) ? null : rows.GetString(5)));
        }

        return all;
    }

    /// <summary>The frozen figures of a draft.</summary>
    public Task<FigureTexts> Figures(Draft draft, CancellationToken ct) =>
        annual.Texts(new Snapshot(draft.Snapshot, draft.Bureau, draft.Year, draft.AsOf, draft.Title, draft.At), ct);

    /// <summary>The draft set as a paper in the bureau's house style.</summary>
    public async Task<ComposedReport> Set(Draft draft, IReadOnlyList<DraftSection> sections, FigureTexts figures, DateOnly on, CancellationToken ct)
    {
        var text = new ReportText(draft.Title, draft.Addressee, [.. sections.Select(s => new SectionText(s.Key, s.Level, s.Heading, s.Text))]);
        return AnnualReports.Set(text, (await bureaus.Find(draft.Bureau, ct))!, figures, await styles.Of(draft.Bureau, ct), on);
    }

    /// <summary>The indicators that the outline gives a section: what the writer is offered first.</summary>
    public static IReadOnlyList<string> Offered(string key) => AnnualOutline.Codes(key);

    private async Task<IReadOnlyList<Draft>> Drafts(Actor actor, string where, object value, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"""
            select {Columns} from report_draft d
            where d.bureau_id = $1 and {where}
              and ($2 or exists (select 1 from report_section s where s.bureau_id = d.bureau_id and s.draft_id = d.draft_id and s.owner = $3))
            order by d.made_at desc limit 100
            """,
            connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(actor.Scope is DataScope.Bureau or DataScope.BureauAndBelow), Work.P(actor.Person), Work.P(value) },
        };
        var all = new List<Draft>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(
                rows.GetString(0), rows.GetGuid(1), rows.GetInt32(2), rows.GetString(3), rows.GetString(4), rows.GetGuid(5), rows.GetFieldValue<DateTimeOffset>(6), rows.GetString(7), rows.GetString(8),
                rows.GetFieldValue<DateTimeOffset>(9)));
        }

        return all;
    }
}
