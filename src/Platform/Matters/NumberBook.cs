using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Matters;

using Work = Work.Work;

/// <summary>A series of numbers as it stands.</summary>
/// <param name="Name">Organ and word, e.g. 云交罚.</param>
/// <param name="Last">The serial given last.</param>
public sealed record SeriesRow(string Name, int Year, int Last, int Voided, int Asked);

/// <summary>One number of a series.</summary>
/// <param name="State">issued or void.</param>
/// <param name="Title">The matter it belongs to; null when the reader may not see that matter.</param>
public sealed record NumberRow(int Serial, string Printed, string State, string? Reason, DateTimeOffset ChangedAt, Guid Subject, string? Title, string? Paper);

/// <summary>A request to void a number.</summary>
/// <param name="Again">The paper is to be issued anew under the next number.</param>
/// <param name="State">asked, agreed or refused.</param>
public sealed record VoidRow(
    Guid Id, string Printed, string Reason, bool Again, Guid AskedBy, string AskedName, DateTimeOffset AskedAt, string State, string? DecidedName, DateTimeOffset? DecidedAt, string? Opinion);

/// <summary>The book of numbers (号码簿): series without gaps, and the register of voided numbers. Voiding needs a second person.</summary>
public sealed class NumberBook(Db db, Desk desk, MatterStore matters, ActEffects effects, IEnumerable<IPaperMaker> makers)
{
    private static readonly Role[] Askers = [Roles.Officer, Roles.Clerk, Roles.UnitHead, Roles.Archivist];

    public static bool MayAsk(Actor actor) => Askers.Any(actor.Is);

    public static bool MayDecide(Actor actor) => actor.Is(Roles.Leader);

