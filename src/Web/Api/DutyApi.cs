using System.Globalization;
using System.Text.Json.Nodes;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Platform.Api;
using Fatong.Platform.Duties;
using Fatong.Web.Forms;

namespace Fatong.Web.Api;

/// <summary>Duties over HTTP: the list of a bureau, occurrences with their state, and what proves them.</summary>
internal static class DutyApi
{
    private const int Size = 200;

    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/duties", List).Needs(ApiAllows.ReadRecords);
        api.MapGet("/duties/occurrences", Occurrences).Needs(ApiAllows.ReadRecords);
        api.MapGet("/duties/occurrences/{id:guid}", Get).Needs(ApiAllows.ReadRecords);
    }

    private static async Task<IResult> List(HttpContext http, DutyBook book)
    {
        var standing = await book.Of(http.Caller().Bureau, http.RequestAborted);
        return ApiReply.Json(new JsonObject
        {
            ["items"] = new JsonArray([.. standing.Select(s => (JsonNode)new JsonObject
            {
                ["code"] = s.Duty.Code, ["name"] = s.Duty.Name, ["group"] = s.Duty.Group, ["owes"] = s.Duty.Owes.Name, ["rhythm"] = s.Duty.Rhythm.Say(),
                ["target"] = s.Duty.Target, ["graceDays"] = s.Duty.GraceDays, ["doneBy"] = s.Duty.Done.Say(), ["register"] = s.Duty.Done.Register?.Code,
                ["basis"] = ApiReply.Citation(s.Duty.Basis), ["own"] = s.Own, ["off"] = s.Off, ["version"] = s.Version,
            })]),
        });
    }

    private static async Task<IResult> Occurrences(HttpContext http, DutyReader reader, LegalClock clock)
    {
        var query = new QueryLinks(http.Request.Path, http.Request.Query);
        var year = query.Year(clock.Today.Year);
        var state = DutyStates.Find(query.Text("state"));
        var lines = await reader.Read(
            http.Caller(), new(new(year, 1, 1), new(year, 12, 31), query.Text("duty"), query.Id("unit"), States: state is { } one ? [one] : null), http.RequestAborted);
        var page = int.TryParse(query.Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 1000) : 1;
        var rate = Completion.Count(lines.Select(l => (l.Occurrence.Due, l.State)), clock.Today);
        return ApiReply.Json(new JsonObject
        {
            ["year"] = year, ["total"] = lines.Count, ["owed"] = rate.Owed, ["done"] = rate.Done, ["onTime"] = rate.OnTime, ["basisPoints"] = rate.BasisPoints,
            ["items"] = new JsonArray([.. lines.Skip((page - 1) * Size).Take(Size).Select(l => (JsonNode)Row(l))]),
        });
    }

    private static async Task<IResult> Get(Guid id, HttpContext http, DutyReader reader)
    {
        if (await reader.Find(http.Caller(), id, http.RequestAborted) is not { } line)
        {
            return ApiReply.NotFound();
        }

        var body = Row(line);
        body["evidence"] = new JsonArray([.. (await reader.Proofs(line, http.RequestAborted)).Select(p => (JsonNode)new JsonObject
        {
            ["id"] = p.Id, ["kind"] = p.IsMatter ? "matter" : "record", ["on"] = Text(p.On),
        })]);
        return ApiReply.Json(body);
    }

    private static JsonObject Row(DutyLine line) => new()
    {
        ["id"] = line.Occurrence.Id, ["bureau"] = line.Occurrence.Bureau, ["duty"] = line.Duty.Code, ["name"] = line.Occurrence.Name, ["key"] = line.Occurrence.Key,
        ["debtor"] = line.Occurrence.Debtor, ["debtorKind"] = line.Occurrence.Kind.ToString().ToLowerInvariant(), ["unit"] = line.Occurrence.Unit,
        ["from"] = Text(line.Occurrence.From), ["to"] = line.Occurrence.To == DateOnly.MaxValue ? null : Text(line.Occurrence.To), ["due"] = Text(line.Occurrence.Due),
        ["state"] = line.State.Code(), ["found"] = line.Found, ["target"] = line.Duty.Target, ["doneOn"] = line.DoneOn is { } on ? Text(on) : null,
        ["byHand"] = line.ByHand?.Kind, ["daysOverdue"] = line.DaysOverdue,
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
