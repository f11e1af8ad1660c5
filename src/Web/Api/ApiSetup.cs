using Fatong.Kernel;
using Fatong.Web.Rooms.Reporting;

namespace Fatong.Web.Api;

/// <summary>The API under /api/v1: bearer tokens, problem details, idempotency keys, ETags.</summary>
internal static class ApiSetup
{
    internal static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        MatterApi.Map(api);
        RecordApi.Map(api);
        PaperApi.Map(api);
        FileApi.Map(api);
        FigureApi.Map(api);
        DutyApi.Map(api);
        CheckEndpoints.Map(api);
        api.MapGet("/openapi.json", (House house) => ApiReply.Json(OpenApi.Of(house))).AllowAnonymous();
        api.MapFallback(ApiReply.NotFound).AllowAnonymous();
    }
}