    public async Task<IReadOnlyList<SeriesRow>> Series(Actor actor, CancellationToken ct) => await Read(
        """
        select s.series, s.year, s.next - 1,
          (select count(*)::int from number n where n.bureau_id = s.bureau_id and n.series = s.series and n.year = s.year and n.state = 'void'),
          (select count(*)::int from number_void v join number n on n.bureau_id = v.bureau_id and n.printed = v.printed
            where v.bureau_id = s.bureau_id and v.state = 'asked' and n.series = s.series and n.year = s.year)
        from number_series s where s.bureau_id = $1 order by s.year desc, s.series
        """,
        r => new SeriesRow(r.GetString(0), r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4)), ct, actor.Bureau);

    /// <summary>Numbers of a series, newest first, before a serial.</summary>
    public async Task<IReadOnlyList<NumberRow>> Numbers(Actor actor, string series, int year, bool voidOnly, int? before, int limit, CancellationToken ct)
    {
        // The number itself is no secret of the bureau; the matter behind it is named only to those who may see it.
        var scope = Scope.Matters(actor);
        await using var connection = await db.Connect(ct);
        await using var command = scope.Command(
            connection,
            $"""
            with seen as (select m.bureau_id, m.matter_id, m.title from matter m where {scope.Sql})
            select n.serial, n.printed, n.state, n.reason, n.changed_at, n.subject, s.title,
              (select p.title from paper p where p.bureau_id = n.bureau_id and p.matter_id = n.subject and p.number = n.printed limit 1)
            from number n left join seen s on s.bureau_id = n.bureau_id and s.matter_id = n.subject
            where n.bureau_id = {scope.Add(actor.Bureau)} and n.series = {scope.Add(series)} and n.year = {scope.Add(year)}
              and (not {scope.Add(voidOnly)} or n.state = 'void') and n.serial < {scope.Add(before ?? int.MaxValue)}
            order by n.serial desc limit {scope.Add(limit)}
            """);
        return await All(command, r => new NumberRow(
            r.GetInt32(0), r.GetString(1), r.GetString(2), Text(r, 3), r.GetFieldValue<DateTimeOffset>(4), r.GetGuid(5), Text(r, 6), Text(r, 7)), ct);
    }

    /// <summary>Requests to void, undecided first, then the newest.</summary>
    public async Task<IReadOnlyList<VoidRow>> Voids(Actor actor, int limit, CancellationToken ct) => await Read(
        """
        select void_id, printed, reason, again, asked_by, asked_name, asked_at, state, decided_name, decided_at, opinion
        from number_void where bureau_id = $1 order by (state = 'asked') desc, asked_at desc limit $2
        """,
        r => new VoidRow(
            r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetBoolean(3), r.GetGuid(4), r.GetString(5), r.GetFieldValue<DateTimeOffset>(6), r.GetString(7),
            Text(r, 8), r.IsDBNull(9) ? null : r.GetFieldValue<DateTimeOffset>(9), Text(r, 10)),
        ct, actor.Bureau, limit);

    /// <summary>Asks that a number be voided; the refusals name everything that stands against it.</summary>
    /// <param name="again">Issue the paper anew under the next number when it is agreed.</param>
    public async Task<Outcome<Guid>> Ask(Actor actor, string printed, string reason, bool again, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var reasons = await Against(work, printed, ct);
        if (!MayAsk(actor))
        {
            reasons.Add(new("house.role", null, "应由执法人员、内勤、办案机构负责人或者档案管理人员提出"));
        }

        if (reasons.Count > 0)
        {
            return new Outcome<Guid>.Refused(reasons);
        }

        var id = work.Ids.Next();
        work.Change(
            "insert into number_void (bureau_id, void_id, printed, reason, again, asked_by, asked_name, asked_at, state) values ($1, $2, $3, $4, $5, $6, $7, $8, 'asked')",
            Work.P(actor.Bureau), Work.P(id), Work.P(printed), Work.P(reason), Work.P(again), Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now));
        work.Append(new("number.void-asked.v1", id, work.Today, reason, new() { ["number"] = printed, ["again"] = again }));
        await work.Commit(ct);
        return new Outcome<Guid>.Done(id);
    }

    /// <summary>Decides a request: voids the number and its paper and issues the paper anew where asked, or refuses.</summary>
    public async Task<Outcome<Guid>> Decide(Actor actor, Guid id, bool agreed, string opinion, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await Open(work, id, ct) is not var (printed, reason, again, askedBy))
        {
            return new Outcome<Guid>.Refused([new("house.void-decided", null, "这项申请已经处理")]);
        }

        var reasons = new List<Refusal>();
        if (!MayDecide(actor))
        {
            reasons.Add(new("house.role", null, "应由机关负责人批准"));
        }

        if (askedBy == actor.Person)
        {
            reasons.Add(new("house.own-request", null, "提出人不能批准自己的申请"));
        }

        if (agreed)
        {
            reasons.AddRange((await Against(work, printed, ct)).Where(r => r.Code != "house.void-asked"));
        }

        if (reasons.Count > 0)
        {
            return new Outcome<Guid>.Refused(reasons);
        }

        work.Change(
            "update number_void set state = $3, decided_by = $4, decided_name = $5, decided_at = $6, opinion = $7 where bureau_id = $1 and void_id = $2",
            Work.P(actor.Bureau), Work.P(id), Work.P(agreed ? "agreed" : "refused"), Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now), Work.P(opinion));
        if (agreed)
        {
            await Void(work, printed, reason, again, ct);
        }
        else
        {
            work.Append(new("number.void-refused.v1", id, work.Today, opinion, new() { ["number"] = printed }));
        }

        await work.Commit(ct);
        return new Outcome<Guid>.Done(id);
    }

    private async Task Void(Work work, string printed, string reason, bool again, CancellationToken ct)
    {
        await using var change = work.Command(
            "update paper set voided_at = $3, void_reason = $4 where bureau_id = $1 and number = $2 and voided_at is null returning matter_id, act_seq, kind, paper_id",
            work.Actor.Bureau, printed, work.Now, reason);
        var papers = await All(change, r => (Matter: r.GetGuid(0), Seq: r.GetInt32(1), Kind: r.GetString(2), Id: r.GetGuid(3)), ct);
        await using var number = work.Command(
            "update number set state = 'void', reason = $3, changed_at = $4 where bureau_id = $1 and printed = $2 and state <> 'void' returning subject",
            work.Actor.Bureau, printed, reason, work.Now);
        var subject = (Guid)(await number.ExecuteScalarAsync(ct))!;
        var rows = new JsonObject { [VoidMarks.NumberRow(printed)] = work.Digest.Of(VoidMarks.Number(work.Actor.Bureau, printed, subject, reason, work.Now)).ToHex() };
        foreach (var paper in papers)
        {
            rows[VoidMarks.PaperRow(paper.Id)] = work.Digest.Of(VoidMarks.Paper(work.Actor.Bureau, paper.Id, printed, reason, work.Now)).ToHex();
        }

        work.Append(new("number.voided.v1", subject, work.Today, reason, new() { ["number"] = printed, ["rows"] = rows }));
        foreach (var paper in again ? papers : [])
        {
            var matter = await matters.Load(work.Connection, work.Actor.Bureau, paper.Matter, forChange: true, ct);
            await effects.Reissue(work, matter!, paper.Seq, paper.Kind, $"{printed}作废后重新出具：{reason}", ct);
        }
    }

    /// <summary>What stands against voiding a number now.</summary>
    private async Task<List<Refusal>> Against(Work work, string printed, CancellationToken ct)
    {
        await using var command = work.Command(
            """
            select n.state,
              exists (select 1 from matter m where m.bureau_id = n.bureau_id and m.matter_id = n.subject and m.number = n.printed),
              exists (select 1 from publication p where p.bureau_id = n.bureau_id and p.matter_id = n.subject and p.published_on is not null and p.withdrawn_on is null)
                and exists (select 1 from paper p where p.bureau_id = n.bureau_id and p.matter_id = n.subject and p.number = n.printed),
              exists (select 1 from number_void v where v.bureau_id = n.bureau_id and v.printed = n.printed and v.state = 'asked')
            from number n where n.bureau_id = $1 and n.printed = $2 for update of n
            """,
            work.Actor.Bureau, printed);
        var found = await All(command, r => (State: r.GetString(0), OfMatter: r.GetBoolean(1), Published: r.GetBoolean(2), Asked: r.GetBoolean(3)), ct);
        if (found is not [var number])
        {
            return [new("house.number-unknown", null, "没有这个号码")];
        }

        var reasons = new List<Refusal>();
        void Refuse(bool when, string code, string message)
        {
            if (when)
            {
                reasons.Add(new(code, null, message));
            }
        }

        Refuse(number.State == "void", "house.number-void", "这个号码已经作废");
        Refuse(number.OfMatter, "house.number-of-matter", "这是案号（事项编号），随事项保留，不能作废");
        Refuse(number.Published, "house.number-published", "所在事项的决定正在公开，应当先办理撤回公开");
        Refuse(number.Asked, "house.void-asked", "这个号码已有作废申请在等待批准");
        reasons.AddRange(await InEffect(work, printed, ct));
        return reasons;
    }

    /// <summary>A paper that was handed over has its effect: only an act of its procedure takes it back, never the book of numbers.</summary>
    private async Task<IReadOnlyList<Refusal>> InEffect(Work work, string printed, CancellationToken ct)
    {
        await using var command = work.Command(
            "select matter_id, act_seq, kind, title from paper where bureau_id = $1 and number = $2 and voided_at is null", work.Actor.Bureau, printed);
        var reasons = new List<Refusal>();
        foreach (var (id, seq, kind, title) in await All(command, r => (r.GetGuid(0), r.GetInt32(1), r.GetString(2), r.GetString(3)), ct))
        {
            var matter = await matters.Load(work.Connection, work.Actor.Bureau, id, forChange: true, ct);
            if (makers.FirstOrDefault(m => m.Serves(matter!.Procedure))?.Served(matter!, seq, kind) is { } served)
            {
                reasons.Add(new("house.number-served", served.Basis, $"《{title.ReplaceLineEndings("")}》已于{served.On:yyyy年M月d日}送达当事人，不能以作废号码收回；有错误的，应当依法另行作出撤销、变更或者补正的决定"));
            }
        }

        return reasons;
    }

    private static async Task<(string Printed, string Reason, bool Again, Guid AskedBy)?> Open(Work work, Guid id, CancellationToken ct)
    {
        await using var command = work.Command(
            "select printed, reason, again, asked_by from number_void where bureau_id = $1 and void_id = $2 and state = 'asked' for update", work.Actor.Bureau, id);
        return (await All(command, r => ((string, string, bool, Guid)?)(r.GetString(0), r.GetString(1), r.GetBoolean(2), r.GetGuid(3)), ct)).FirstOrDefault();
    }

    private async Task<IReadOnlyList<T>> Read<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken ct, params object[] values)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values.Select(Work.P).ToArray());
        return await All(command, row, ct);
    }

    private static async Task<IReadOnlyList<T>> All<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> row, CancellationToken ct)
    {
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
