using System.Diagnostics;
using Fatong.Web.Shell;

namespace Fatong.Web.Start;

/// <summary>One line per request. Queries are left out: they may hold names.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task Invoke(HttpContext http)
    {
        var started = Stopwatch.GetTimestamp();
        // The token of a set-up link is a secret.
        var path = http.Request.Path.StartsWithSegments("/setup", StringComparison.Ordinal) ? "/setup/…" : http.Request.Path.Value ?? "/";
        try
        {
            await next(http);
        }
        finally
        {
            if (!path.StartsWith("/lib/", StringComparison.Ordinal))
            {
                log.LogInformation(
                    "{Method} {Path} {Status} {Milliseconds}ms {Who}",
                    http.Request.Method, path, http.Response.StatusCode, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                    Visit.Of(http)?.SignedIn.Account.SignIn ?? "-");
            }
        }
    }
}
