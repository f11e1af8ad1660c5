using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Api;
using Fatong.Platform.Audit;
using Fatong.Platform.Files;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Web.Forms;
using Fatong.Web.Records;

namespace Fatong.Web.Api;

/// <summary>Registers over HTTP.</summary>
internal static class RecordApi
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/registers/{code}/records", List).Needs(ApiAllows.ReadRecords);
        api.MapPost("/registers/{code}/records", Enter).Needs(ApiAllows.KeepRecords, changes: true);
        api.MapGet("/records/{id:guid}", Get).Needs(ApiAllows.ReadRecords);
        api.MapPut("/records/{id:guid}", Correct).Needs(ApiAllows.KeepRecords, changes: true);
        api.MapPost("/records/{id:guid}/withdrawal", Withdraw).Needs(ApiAllows.KeepRecords, changes: true);
    }

    private static async Task<IResult> List(string code, HttpContext http, RecordList list, House house)
    {
        if (house.Register(code) is not { } register)
        {
            return ApiReply.NotFound();
        }

        var query = new QueryLinks(http.Request.Path, http.Request.Query);
        var page = await list.Read(http.Caller(), RecordFilter.Read(query, register), query.Page(), http.RequestAborted);
        return ApiReply.Json(MatterApi.Page(page, r => Row(r, masked: true)));
    }

    private static async Task<IResult> Get(Guid id, HttpContext http, RecordReader reader, ReadAudit audit)
    {
        if (await reader.Find(http.Caller(), id, http.RequestAborted) is not { } record)
        {
            return ApiReply.NotFound();
        }

        if (http.Unchanged(record.Version))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        await audit.Note(http.Caller(), ReadKind.View, record.Register.Name, id.ToString(), http.RequestAborted);
        return ApiReply.Json(Row(record, masked: false));
    }

    private static async Task<IResult> Enter(string code, JsonElement body, HttpContext http, RecordActs acts, BureauFiles files, House house)
    {
        if (house.Register(code) is not { } register)
        {
            return ApiReply.NotFound();
        }

        var (facts, errors) = ApiValues.Read(register.Fields, MatterApi.Part(body, "values"));
        errors = [.. errors, .. await FileApi.Strange(http, files, register.Fields, facts, Facts.None)];
        if (errors.Count > 0)
        {
            return ApiReply.Invalid(errors);
        }

        var result = await acts.Enter(http.Caller(), register, facts, http.ChangeKey(), http.RequestAborted);
        return Done(http, result, StatusCodes.Status201Created);
    }

    private static async Task<IResult> Correct(Guid id, JsonElement body, HttpContext http, RecordReader reader, RecordActs acts, BureauFiles files)
    {
        if (await Own(id, http, reader) is not { } record)
        {
            return ApiReply.NotFound();
        }

        if (http.SeenRevision() is not { } seen)
        {
            return ApiReply.Problem(StatusCodes.Status428PreconditionRequired, "if-match", "更正须带 If-Match 请求头，写明所见的版本");
        }

        if (seen != record.Version)
        {
            return ApiReply.Problem(StatusCodes.Status412PreconditionFailed, "stale", $"此记录已是第{record.Version}版");
        }

        var (facts, errors) = ApiValues.Read(record.Register.Fields, MatterApi.Part(body, "values"));
        errors = [.. errors, .. await FileApi.Strange(http, files, record.Register.Fields, facts, record.Facts)];
        return errors.Count > 0 ? ApiReply.Invalid(errors)
            : !RecordActs.MayKeep(http.Caller(), record.Register) ? ApiReply.Invalid([RecordActs.NotKeeper(record.Register)])
            : Done(http, await acts.Correct(http.Caller(), id, seen, facts, MatterApi.Text(body, "reason") ?? "", http.RequestAborted), StatusCodes.Status200OK);
    }

    private static async Task<IResult> Withdraw(Guid id, JsonElement body, HttpContext http, RecordReader reader, RecordActs acts) =>
        await Own(id, http, reader) is not { } record ? ApiReply.NotFound()
        : !RecordActs.MayKeep(http.Caller(), record.Register) ? ApiReply.Invalid([RecordActs.NotKeeper(record.Register)])
        : Done(http, await acts.Withdraw(http.Caller(), id, MatterApi.Text(body, "reason") ?? "", http.RequestAborted), StatusCodes.Status200OK);

    private static async Task<Record?> Own(Guid id, HttpContext http, RecordReader reader) =>
        await reader.Find(http.Caller(), id, http.RequestAborted) is { } record && record.Bureau == http.Caller().Bureau ? record : null;

    private static IResult Done(HttpContext http, RecordResult result, int status)
    {
        if (result.Record is not { } record)
        {
            return ApiReply.Invalid(result.Errors);
        }

        http.Response.Headers.ETag = $"\"{record.Version}\"";
        http.Response.Headers.Location = $"/api/v1/records/{record.Id}";
        return ApiReply.Json(Row(record, masked: false), status);
    }

    private static JsonObject Row(Record record, bool masked) => new()
    {
        ["id"] = record.Id, ["bureau"] = record.Bureau, ["register"] = record.Register.Code, ["version"] = record.Version, ["title"] = Title(record, masked),
        ["unit"] = record.Unit, ["enteredAt"] = record.EnteredAt, ["mergedInto"] = record.MergedInto, ["withdrawn"] = record.Withdrawn,
        ["facts"] = masked ? MatterApi.Masked(record.Register.Fields, record.Facts) : FieldJson.Write(record.Register.Fields, record.Facts),
    };

    private static string Title(Record record, bool masked) => masked ? Masking.Show(record.Register.Title, record.Facts[record.Register.Title.Code]) : record.Title;
}
