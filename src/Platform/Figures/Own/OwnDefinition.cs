using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Platform.Figures.Own;

/// <summary>An indicator as a form defines it: what is counted, under which conditions, how it is measured and split.</summary>
/// <param name="Source"><c>register:CODE</c> or <c>step:PROCEDURE/STEP</c>.</param>
/// <param name="Of">The field that is summed or told apart; null for a count.</param>
/// <param name="By">How it is split on its page: <c>@month</c>, <c>@unit</c> or a field; null for not at all.</param>
/// <param name="Stock">Counts what is in force at the end of the period, for effective-dated registers.</param>
public sealed record OwnDefinition(
    string Source, string Name, string Unit, string Text, Measure Measure, string? Of, string? By, bool Stock, IReadOnlyList<OwnCondition> Conditions)
{
    public const string Group = "自建指标";

    /// <summary>The indicator, or every reason why there is none.</summary>
    public (Indicator? Indicator, IReadOnlyList<FieldError> Errors) Read(House house, string code, int version)
    {
        var errors = new List<FieldError>();
        if (OwnSource.Find(house, Source) is not { } source)
        {
            return (null, [new("source", "统计对象", "没有这个台账或环节")]);
        }

        Long(errors, "name", "指标名称", Name, 2, 40);
        Long(errors, "unit", "计量单位", Unit, 1, 10);
        Long(errors, "text", "口径说明", Text, 6, 500);
        var of = Of is null ? null : source.Fields.FirstOrDefault(f => f.Code == Of);
        if (Measure == Measure.Count && Of is not null)
        {
            errors.Add(new("of", "计算字段", "计数不需要计算字段"));
        }
        else if (Measure == Measure.Sum && of?.Kind is not (FieldKind.Number or FieldKind.Money))
        {
            errors.Add(new("of", "计算字段", "求和应选择数字或金额字段"));
        }
        else if (Measure == Measure.Distinct && (of is null || of.Kind is FieldKind.Rows or FieldKind.Files or FieldKind.Paragraph))
        {
            errors.Add(new("of", "计算字段", "去重计数应选择要区分的字段，如企业、人员"));
        }

        if (Measure == Measure.Sum && of?.Kind == FieldKind.Money && Unit is not ("元" or "万元"))
        {
            errors.Add(new("unit", "计量单位", "金额合计的单位应为元或万元"));
        }

        if (Stock && source.Register?.InForce is null)
        {
            errors.Add(new("stock", "期末存量", "只有按有效期登记的台账才能统计期末存量"));
        }

        var by = By is null ? null : source.Splits.FirstOrDefault(f => f.Code == By);
        if (By is not null && by is null)
        {
            errors.Add(new("by", "分组", "不能按此字段分组"));
        }

        var query = source.Query with { Measure = Measure, Of = of, OncePerMatter = Measure == Measure.Count && source.Step is not null };
        foreach (var condition in Conditions.Where(c => !c.IsBlank))
        {
            if (source.Fields.FirstOrDefault(f => f.Code == condition.Field) is not { } field)
            {
                errors.Add(new("c." + condition.Field, condition.Field, "没有这个字段"));
                continue;
            }

            var (read, error) = condition.Read(field);
            if (read is null)
            {
                errors.Add(new("c." + field.Code, field.Label, error!));
            }
            else
            {
                query = query.Only(read);
            }
        }

        // What has no day can only be counted as it stands.
        var nature = Stock || source.Register is { On: null } ? Nature.Stock : Nature.Flow;
        return errors.Count > 0 ? (null, errors) : (new(code, Name, Unit, nature, Text, version, query)
        {
            Group = Group, Dimensions = [.. by is null ? Array.Empty<Field>() : [by]],
        }, []);
    }

    public JsonObject ToJson() => new()
    {
        ["by"] = By,
        ["conditions"] = new JsonArray([.. Conditions.Where(c => !c.IsBlank).Select(c => (JsonNode)new JsonObject
        {
            ["codes"] = new JsonArray([.. c.Codes.Select(code => (JsonNode)code)]), ["field"] = c.Field, ["from"] = c.From, ["text"] = c.Text, ["to"] = c.To,
        })]),
        ["measure"] = Measure.ToString().ToLowerInvariant(), ["name"] = Name, ["of"] = Of, ["source"] = Source, ["stock"] = Stock, ["text"] = Text, ["unit"] = Unit,
    };

    public static OwnDefinition FromJson(JsonElement json)
    {
        string? Maybe(JsonElement at, string name) => at.GetProperty(name).GetString();
        return new(
            Maybe(json, "source")!, Maybe(json, "name")!, Maybe(json, "unit")!, Maybe(json, "text")!, Enum.Parse<Measure>(Maybe(json, "measure")!, ignoreCase: true), Maybe(json, "of"), Maybe(json, "by"),
            json.GetProperty("stock").GetBoolean(),
            [.. json.GetProperty("conditions").EnumerateArray().Select(c => new OwnCondition(
                Maybe(c, "field")!, [.. c.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!)], Maybe(c, "from"), Maybe(c, "to"), Maybe(c, "text")))]);
    }

    private static void Long(List<FieldError> errors, string field, string label, string text, int least, int most)
    {
        if (text.Trim().Length < least || text.Length > most)
        {
            errors.Add(new(field, label, text.Trim().Length == 0 ? "必填" : $"应为{least}至{most}个字"));
        }
    }
}

/// <summary>What an own indicator counts: the records of a register, or the done acts of a step.</summary>
public sealed record OwnSource(string Code, string Name, Register? Register, Procedure? Procedure, Step? Step)
{
    /// <summary>Fields that conditions, sums and distinct counts may name.</summary>
    public IReadOnlyList<Field> Fields => Register?.Fields ?? Procedure!.Fields;

    /// <summary>What the figure may be split by.</summary>
    public IReadOnlyList<Field> Splits =>
    [
        Kernel.Figures.Splits.Unit, .. Register is { On: null } ? Array.Empty<Field>() : [Kernel.Figures.Splits.Month],
        .. Fields.Where(f => f.Sensitivity != Sensitivity.Personal && f.Kind is FieldKind.Choice or FieldKind.YesNo or FieldKind.Link),
    ];

    internal FigureQuery Query => Register is not null ? FigureQuery.CountRecords(Register) : new() { Acts = [(Procedure!, Step!.Id)] };

    /// <summary>Everything that can be counted, registers first.</summary>
    public static IEnumerable<OwnSource> All(House house) =>
    [
        .. house.Registers.Select(r => new OwnSource($"register:{r.Code}", r.Name, r, null, null)),
        .. house.Current.SelectMany(p => p.Steps.Select(s => new OwnSource($"step:{p.Code}/{s.Id.Value}", $"{p.Name}：{s.Name}", null, p, s))),
    ];

    public static OwnSource? Find(House house, string code) => All(house).FirstOrDefault(s => s.Code == code);
}
