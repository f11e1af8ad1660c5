using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Audit;

using Work = Work.Work;

/// <summary>How something was read.</summary>
public enum ReadKind
{
    /// <summary>查看.</summary>
    View,

    /// <summary>打印.</summary>
    Print,

    /// <summary>导出 or 下载.</summary>
    Export,
}

/// <summary>One reading, as the audit administrator sees it.</summary>
public sealed record Reading(DateTimeOffset At, string PersonName, ReadKind Kind, string What, string Subject);

/// <summary>Who viewed, printed, exported what (读审计).</summary>
public sealed class ReadAudit(Db db, LegalClock clock, IIdSource ids)
{
    /// <summary>Notes a reading.</summary>
    /// <param name="what">What kind of thing in Chinese, e.g. 案件.</param>
    /// <param name="subject">Id of the thing, or the filter of a list that was exported. No personal data.</param>
    public async Task Note(Actor actor, ReadKind kind, string what, string subject, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "insert into read_audit (bureau_id, read_id, at, person_id, person_name, what, kind, subject) values ($1, $2, $3, $4, $5, $6, $7, $8)", connection)
        {
            Parameters =
            {
                Work.P(actor.Bureau), Work.P(ids.Next()), Work.P(clock.Now), Work.P(actor.Person), Work.P(actor.Name),
                Work.P(what), Work.P(kind.ToString().ToLowerInvariant()), Work.P(subject),
            },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
