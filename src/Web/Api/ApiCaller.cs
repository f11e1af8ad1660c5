using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fatong.Platform.Api;
using Fatong.Platform.Work;
using Microsoft.Net.Http.Headers;

namespace Fatong.Web.Api;

/// <summary>The integration behind a request, known by its bearer token.</summary>
internal static class ApiCaller
{
    private const string Key = "fatong.token";

    internal static Actor Caller(this HttpContext http) => Token(http).Actor;

    /// <summary>The idempotency key of a change, kept apart by token.</summary>
    internal static string ChangeKey(this HttpContext http) => $"api/{Token(http).Id:N}/{http.Request.Headers["Idempotency-Key"]}";

    /// <summary>The revision the caller saw (If-Match); null when none or any is named, -1 when what is named can be no revision of ours.</summary>
    internal static int? SeenRevision(this HttpContext http)
    {
        var named = http.Request.GetTypedHeaders().IfMatch;
        return named.Count == 0 ? (http.Request.Headers.IfMatch.Count == 0 ? null : -1)
            : named.Any(tag => tag.Equals(EntityTagHeaderValue.Any)) ? null
            : named.Select(tag => !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1).Max();
    }

    /// <summary>Tells the revision (ETag); true when the caller has it already (If-None-Match).</summary>
    internal static bool Unchanged(this HttpContext http, int revision)
    {
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{revision}\""));
        http.Response.GetTypedHeaders().ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(tag, useStrongComparison: false));
    }

    /// <summary>Lets a request in only with a token in force that allows the use; changes need an idempotency key.</summary>
    internal static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, string allow, bool changes = false) => route.Needs([allow], changes);

    /// <inheritdoc cref="Needs(RouteHandlerBuilder, string, bool)"/>
    /// <param name="allows">Uses of which the token must have one.</param>
    internal static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, IReadOnlyList<string> allows, bool changes = false) => route
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

            if (!allows.Any(token.May))
            {
                return ApiReply.Problem(StatusCodes.Status403Forbidden, "forbidden", "令牌没有这项权限", string.Join(" | ", allows));
            }

            if (changes && http.Request.Headers["Idempotency-Key"].ToString() is not { Length: > 0 and <= 100 })
            {
                return ApiReply.Problem(StatusCodes.Status400BadRequest, "idempotency-key", "改动须带 Idempotency-Key 请求头（1 至 100 个字符）");
            }

            http.Items[Key] = token;
            return changes ? await Once(context, next) : await next(context);
        });

    /// <summary>A change whose key was used for another request is not made: answering with the first result would hide that the second never happened.</summary>
    private static async ValueTask<object?> Once(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var keys = http.RequestServices.GetRequiredService<RequestKeys>();
        var (bureau, key) = (http.Caller().Bureau, http.ChangeKey());
        var body = context.Arguments.OfType<JsonElement>().Select(b => b.GetRawText()).FirstOrDefault("");
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}\n{body}")));
        var (mine, same) = await keys.Bind(bureau, key, digest, http.RequestAborted);
        if (!same)
        {
            return ApiReply.Problem(
                StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "这个 Idempotency-Key 已用于另一个请求", "内容不同的改动须用新的键；重复提交同一改动须与原请求完全一致。");
        }

        var answer = await next(context);
        if (mine && answer is IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            // Nothing was done: the corrected request may come under the same key.
            await keys.Free(bureau, key, CancellationToken.None);
        }

        return answer;
    }

    private static ApiToken Token(HttpContext http) => (ApiToken)http.Items[Key]!;
}
