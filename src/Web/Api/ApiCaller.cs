using Fatong.Platform.Api;
using Fatong.Platform.Work;

namespace Fatong.Web.Api;

/// <summary>The integration behind a request, known by its bearer token.</summary>
internal static class ApiCaller
{
    private const string Key = "fatong.token";

    internal static Actor Caller(this HttpContext http) => Token(http).Actor;

    /// <summary>The idempotency key of a change, kept apart by token.</summary>
    internal static string ChangeKey(this HttpContext http) => $"api/{Token(http).Id:N}/{http.Request.Headers["Idempotency-Key"]}";

    /// <summary>The revision the caller saw (If-Match), or null.</summary>
    internal static int? SeenRevision(this HttpContext http) =>
        int.TryParse(http.Request.Headers.IfMatch.ToString().Trim().Trim('"'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : null;

    /// <summary>Lets a request in only with a token in force that allows the use; changes need an idempotency key.</summary>
    internal static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, string allow, bool changes = false) => route
        .AllowAnonymous()
        .DisableAntiforgery()
        .AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var header = http.Request.Headers.Authorization.ToString();
            var token = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                ? await http.RequestServices.GetRequiredService<ApiTokens>().Find(header[7..].Trim(), http.RequestAborted)
                : null;
            if (token is null)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return ApiReply.Problem(StatusCodes.Status401Unauthorized, "unauthorized", "缺少令牌，或令牌已失效");
            }

            if (!token.May(allow))
            {
                return ApiReply.Problem(StatusCodes.Status403Forbidden, "forbidden", "令牌没有这项权限", allow);
            }

            if (changes && http.Request.Headers["Idempotency-Key"].ToString() is not { Length: > 0 and <= 100 })
            {
                return ApiReply.Problem(StatusCodes.Status400BadRequest, "idempotency-key", "改动须带 Idempotency-Key 请求头（1 至 100 个字符）");
            }

            http.Items[Key] = token;
            return await next(context);
        });

    private static ApiToken Token(HttpContext http) => (ApiToken)http.Items[Key]!;
}
