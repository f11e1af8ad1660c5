using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Figures;
using Fatong.Platform.Api;
using Fatong.Platform.Figures;
using Fatong.Platform.Figures.Own;
using Fatong.Web.Forms;

namespace Fatong.Web.Api;

/// <summary>Figures over HTTP, with the ids behind each.</summary>
internal static class FigureApi
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/figures", List).Needs(ApiAllows.ReadFigures);
        api.MapGet("/figures/{code}", Get).Needs(ApiAllows.ReadFigures);
    }

    private static async Task<IResult> List(HttpContext http, ScopedFigures reader, OwnIndicators own, House house, Kernel.Calendar.LegalClock clock)
    {
        var year = new QueryLinks(http.Request.Path, http.Request.Query).Year(clock.Today.Year);
        var items = new JsonArray();
        foreach (var indicator in house.Indicators.Concat(await own.InUse(http.Caller().Bureau, http.RequestAborted)))
        {
            items.Add((JsonNode)Row(await reader.Read(http.Caller(), indicator, FigurePeriod.Year(year), null, http.RequestAborted)));
        }

        return ApiReply.Json(new JsonObject { ["year"] = year, ["items"] = items });
    }

    private static async Task<IResult> Get(string code, HttpContext http, ScopedFigures reader, OwnIndicators own, House house, Kernel.Calendar.LegalClock clock)
    {
        var query = new QueryLinks(http.Request.Path, http.Request.Query);
        if (await own.Find(http.Caller().Bureau, code, null, http.RequestAborted) is not { } indicator)
        {
            return ApiReply.NotFound();
        }

        var by = indicator.Dimensions.FirstOrDefault(d => d.Code == query.Text("by"));
        var figure = await reader.Read(http.Caller(), indicator, FigurePeriod.Year(query.Year(clock.Today.Year)), by, http.RequestAborted);
        var body = Row(figure);
        if (by is not null)
        {
            body["parts"] = new JsonObject(figure.Parts.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value)));
        }

        var after = query.Id("after") ?? Guid.Empty;
        var ids = figure.Evidence.Select(e => e.Id).Distinct().Order().Where(id => id.CompareTo(after) > 0).Take(1001).ToList();
        body["evidence"] = new JsonArray([.. ids.Take(1000).Select(id => (JsonNode)id.ToString())]);
        body["next"] = ids.Count > 1000 ? ids[999].ToString() : null;
        return ApiReply.Json(body);
    }

    private static JsonObject Row(Figure figure) => new()
    {
        ["code"] = figure.Indicator.Code, ["name"] = figure.Indicator.Name, ["unit"] = figure.Indicator.Unit, ["nature"] = figure.Indicator.Nature.ToString().ToLowerInvariant(),
        ["version"] = figure.Indicator.Version, ["definition"] = figure.Indicator.Definition, ["kept"] = figure.Kept, ["value"] = figure.Kept ? figure.Value : null,
        ["measure"] = figure.Indicator.Query.Measure == Measure.Sum && figure.Indicator.Query.Of?.Kind == Kernel.Fields.FieldKind.Money ? "fen" : "count",
        ["per"] = figure.Per, ["estimated"] = figure.Estimated, ["basisPoints"] = figure.BasisPoints, ["evidenceCount"] = figure.Evidence.Select(e => e.Id).Distinct().Count(), ["evidenceSha256"] = figure.EvidenceSha256,
    };
}
