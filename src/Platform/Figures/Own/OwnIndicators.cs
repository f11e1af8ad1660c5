using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Figures.Own;

using Work = Work.Work;

/// <summary>One version of an own indicator.</summary>
/// <param name="Code"><c>own-1</c>, <c>own-2</c>, … within the bureau.</param>
public sealed record OwnIndicator(string Bureau, string Code, int Version, OwnDefinition Definition, bool Retired, string? Reason, string ByName, DateTimeOffset At);

/// <summary>The indicators a bureau defines by form: kept in versions, each a ledger entry, evaluated like any other.</summary>
public sealed class OwnIndicators(Desk desk, Db db, House house)
{
    private static readonly Role[] Definers = [Roles.Writer, Roles.Clerk, Roles.UnitHead, Roles.LegalReviewer, Roles.Leader, Roles.Head];

    public static bool MayDefine(Actor actor) => Definers.Any(actor.Is);

    /// <summary>The newest versions, retired ones included, in order of their number.</summary>
    public async Task<IReadOnlyList<OwnIndicator>> Of(string bureau, CancellationToken ct) =>
        [.. (await Read("distinct on (code) *", "bureau_id = $1 order by code, version desc", [bureau], ct)).OrderBy(o => NumberOf(o.Code))];

    /// <summary>All versions of one, newest first; empty when there is none.</summary>
    public Task<IReadOnlyList<OwnIndicator>> History(string bureau, string code, CancellationToken ct) =>
        Read("*", "bureau_id = $1 and code = $2 order by version desc", [bureau, code], ct);

    /// <summary>The indicators of the bureau that are in use: what pages, snapshots and reports evaluate beside those of the house.</summary>
    public async Task<IReadOnlyList<Indicator>> InUse(string bureau, CancellationToken ct) =>
        [.. (await Of(bureau, ct)).Where(o => !o.Retired).Select(o => o.Definition.Read(house, o.Code, o.Version).Indicator).OfType<Indicator>()];

    /// <summary>An indicator of the house, or one of the bureau in its newest or the asked version; null when there is none, or when what it counts is gone.</summary>
    public async Task<Indicator?> Find(string bureau, string code, int? version, CancellationToken ct)
    {
        if (house.Indicator(code) is { } declared)
        {
            return declared;
        }

        var own = (await History(bureau, code, ct)).FirstOrDefault(o => version is null || o.Version == version);
        return own?.Definition.Read(house, code, own.Version).Indicator;
    }

    /// <summary>Defines a new indicator, or a new version of one; refuses with every reason.</summary>
    /// <param name="code">Null for a new one.</param>
    /// <param name="reason">Why an existing one changes.</param>
    public async Task<(string? Code, IReadOnlyList<FieldError> Errors)> Keep(Actor actor, string? code, OwnDefinition definition, string? reason, CancellationToken ct)
    {
        var (indicator, errors) = definition.Read(house, code ?? "own-0", 1);
        var all = await Of(actor.Bureau, ct);
        var problems = new List<FieldError>(errors);
        if (!MayDefine(actor))
        {
            problems.Add(new("", "", $"自建指标由{string.Join('、', Definers.Select(r => r.Name))}定义"));
        }

        if (house.Indicators.Any(i => i.Name == definition.Name) || all.Any(o => o.Code != code && !o.Retired && o.Definition.Name == definition.Name))
        {
            problems.Add(new("name", "指标名称", "已有同名指标"));
        }

        var before = all.FirstOrDefault(o => o.Code == code);
        if (code is not null && before is null)
        {
            problems.Add(new("", "", "没有这个指标"));
        }

        if (before is not null && string.IsNullOrWhiteSpace(reason))
        {
            problems.Add(new("reason", "修订原因", "必填"));
        }

        if (before is { Retired: false } && before.Definition.ToJson().ToJsonString() == definition.ToJson().ToJsonString())
        {
            problems.Add(new("", "", "与现行口径相同，没有修订"));
        }

        if (problems.Count > 0 || indicator is null)
        {
            return (null, problems);
        }

        await using var work = await desk.Begin(actor, ct);
        var number = code ?? await Next(work, ct);
        await Save(work, number, (before?.Version ?? 0) + 1, definition, false, reason, before is null ? "indicator.defined.v1" : "indicator.revised.v1", ct);
        return (number, []);
    }

    /// <summary>Takes an indicator out of use; its versions and what was frozen with them stay.</summary>
    public async Task<IReadOnlyList<FieldError>> Retire(Actor actor, string code, string reason, CancellationToken ct)
    {
        var now = (await History(actor.Bureau, code, ct)).FirstOrDefault();
        if (!MayDefine(actor) || now is null or { Retired: true } || string.IsNullOrWhiteSpace(reason))
        {
            return [new("reason", "停用原因", now is null or { Retired: true } ? "此指标不在使用中" : MayDefine(actor) ? "必填" : "您不能停用指标")];
        }

        await using var work = await desk.Begin(actor, ct);
        await Save(work, code, now.Version + 1, now.Definition, true, reason, "indicator.retired.v1", ct);
        return [];
    }

    private static int NumberOf(string code) => int.Parse(code.AsSpan("own-".Length), CultureInfo.InvariantCulture);

    private static async Task<string> Next(Work work, CancellationToken ct)
    {
        await using (var one = work.Command("select pg_advisory_xact_lock(hashtextextended($1, 0))", work.Actor.Bureau + "/own-indicator"))
        {
            await one.ExecuteNonQueryAsync(ct);
        }

        await using var command = work.Command("select coalesce(max(substr(code, 5)::int), 0) + 1 from own_indicator where bureau_id = $1", work.Actor.Bureau);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"own-{row.GetInt32(0)}");
    }

    private static async Task Save(Work work, string code, int version, OwnDefinition definition, bool retired, string? reason, string entry, CancellationToken ct)
    {
        var body = definition.ToJson();
        work.Change(
            "insert into own_indicator (bureau_id, code, version, name, body, retired, reason, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            Work.P(work.Actor.Bureau), Work.P(code), Work.P(version), Work.P(definition.Name), Work.Json(body), Work.P(retired), Work.P(reason),
            Work.P(work.Actor.Person), Work.P(work.Actor.Name), Work.P(work.Now));
        work.Append(new(entry, Guid.Empty, work.Today, reason, new()
        {
            ["code"] = code, ["definition"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.ToJsonString()))), ["version"] = version,
        }));
        await work.Commit(ct);
    }

    private async Task<IReadOnlyList<OwnIndicator>> Read(string columns, string where, object[] values, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"select code, version, body, retired, reason, by_name, at, bureau_id from (select {columns} from own_indicator where {where}) own", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        var found = new List<OwnIndicator>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            using var body = JsonDocument.Parse(rows.GetString(2));
            found.Add(new(
                rows.GetString(7), rows.GetString(0), rows.GetInt32(1), OwnDefinition.FromJson(body.RootElement), rows.GetBoolean(3),
                rows.IsDBNull(4) ? null : rows.GetString(4), rows.GetString(5), rows.GetFieldValue<DateTimeOffset>(6)));
        }

        return found;
    }
}
