using System.Threading.RateLimiting;
using Fatong.Web.Api;

namespace Fatong.Web.Start;

/// <summary>Admission control: a bounded number of requests at once, a bounded queue, and a clean 429 beyond it.</summary>
internal static class Overload
{
    internal static void AddOverload(this IServiceCollection services, WebSettings settings) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter("health")
            : RateLimitPartition.GetConcurrencyLimiter("all", _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = settings.Parallel,
                QueueLimit = settings.Queue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
        options.OnRejected = async (rejected, ct) =>
        {
            var response = rejected.HttpContext.Response;
            response.Headers.RetryAfter = "2";
            if (rejected.HttpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            {
                await ApiReply.Problem(StatusCodes.Status429TooManyRequests, "overload", "系统繁忙", "同时办理的请求太多，请过几秒钟再试。此次请求没有执行。").ExecuteAsync(rejected.HttpContext);
                return;
            }

            response.ContentType = "text/html; charset=utf-8";
            await response.WriteAsync(
                "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>系统繁忙</title><h1>系统繁忙</h1><p>同时办理的人太多，请过几秒钟再试。您刚才的操作没有执行。</p></html>", ct);
        };
    });

    internal static void MapHealth(this WebApplication app) => app.MapGet("/healthz", async (Fatong.Platform.Storage.Db db, CancellationToken ct) =>
    {
        await using var connection = await db.Connect(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        await command.ExecuteScalarAsync(ct);
        return Results.Text("ok");
    }).AllowAnonymous();
}
