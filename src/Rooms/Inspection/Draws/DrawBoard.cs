using Fatong.Kernel.Draws;
using Fatong.Platform.Files;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Inspection.Draws;

using Work = Platform.Work.Work;

/// <summary>A draw as anybody may see it.</summary>
/// <param name="Items">Names of the items that are checked, as published with the commitment.</param>
/// <param name="With">Other departments that take part; null when none does.</param>
/// <param name="Transcript">Hash of the transcript; null while it was not drawn.</param>
public sealed record PublicDraw(
    string Bureau, string BureauName, Guid Matter, string Title, string Items, string? With, string Commitment, DateTimeOffset FrozenAt, string CommitmentFile, string ListsFile,
    string? Transcript, DateTimeOffset? DrawnAt, DateOnly? VoidOn, string? VoidReason)
{
    public string State => VoidOn is not null ? "已作废" : Transcript is not null ? "已抽取" : "已公布承诺，待抽取";
}

/// <summary>The draws of all bureaux, open to everybody from the moment of freezing. What was drawn and what was voided both stay.</summary>
public sealed class DrawBoard(Db db, IFileStore store)
{
    public const int PageSize = 20;

    private const string Select =
        """
        select c.bureau_id, b.name, c.matter_id, c.title, p.body ->> 'item', p.body ->> 'with', c.commitment, c.frozen_at, c.commitment_file, c.lists_file, o.transcript_file, o.drawn_at, v.void_on, v.reason
        from inspection_commitment c join bureau b on b.bureau_id = c.bureau_id
        join publication p on p.bureau_id = c.bureau_id and p.matter_id = c.matter_id and p.what = '双随机抽取承诺'
        left join inspection_outcome o on o.bureau_id = c.bureau_id and o.commitment = c.commitment
        left join inspection_void v on v.bureau_id = c.bureau_id and v.commitment = c.commitment
        """;

    /// <summary>Draws, newest first; one more than a page when there are more.</summary>
    public Task<IReadOnlyList<PublicDraw>> List(int page, CancellationToken ct) =>
        Read($"{Select} order by c.frozen_at desc, c.commitment limit {PageSize + 1} offset {Math.Clamp(page - 1, 0, 500) * PageSize}", [], ct);

    /// <summary>The draw of a commitment; null when there is none.</summary>
    public async Task<PublicDraw?> Find(string commitment, CancellationToken ct) => (await Read($"{Select} where c.commitment = $1", [commitment], ct)).FirstOrDefault();

    /// <summary>The draw of a matter; null before it is frozen.</summary>
    public async Task<PublicDraw?> Of(string bureau, Guid matter, CancellationToken ct) =>
        (await Read($"{Select} where c.bureau_id = $1 and c.matter_id = $2", [bureau, matter], ct)).FirstOrDefault();

    public DrawLists Lists(PublicDraw draw) => DrawFiles.ReadLists(Bytes(draw.ListsFile));

    public DrawCommitment Commitment(PublicDraw draw) => DrawTranscript.ParseCommitment(Bytes(draw.CommitmentFile));

    public DrawTranscript? Transcript(PublicDraw draw) => draw.Transcript is { } file ? DrawTranscript.Parse(Bytes(file)) : null;

    /// <summary>An object's exact odds in a draw, and why it is excluded where it is; null when it is not in the pool.</summary>
    public (DrawOdds Odds, string Excluded, string Name)? Odds(PublicDraw draw, string number)
    {
        var objects = Lists(draw).Objects;
        var place = Array.IndexOf(objects.Values("id"), number);
        return place < 0
            ? null
            : (DrawOdds.Of(objects, Commitment(draw).Parameters, number), objects.Values("excluded")[place], objects.Values("name")[place]);
    }

    /// <summary>The bytes of a file of a draw.</summary>
    public byte[] Bytes(string hash) => DrawFiles.Read(store, hash);

    private async Task<IReadOnlyList<PublicDraw>> Read(string sql, object[] values, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        var draws = new List<PublicDraw>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            draws.Add(new(
                r.GetString(0), r.GetString(1), r.GetGuid(2), r.GetString(3), r.GetString(4), r.IsDBNull(5) ? null : r.GetString(5), r.GetString(6), r.GetFieldValue<DateTimeOffset>(7),
                r.GetString(8), r.GetString(9), r.IsDBNull(10) ? null : r.GetString(10), r.IsDBNull(11) ? null : r.GetFieldValue<DateTimeOffset>(11),
                r.IsDBNull(12) ? null : r.GetFieldValue<DateOnly>(12), r.IsDBNull(13) ? null : r.GetString(13)));
        }

        return draws;
    }
}
