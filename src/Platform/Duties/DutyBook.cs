using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Duties;

using Work = Work.Work;

/// <summary>A duty as it stands in one bureau.</summary>
/// <param name="Duty">With the numbers that the bureau has set.</param>
/// <param name="Own">Written by the bureau, not declared by a room.</param>
/// <param name="Off">Stopped; <paramref name="Reason"/> says why.</param>
/// <param name="Facts">What was set through the form.</param>
/// <param name="Version">Of the setting; 0 while nothing was set.</param>
public sealed record StandingDuty(Duty Duty, bool Own, bool Off, Facts Facts, int Version, string Reason, string ByName, DateTimeOffset? At);

/// <summary>One version of what a bureau set, for the history.</summary>
public sealed record DutySetting(int Version, bool Off, string Reason, string ByName, DateTimeOffset At);

/// <summary>The duties of a bureau: what rooms declare, as the bureau has changed it, and its own.</summary>
public sealed class DutyBook(Db db, House house)
{
    /// <summary>Roles that may write, change and stop duties.</summary>
    public static readonly IReadOnlyList<Role> Editors = [Roles.Clerk, Roles.Writer, Roles.LegalReviewer, Roles.Leader, Roles.Head];

    public static bool MayEdit(Actor actor) => Editors.Any(actor.Is);

    /// <summary>All duties of a bureau, the declared ones first.</summary>
    public async Task<IReadOnlyList<StandingDuty>> Of(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await Of(connection, bureau, ct);
    }

    public async Task<StandingDuty?> Find(string bureau, string code, CancellationToken ct) =>
        (await Of(bureau, ct)).FirstOrDefault(d => d.Duty.Code == code);

    internal async Task<IReadOnlyList<StandingDuty>> Of(NpgsqlConnection connection, string bureau, CancellationToken ct)
    {
        var set = new Dictionary<string, (bool Own, bool Off, string Facts, int Version, string Reason, string ByName, DateTimeOffset At)>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand(
            "select distinct on (duty) duty, own, off, facts, version, reason, by_name, at from duty_setting where bureau_id = $1 order by duty, version desc", connection)
        {
            Parameters = { Work.P(bureau) },
        })
        {
            await using var r = await command.ExecuteReaderAsync(ct);
            while (await r.ReadAsync(ct))
            {
                set[r.GetString(0)] = (r.GetBoolean(1), r.GetBoolean(2), r.GetString(3), r.GetInt32(4), r.GetString(5), r.GetString(6), r.GetFieldValue<DateTimeOffset>(7));
            }
        }

        var all = new List<StandingDuty>();
        foreach (var duty in house.Duties)
        {
            if (set.TryGetValue(duty.Code, out var s))
            {
                var facts = Facts(DutyForm.Numbers(duty), s.Facts);
                all.Add(new(DutyForm.Change(duty, facts), false, s.Off, facts, s.Version, s.Reason, s.ByName, s.At));
            }
            else
            {
                all.Add(new(duty, false, false, Kernel.Fields.Facts.None, 0, "", "", null));
            }
        }

        foreach (var (code, s) in set.Where(s => s.Value.Own).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var facts = Facts(DutyForm.Own(house), s.Facts);
            all.Add(new(DutyForm.Read(house, code, facts), true, s.Off, facts, s.Version, s.Reason, s.ByName, s.At));
        }

        return all;
    }

    /// <summary>Earlier and present settings of a duty, newest first.</summary>
    public async Task<IReadOnlyList<DutySetting>> History(string bureau, string code, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select version, off, reason, by_name, at from duty_setting where bureau_id = $1 and duty = $2 order by version desc", connection)
        {
            Parameters = { Work.P(bureau), Work.P(code) },
        };
        var versions = new List<DutySetting>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            versions.Add(new(r.GetInt32(0), r.GetBoolean(1), r.GetString(2), r.GetString(3), r.GetFieldValue<DateTimeOffset>(4)));
        }

        return versions;
    }

    /// <summary>Queues a new version of a setting with its ledger entry.</summary>
    internal static void Set(Work work, string code, int version, bool own, bool off, IEnumerable<Field> fields, Facts facts, string reason)
    {
        var json = FieldJson.Write(fields, facts);
        work.Change(
            "insert into duty_setting (bureau_id, duty, version, own, off, facts, reason, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            Work.P(work.Actor.Bureau), Work.P(code), Work.P(version), Work.P(own), Work.P(off), Work.Json(json), Work.P(reason),
            Work.P(work.Actor.Person), Work.P(work.Actor.Name), Work.P(work.Now));
        work.Append(new(off ? "duty.stopped.v1" : "duty.set.v1", Guid.Empty, work.Today, reason, new()
        {
            ["duty"] = code, ["version"] = version, ["own"] = own, ["facts"] = JsonNode.Parse(json.ToJsonString()),
        }));
    }

    private static Facts Facts(IEnumerable<Field> fields, string json)
    {
        using var document = JsonDocument.Parse(json);
        return FieldJson.Read(fields, document.RootElement);
    }
}
