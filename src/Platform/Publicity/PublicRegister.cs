using System.Text;
using System.Text.Json.Nodes;
using Fatong.Platform.Ledger;
using Fatong.Platform.Lists;
using Fatong.Platform.Search;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Publicity;

using Work = Work.Work;

/// <summary>A published decision as the public sees it: already masked when it was published.</summary>
public sealed record Published(string Bureau, Guid Id, string BureauName, string What, DateOnly DecidedOn, DateOnly PublishedOn, JsonObject Body);

/// <summary>A paper of the house that someone wants to check.</summary>
public sealed record PublicPaper(
    string Bureau, string BureauName, bool Fictitious, Guid Id, Guid Matter, string Title, string? Number, DateOnly IssuedOn, string Sha256, bool Whole, bool Void, string? VoidReason);

/// <summary>What everybody may read without signing in.</summary>
public sealed class PublicRegister(Db db, LedgerBook book)
{
    public const int PageSize = 20;

    /// <summary>Published decisions that were not withdrawn, newest first; one more than a page when there are more.</summary>
    /// <param name="kinds">Only publications of these kinds (<see cref="Published.What"/>).</param>
    public async Task<IReadOnlyList<Published>> List(IReadOnlyList<string> kinds, string? search, DateOnly? from, DateOnly? to, int page, CancellationToken ct)
    {
        var filter = new Filter();
        filter.And("p.withdrawn_on is null and p.published_on is not null").And($"p.what = any({filter.Add(kinds.ToArray())})");
        if (Bigrams.Query(search) is { Length: > 0 } terms)
        {
            filter.And($"p.terms @> {filter.Add(terms)}");
        }

        if (from is { } first)
        {
            filter.And($"p.published_on >= {filter.Add(first)}");
        }

        if (to is { } last)
        {
            filter.And($"p.published_on <= {filter.Add(last)}");
        }

        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(
            connection, $"{Select} where {filter.Sql} order by p.published_on desc, p.publication_id desc limit {PageSize + 1} offset {Math.Clamp(page - 1, 0, 500) * PageSize}");
        return await Read(command, ct);
    }

    /// <summary>One published decision; null when there is none or it was withdrawn.</summary>
    public async Task<Published?> Find(Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"{Select} where p.publication_id = $1 and p.withdrawn_on is null and p.published_on is not null", connection)
        {
            Parameters = { Work.P(id) },
        };
        return (await Read(command, ct)).FirstOrDefault();
    }

    /// <summary>The paper with a verification code, or null. Its stored text is hashed again.</summary>
    public async Task<PublicPaper?> Paper(string code, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select p.bureau_id, b.name, b.fictitious, p.paper_id, p.matter_id, p.title, p.number, p.issued_on, p.sha256,
              encode(sha256(convert_to(p.body, 'UTF8')), 'hex') = p.sha256, p.voided_at is not null, p.void_reason
            from paper p join bureau b on b.bureau_id = p.bureau_id where p.code = $1
            """,
            connection)
        {
            Parameters = { Work.P(code) },
        };
        await using var r = await command.ExecuteReaderAsync(ct);
        return await r.ReadAsync(ct)
            ? new(
                r.GetString(0), r.GetString(1), r.GetBoolean(2), r.GetGuid(3), r.GetGuid(4), r.GetString(5), r.IsDBNull(6) ? null : r.GetString(6),
                r.GetFieldValue<DateOnly>(7), r.GetString(8), r.GetBoolean(9), r.GetBoolean(10), r.IsDBNull(11) ? null : r.GetString(11))
            : null;
    }

    /// <summary>The frozen body of a paper as it was hashed.</summary>
    public async Task<string?> Text(PublicPaper paper, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select body from paper where bureau_id = $1 and paper_id = $2", connection)
        {
            Parameters = { Work.P(paper.Bureau), Work.P(paper.Id) },
        };
        return await command.ExecuteScalarAsync(ct) as string;
    }

    /// <summary>The ledger's proof that a paper was issued as it stands; null when the ledger holds no entry with its hash.</summary>
    public async Task<EntryProof?> Proof(PublicPaper paper, CancellationToken ct)
    {
        long? found = null;
        await using (var connection = await db.Connect(ct))
        {
            await using var command = new NpgsqlCommand(
                "select seq, body from ledger_entry where bureau_id = $1 and subject = $2 order by seq", connection)
            {
                Parameters = { Work.P(paper.Bureau), Work.P(paper.Matter) },
            };
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (found is null && await reader.ReadAsync(ct))
            {
                var text = Encoding.UTF8.GetString(reader.GetFieldValue<byte[]>(1));
                if (text.Contains(paper.Id.ToString(), StringComparison.Ordinal) && text.Contains(paper.Sha256, StringComparison.Ordinal))
                {
                    found = reader.GetInt64(0);
                }
            }
        }

        return found is { } sequence ? await book.Prove(paper.Bureau, sequence, ct) : null;
    }

    /// <summary>True when a proof leads from its entry to the root of its checkpoint and the checkpoint is signed by the bureau's key.</summary>
    public bool Holds(string bureau, EntryProof proof) => proof.Proof.Verify(book.Trust(bureau));

    private const string Select =
        "select p.bureau_id, p.publication_id, b.name, p.what, p.decided_on, p.published_on, p.body from publication p join bureau b on b.bureau_id = p.bureau_id";

    private static async Task<IReadOnlyList<Published>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var all = new List<Published>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            all.Add(new(
                r.GetString(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetFieldValue<DateOnly>(4), r.GetFieldValue<DateOnly>(5),
                (JsonObject)JsonNode.Parse(r.GetString(6))!));
        }

        return all;
    }
}
