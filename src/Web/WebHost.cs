using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fatong.Kernel;
using Fatong.Platform.Storage;
using Fatong.Web.Shell;
using Fatong.Web.Start;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Fatong.Web;

/// <summary>The web host: static server rendering, plain forms, one process.</summary>
public static class WebHost
{
    /// <summary>Builds the host over an open, migrated database. The caller runs and disposes it.</summary>
    /// <param name="more">Further services, e.g. a fixture room of a test.</param>
    public static WebApplication Build(WebSettings settings, Db db, House house, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Fatong.Web",
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 100 * 1024 * 1024;
        });
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddHouse(db, house, settings.Clock);
        services.AddSignIn();
        services.AddOverload(settings);
        services.AddIncidents();
        services.AddHttpContextAccessor().AddScoped<Visitor>();
        services.AddRazorComponents();
        services.AddAntiforgery(options => options.Cookie.Name = "fatong-form");
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = 100 * 1024 * 1024);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.AddPages();
        more?.Invoke(services);

        var app = builder.Build();
        Pipe(app, settings);
        return app;
    }

    private static void Pipe(WebApplication app, WebSettings settings)
    {
        if (settings.LogRequests)
        {
            app.UseMiddleware<RequestLog>();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = file.Context.Request.QueryString.HasValue ? "public, max-age=31536000, immutable" : "public, max-age=3600";
                if (file.Context.Request.Path.StartsWithSegments("/verify", StringComparison.Ordinal))
                {
                    // The verifier is one file with its own, stricter policy inside: no network at all.
                    file.Context.Response.Headers.Remove("Content-Security-Policy");
                }
            },
        });
        app.UseIncidents();
        app.UseRateLimiter();
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<FirstPassword>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapSignOut();
        app.MapPages();
        app.MapRazorComponents<App>();
    }
}
