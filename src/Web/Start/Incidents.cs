using System.Security.Cryptography;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Microsoft.AspNetCore.Diagnostics;

namespace Fatong.Web.Start;

/// <summary>A fault gets a number that the person sees and the log holds. A missing row is 404, not a fault.</summary>
internal sealed class Incidents(LegalClock clock, ILogger<Incidents> log) : IExceptionHandler
{
    internal const string Key = "fatong.incident";

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (StatusOf(exception) == StatusCodes.Status500InternalServerError)
        {
            var number = $"{clock.Today:yyyyMMdd}-{RandomNumberGenerator.GetHexString(6)}";
            httpContext.Items[Key] = number;
            log.LogError(exception, "Incident {Number} at {Method} {Path}", number, httpContext.Request.Method, httpContext.Request.Path);
        }

        return ValueTask.FromResult(false);
    }

    internal static int StatusOf(Exception exception) => exception switch
    {
        MatterNotFound or RecordNotFound => StatusCodes.Status404NotFound,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}

internal static class IncidentsSetup
{
    internal static void AddIncidents(this IServiceCollection services) => services.AddExceptionHandler<Incidents>();

    internal static void UseIncidents(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandlingPath = "/status/500",
        CreateScopeForErrors = true,
        AllowStatusCode404Response = true,
        StatusCodeSelector = Incidents.StatusOf,
    });
}
