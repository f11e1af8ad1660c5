using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Api;

namespace Fatong.Web.Api;

/// <summary>The OpenAPI 3.1 document, made from what rooms declare: one schema for each step and each register.</summary>
internal static class OpenApi
{
    internal static JsonObject Of(House house)
    {
        var schemas = new JsonObject
        {
            ["Problem"] = Object(("type", Plain("string")), ("title", Plain("string")), ("status", Plain("integer")), ("detail", Plain("string")),
                ("reasons", List(Object(("code", Plain("string")), ("message", Plain("string")), ("citation", Object(("law", Plain("string")), ("article", Plain("integer")), ("text", Plain("string")), ("gist", Plain("string"))))))),
                ("errors", List(Object(("field", Plain("string")), ("label", Plain("string")), ("message", Plain("string")))))),
            ["ActResult"] = Object(("matter", Text("uuid")), ("seq", Plain("integer")), ("done", Plain("boolean")), ("number", Plain("string")), ("papers", List(Text("uuid")))),
        };
        foreach (var procedure in house.Current)
        {
            foreach (var step in procedure.Steps)
            {
                schemas[$"{procedure.Code}.{step.Id}"] = Fields(step.Form, $"{procedure.Name}：{step.Name}");
            }
        }

        foreach (var register in house.Registers)
        {
            schemas[$"register.{register.Code}"] = Fields(register.Fields, register.Name);
        }

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "法通 API", ["version"] = "1", ["description"] = "金额以分计；日期为 yyyy-MM-dd。改动须带 Idempotency-Key；同一键重发只生效一次。" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/api/v1" }),
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = Paths(house),
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
                ["schemas"] = schemas,
            },
        };
    }

    private static JsonObject Paths(House house)
    {
        var steps = new JsonArray([.. house.Current.SelectMany(p => p.Steps.Select(s => (JsonNode)Ref($"{p.Code}.{s.Id}")))]);
        var openings = new JsonArray([.. house.Current.Select(p => (JsonNode)Ref($"{p.Code}.{p.Opening.Id}"))]);
        var registers = new JsonArray([.. house.Registers.Select(r => (JsonNode)Ref($"register.{r.Code}"))]);
        return new()
        {
            ["/matters"] = new JsonObject
            {
                ["get"] = Operation("列出事项", ApiAllows.ReadMatters, Query("procedure", "state", "q", "from", "to", "unit", "sort", "dir", "size", "cursor")),
                ["post"] = Operation("开办事项", ApiAllows.ActMatters, [Key()], Object(("procedure", Plain("string")), ("parent", Text("uuid")), ("values", OneOf(openings)))),
            },
            ["/matters/{id}"] = new JsonObject { ["get"] = Operation("读取事项（ETag 为修订号）", ApiAllows.ReadMatters, [Path("id")]) },
            ["/matters/{id}/papers"] = new JsonObject { ["get"] = Operation("列出文书", ApiAllows.ReadMatters, [Path("id")]) },
            ["/matters/{id}/acts"] = new JsonObject
            {
                ["post"] = Operation("办理环节", ApiAllows.ActMatters, [Path("id"), Key(), Match()], Object(("step", Plain("string")), ("values", OneOf(steps)), ("override", Plain("string")))),
            },
            ["/matters/{id}/acts/{seq}/signature"] = new JsonObject
            {
                ["post"] = Operation("签批", ApiAllows.ActMatters, [Path("id"), Path("seq"), Key()], Object(("agreed", Plain("boolean")), ("opinion", Plain("string")), ("on", Text("date")))),
            },
            ["/matters/{id}/acts/{seq}/withdrawal"] = new JsonObject { ["post"] = Operation("撤回", ApiAllows.ActMatters, [Path("id"), Path("seq"), Key()], Object(("reason", Plain("string")))) },
            ["/matters/{id}/acts/{seq}/correction"] = new JsonObject { ["post"] = Operation("更正", ApiAllows.ActMatters, [Path("id"), Path("seq"), Key()], Object(("values", OneOf(Copy(steps))), ("reason", Plain("string")))) },
            ["/registers/{code}/records"] = new JsonObject
            {
                ["get"] = Operation("列出记录", ApiAllows.ReadRecords, [Path("code"), .. Query("q", "from", "to", "asof", "sort", "dir", "size", "cursor")]),
                ["post"] = Operation("登记", ApiAllows.KeepRecords, [Path("code"), Key()], Object(("values", OneOf(registers)))),
            },
            ["/records/{id}"] = new JsonObject
            {
                ["get"] = Operation("读取记录（ETag 为版本）", ApiAllows.ReadRecords, [Path("id")]),
                ["put"] = Operation("更正", ApiAllows.KeepRecords, [Path("id"), Key(), Match()], Object(("values", OneOf(Copy(registers))), ("reason", Plain("string")))),
            },
            ["/records/{id}/withdrawal"] = new JsonObject { ["post"] = Operation("作废", ApiAllows.KeepRecords, [Path("id"), Key()], Object(("reason", Plain("string")))) },
            ["/papers/{id}"] = new JsonObject { ["get"] = Operation("读取文书", ApiAllows.ReadMatters, [Path("id"), .. Query("format")]) },
            ["/files"] = new JsonObject { ["post"] = Operation("上传一个文件（multipart/form-data），得到填入文件字段的 SHA-256", $"{ApiAllows.ActMatters} 或 {ApiAllows.KeepRecords}", []) },
            ["/duties"] = new JsonObject { ["get"] = Operation("义务清单", ApiAllows.ReadRecords, []) },
            ["/duties/occurrences"] = new JsonObject { ["get"] = Operation("义务的期次、状态和依据", ApiAllows.ReadRecords, Query("year", "duty", "state", "unit", "page")) },
            ["/duties/occurrences/{id}"] = new JsonObject { ["get"] = Operation("一个期次及其依据", ApiAllows.ReadRecords, [Path("id")]) },
            ["/figures"] = new JsonObject { ["get"] = Operation("全部指标", ApiAllows.ReadFigures, Query("year")) },
            ["/reports/check"] = new JsonObject { ["post"] = Operation("检查年度报告（multipart/form-data，一个或多个文件）", ApiAllows.ReadFigures, []) },
            ["/figures/{code}"] = new JsonObject { ["get"] = Operation("一个指标及其依据", ApiAllows.ReadFigures, [Path("code"), .. Query("year", "by", "after")]) },
        };
    }

    private static JsonObject Operation(string summary, string allow, IReadOnlyList<JsonObject> parameters, JsonObject? body = null)
    {
        var operation = new JsonObject
        {
            ["summary"] = summary,
            ["description"] = $"令牌须有权限 {allow}",
            ["parameters"] = new JsonArray([.. parameters.Select(p => (JsonNode)p)]),
            ["responses"] = new JsonObject { ["2XX"] = Answer("完成", "application/json", []), ["4XX"] = Answer("未完成", "application/problem+json", Ref("Problem")) },
        };
        if (body is not null)
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = body } } };
        }

        return operation;
    }

    private static JsonObject Fields(IReadOnlyList<Field> fields, string title) => new()
    {
        ["type"] = "object", ["title"] = title, ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. fields.Where(f => f.Required).Select(f => (JsonNode)f.Code)]),
        ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Code, (JsonNode?)Schema(f)))),
    };

    private static JsonObject Schema(Field field)
    {
        var schema = field.Kind switch
        {
            FieldKind.Number or FieldKind.Money => Plain("integer"),
            FieldKind.Date => Text("date"),
            FieldKind.Moment => Text("date-time"),
            FieldKind.YesNo => Plain("boolean"),
            FieldKind.Choice => Codes(field),
            FieldKind.Choices => List(Codes(field)),
            FieldKind.Link => Text("uuid"),
            FieldKind.Links => List(Text("uuid")),
            FieldKind.Files => List(new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" }),
            FieldKind.Rows => List(Fields(field.Columns, field.Label)),
            _ => new JsonObject { ["type"] = "string", ["maxLength"] = field.MaxLength },
        };
        schema["title"] = field.Label;
        schema["description"] = string.Join(' ', new[] { field.Help, field.Kind == FieldKind.Money ? "单位：分" : field.Unit is { } unit ? $"单位：{unit}" : null, field.Target is { } target ? $"指向 {target}" : null }.OfType<string>());
        if (field.Kind is FieldKind.Number or FieldKind.Money && field.Min is { } min)
        {
            schema["minimum"] = min;
        }

        return schema;
    }

    private static JsonObject Codes(Field field) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. field.Options.Select(o => (JsonNode)o.Code)]) };

    private static JsonObject Plain(string type) => new() { ["type"] = type };

    private static JsonObject Text(string format) => new() { ["type"] = "string", ["format"] = format };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Ref(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    private static JsonObject OneOf(JsonArray schemas) => schemas.Count == 0 ? Plain("object") : new() { ["anyOf"] = schemas };

    private static JsonArray Copy(JsonArray nodes) => (JsonArray)nodes.DeepClone();

    private static JsonObject Object(params (string Name, JsonObject Schema)[] properties) => new()
    {
        ["type"] = "object", ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema))),
    };

    private static JsonObject Answer(string description, string type, JsonObject schema) => new()
    {
        ["description"] = description, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
    };

    private static JsonObject Path(string name) => new() { ["name"] = name, ["in"] = "path", ["required"] = true, ["schema"] = Plain("string") };

    private static IReadOnlyList<JsonObject> Query(params string[] names) =>
        [.. names.Select(name => new JsonObject { ["name"] = name, ["in"] = "query", ["schema"] = Plain("string") })];

    private static JsonObject Key() => new() { ["name"] = "Idempotency-Key", ["in"] = "header", ["required"] = true, ["schema"] = Plain("string") };

    private static JsonObject Match() => new() { ["name"] = "If-Match", ["in"] = "header", ["schema"] = Plain("string") };
}
