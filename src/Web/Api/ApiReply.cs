using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Law;
using Fatong.Law;

namespace Fatong.Web.Api;

/// <summary>Answers of the API: JSON, and problems (RFC 9457) that carry refusal codes, citations and field errors.</summary>
internal static class ApiReply
{
    internal static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IResult Json(JsonNode body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(Form), "application/json; charset=utf-8", statusCode: status);

    /// <summary>The same answer for what does not exist and for what the token may not see.</summary>
    internal static IResult NotFound() => Problem(StatusCodes.Status404NotFound, "not-found", "没有找到");

    internal static IResult Problem(int status, string type, string title, string? detail = null) => Problem(status, type, title, detail, null);

    /// <summary>The law or the house says no: every reason with its article.</summary>
    internal static IResult Refused(IReadOnlyList<Refusal> reasons) => Problem(
        reasons.Any(r => r.Code == "house.stale") ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict, "refused", "不能办理", null,
        new() { ["reasons"] = new JsonArray([.. reasons.Select(r => (JsonNode)Reason(r))]) });

    /// <summary>The input is wrong: every field with its error.</summary>
    internal static IResult Invalid(IReadOnlyList<FieldError> errors) => Problem(
        StatusCodes.Status422UnprocessableEntity, "invalid", "所填内容有误", null,
        new()
        {
            ["errors"] = new JsonArray([.. errors.Select(e => (JsonNode)new JsonObject { ["field"] = e.Field, ["label"] = e.Label, ["message"] = e.Message })]),
        });

    internal static JsonObject Reason(Refusal reason) => new() { ["code"] = reason.Code, ["message"] = reason.Message, ["citation"] = Citation(reason.Basis) };

    internal static JsonObject? Citation(Citation? basis) => basis is null ? null : new()
    {
        ["law"] = basis.Law, ["article"] = basis.Article, ["paragraph"] = basis.Paragraph, ["item"] = basis.Item,
        ["text"] = LawLibrary.Card(basis.Law) is null ? basis.ToString() : LawLibrary.Render(basis), ["gist"] = LawLibrary.Find(basis)?.Article.Gist,
    };

    private static IResult Problem(int status, string type, string title, string? detail, JsonObject? more)
    {
        var body = more ?? [];
        body["type"] = $"urn:fatong:{type}";
        body["title"] = title;
        body["status"] = status;
        if (detail is not null)
        {
            body["detail"] = detail;
        }

        return Results.Text(body.ToJsonString(Form), "application/problem+json; charset=utf-8", statusCode: status);
    }
}
