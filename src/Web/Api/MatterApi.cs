using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Api;
using Fatong.Platform.Audit;
using Fatong.Platform.Files;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Web.Forms;
using Fatong.Web.Matters;

namespace Fatong.Web.Api;

/// <summary>Matters over HTTP: lists, details, and every act a page can do.</summary>
internal static class MatterApi
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/matters", List).Needs(ApiAllows.ReadMatters);
        api.MapGet("/matters/{id:guid}", Get).Needs(ApiAllows.ReadMatters);
        api.MapGet("/matters/{id:guid}/papers", Papers).Needs(ApiAllows.ReadMatters);
        api.MapPost("/matters", Open).Needs(ApiAllows.ActMatters, changes: true);
        api.MapPost("/matters/{id:guid}/acts", Take).Needs(ApiAllows.ActMatters, changes: true);
        api.MapPost("/matters/{id:guid}/acts/{seq:int}/signature", Sign).Needs(ApiAllows.ActMatters, changes: true);
        api.MapPost("/matters/{id:guid}/acts/{seq:int}/withdrawal", Withdraw).Needs(ApiAllows.ActMatters, changes: true);
        api.MapPost("/matters/{id:guid}/acts/{seq:int}/correction", Correct).Needs(ApiAllows.ActMatters, changes: true);
    }

    private static async Task<IResult> List(HttpContext http, MatterList list, House house, Kernel.Calendar.LegalClock clock)
    {
        var query = new QueryLinks(http.Request.Path, http.Request.Query);
        var procedure = query.Text("procedure") is { } code ? house.Current.FirstOrDefault(p => p.Code == code) : null;
        if (query.Text("procedure") is not null && procedure is null)
        {
            return ApiReply.NotFound();
        }

        var page = await list.Read(http.Caller(), MatterFilter.Read(query, procedure), query.Page(), clock.Today, http.RequestAborted);
        return ApiReply.Json(Page(page, row => new JsonObject
        {
            ["id"] = row.Id, ["bureau"] = row.Bureau, ["procedure"] = row.Procedure, ["version"] = row.Version, ["number"] = row.Number, ["title"] = row.Title,
            ["stage"] = row.Stage, ["unit"] = row.Unit, ["opened"] = Day(row.Opened), ["ended"] = Day(row.Ended), ["due"] = Day(row.Due), ["dueName"] = row.DueName,
            ["dueProvisional"] = row.DueProvisional, ["waitsFor"] = row.WaitsFor, ["amountFen"] = row.AmountFen, ["revision"] = row.Revision,
            ["facts"] = Masked(house.Procedure(row.Procedure, row.Version)!.Fields, row.Facts),
        }));
    }

    private static async Task<IResult> Get(Guid id, HttpContext http, MatterReader reader, ReadAudit audit)
    {
        if (await reader.File(http.Caller(), id, http.RequestAborted) is not { } file)
        {
            return ApiReply.NotFound();
        }

        if (http.Unchanged(file.Matter.Revision))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        await audit.Note(http.Caller(), ReadKind.View, file.Matter.Procedure.Name, id.ToString(), http.RequestAborted);
        return ApiReply.Json(Detail(file));
    }

    private static async Task<IResult> Papers(Guid id, HttpContext http, MatterReader reader)
    {
        if (await reader.Find(http.Caller(), id, http.RequestAborted) is not { } matter)
        {
            return ApiReply.NotFound();
        }

        return ApiReply.Json(new JsonObject
        {
            ["items"] = new JsonArray([.. (await reader.Papers(matter, http.RequestAborted)).Select(p => (JsonNode)PaperApi.Row(p))]),
        });
    }

    private static async Task<IResult> Open(JsonElement body, HttpContext http, MatterReader reader, MatterActs acts, BureauFiles files, House house, Kernel.Calendar.LegalClock clock)
    {
        var procedure = house.Procedure(Text(body, "procedure") ?? "", clock.Today);
        if (procedure is null)
        {
            return ApiReply.Invalid([new("procedure", "procedure", "没有这个程序")]);
        }

        Guid? parent = Guid.TryParse(Text(body, "parent"), out var above) ? above : null;
        var under = parent is { } seen ? await reader.Find(http.Caller(), seen, http.RequestAborted) : null;
        if (parent is not null && under is null)
        {
            return ApiReply.NotFound();
        }

        var (facts, errors) = ApiValues.Read(procedure.Opening.Form, Part(body, "values"));
        errors = [.. errors, .. await FileApi.Strange(http, files, procedure.Opening.Form, facts, under?.Facts ?? Facts.None)];
        return errors.Count > 0 ? ApiReply.Invalid(errors)
            : Done(http, await acts.Open(http.Caller(), new(procedure.Code, facts, parent, http.ChangeKey()), http.RequestAborted), created: true);
    }

    private static async Task<IResult> Take(Guid id, JsonElement body, HttpContext http, MatterReader reader, MatterActs acts, BureauFiles files)
    {
        if (await Own(id, http, reader) is not { } matter)
        {
            return ApiReply.NotFound();
        }

        if (matter.Procedure.Find(Text(body, "step") ?? "") is not { } step)
        {
            return ApiReply.Invalid([new("step", "step", "此程序没有这个环节")]);
        }

        var (facts, errors) = ApiValues.Read(step.Form, Part(body, "values"));
        errors = [.. errors, .. await FileApi.Strange(http, files, step.Form, facts, matter.Facts)];
        return errors.Count > 0 ? ApiReply.Invalid(errors)
            : Done(http, await acts.Take(http.Caller(), new(id, step.Id, facts, http.ChangeKey(), http.SeenRevision(), Text(body, "override")), http.RequestAborted), created: true);
    }

    private static async Task<IResult> Sign(Guid id, int seq, JsonElement body, HttpContext http, MatterReader reader, MatterActs acts)
    {
        if (await Own(id, http, reader) is null)
        {
            return ApiReply.NotFound();
        }

        var (on, wrong) = FieldText.Parse(CommonFields.On, Text(body, "on"));
        var opinion = Text(body, "opinion") ?? "";
        var agreed = Part(body, "agreed").ValueKind;
        var errors = new List<FieldError>();
        if (wrong is not null)
        {
            errors.Add(new("on", "签批日期", wrong));
        }

        if (opinion.Trim().Length is 0 or > 2000)
        {
            errors.Add(new("opinion", "意见", "必填，最多2000个字"));
        }

        if (agreed is not (JsonValueKind.True or JsonValueKind.False))
        {
            errors.Add(new("agreed", "同意", "应为 true 或 false"));
        }

        return errors.Count > 0 ? ApiReply.Invalid(errors)
            : Done(http, await acts.Sign(http.Caller(), new(id, seq, agreed == JsonValueKind.True, opinion.Trim(), (DateOnly)on!, http.ChangeKey()), http.RequestAborted), created: false);
    }

    private static async Task<IResult> Withdraw(Guid id, int seq, JsonElement body, HttpContext http, MatterReader reader, MatterActs acts) =>
        await Own(id, http, reader) is null ? ApiReply.NotFound()
        : Text(body, "reason") is not { Length: > 0 and <= 500 } reason ? ApiReply.Invalid([new("reason", "撤回原因", "必填，最多500个字")])
        : Done(http, await acts.Withdraw(http.Caller(), new(id, seq, reason, http.ChangeKey()), http.RequestAborted), created: false);

    private static async Task<IResult> Correct(Guid id, int seq, JsonElement body, HttpContext http, MatterReader reader, MatterActs acts, BureauFiles files)
    {
        if (await Own(id, http, reader) is not { } matter || matter.Acts.FirstOrDefault(a => a.Seq == seq) is not { } act)
        {
            return ApiReply.NotFound();
        }

        if (Text(body, "reason") is not { Length: > 0 and <= 500 } reason)
        {
            return ApiReply.Invalid([new("reason", "更正原因", "必填，最多500个字")]);
        }

        var asks = matter.Procedure.Step(act.Step).Asks;
        var (facts, errors) = ApiValues.Read(asks, Part(body, "values"));
        errors = [.. errors, .. await FileApi.Strange(http, files, asks, facts, act.Values)];
        return errors.Count > 0 ? ApiReply.Invalid(errors)
            : Done(http, await acts.Correct(http.Caller(), new(id, seq, facts, reason, http.ChangeKey()), http.RequestAborted), created: false);
    }

    /// <summary>A matter that the caller may see and act on: of the caller's own bureau.</summary>
    private static async Task<Matter?> Own(Guid id, HttpContext http, MatterReader reader) =>
        await reader.Find(http.Caller(), id, http.RequestAborted) is { } matter && matter.Bureau == http.Caller().Bureau ? matter : null;

    private static IResult Done(HttpContext http, Outcome<ActResult> outcome, bool created)
    {
        switch (outcome)
        {
            case Outcome<ActResult>.Done { Value: var result }:
                http.Response.Headers.Location = $"/api/v1/matters/{result.Matter}";
                return ApiReply.Json(
                    new JsonObject
                    {
                        ["matter"] = result.Matter, ["seq"] = result.Seq, ["done"] = result.Done, ["number"] = result.Number,
                        ["papers"] = new JsonArray([.. result.Papers.Select(p => (JsonNode)p.ToString())]),
                    },
                    created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
            case Outcome<ActResult>.Refused { Reasons: var reasons }:
                return ApiReply.Refused(reasons);
            default:
                throw new InvalidOperationException(outcome.GetType().Name);
        }
    }

    private static JsonObject Detail(MatterFile file)
    {
        var matter = file.Matter;
        return new()
        {
            ["id"] = matter.Id, ["bureau"] = matter.Bureau, ["procedure"] = matter.Procedure.Code, ["version"] = matter.Procedure.Version, ["number"] = matter.Number,
            ["title"] = matter.Title, ["stage"] = matter.Stage, ["unit"] = matter.Unit, ["parent"] = matter.Parent, ["opened"] = Day(matter.Opened),
            ["ended"] = Day(matter.Ended), ["revision"] = matter.Revision, ["facts"] = FieldJson.Write(matter.Procedure.Fields, matter.Facts),
            ["waiting"] = matter.Waiting is { } waiting ? new JsonObject { ["seq"] = waiting.Act.Seq, ["step"] = waiting.Act.Step.Value, ["role"] = waiting.Role.Id } : null,
            ["acts"] = new JsonArray([.. matter.Acts.Select(a => (JsonNode)Act(matter, a))]),
            ["terms"] = new JsonArray([.. matter.Procedure.Deadlines.Select(file.Terms.Of).Where(t => t.Start is not null).Select(t => (JsonNode)new JsonObject
            {
                ["id"] = t.Deadline.Id, ["name"] = t.Deadline.Name, ["start"] = Day(t.Start), ["last"] = Day(t.Last), ["met"] = Day(t.Met), ["provisional"] = t.Provisional,
                ["citation"] = ApiReply.Citation(t.Deadline.Basis),
            })]),
            ["next"] = new JsonArray([.. file.Next.Select(n => (JsonNode)new JsonObject
            {
                ["step"] = n.Step.Id.Value, ["name"] = n.Step.Name, ["role"] = n.Step.By.Id, ["reasons"] = new JsonArray([.. n.Reasons.Select(r => (JsonNode)ApiReply.Reason(r))]),
            })]),
        };
    }

    private static JsonObject Act(Matter matter, ActView act) => new()
    {
        ["seq"] = act.Seq, ["step"] = act.Step.Value, ["state"] = act.State.ToString().ToLowerInvariant(), ["on"] = Day(act.On), ["by"] = act.By, ["byName"] = act.ByName,
        ["values"] = FieldJson.Write(matter.Procedure.Fields, act.Values),
        ["signatures"] = new JsonArray([.. act.Signatures.Select(s => (JsonNode)new JsonObject
        {
            ["person"] = s.Person, ["name"] = s.Name, ["role"] = s.Role, ["on"] = Day(s.On), ["agreed"] = s.Agreed, ["opinion"] = s.Opinion,
        })]),
    };

    /// <summary>A page of rows with its cursors.</summary>
    internal static JsonObject Page<T>(Platform.Lists.Page<T> page, Func<T, JsonObject> row) => new()
    {
        ["items"] = new JsonArray([.. page.Rows.Select(r => (JsonNode)row(r))]), ["next"] = page.Next, ["previous"] = page.Previous, ["count"] = page.Count,
        ["countIsExact"] = page.Count <= Platform.Lists.Page<T>.CountedTo,
    };

    /// <summary>Facts as lists carry them: personal values masked.</summary>
    internal static JsonObject Masked(IReadOnlyList<Field> fields, Facts facts)
    {
        var json = FieldJson.Write(fields.Where(f => f.Sensitivity != Sensitivity.Personal), facts);
        foreach (var field in fields.Where(f => f.Sensitivity == Sensitivity.Personal && facts.Has(f)))
        {
            json[field.Code] = Masking.Show(field, facts[field.Code]);
        }

        return json;
    }

    internal static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static JsonElement Part(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) ? value : default;

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
