using System.Security.Claims;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;
using Fatong.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Fatong.Web.Start;

/// <summary>The cookie names a session; who stands behind it is read from the database at every request.</summary>
internal static class SignInSetup
{
    private const string Bureau = "bureau";
    private const string Session = "session";
    private const string Stamp = "stamp";

    internal static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "fatong";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "from";
            options.ExpireTimeSpan = TimeSpan.FromDays(1);
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = Validate;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            var toSignIn = options.Events.OnRedirectToLogin;
            options.Events.OnRedirectToLogin = context =>
            {
                if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
                {
                    return toSignIn(context);
                }

                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
    }

    /// <summary>Gives the browser the cookie of a session that was just opened.</summary>
    internal static Task SignIn(this HttpContext http, SignedIn signedIn)
    {
        var account = signedIn.Account;
        var identity = new ClaimsIdentity(
            [new(Bureau, account.Bureau), new(Session, signedIn.Session.ToString()), new(Stamp, account.SecurityStamp)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(new ClaimsPrincipal(identity));
    }

    internal static void MapSignOut(this WebApplication app) => app.MapPost("/sign-out", async (HttpContext http, IAntiforgery forgery, Sessions sessions) =>
    {
        await forgery.ValidateRequestAsync(http);
        if (Visit.Of(http)?.SignedIn is { } who)
        {
            await sessions.End(who.Account.Bureau, who.Account.Id, who.Session, "退出", http.RequestAborted);
        }

        await http.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }).DisableAntiforgery();

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var claims = context.Principal!;
        var services = context.HttpContext.RequestServices;
        var ct = context.HttpContext.RequestAborted;
        var found = Guid.TryParse(claims.FindFirstValue(Session), out var session)
            ? await services.GetRequiredService<Sessions>().Validate(claims.FindFirstValue(Bureau) ?? "", session, claims.FindFirstValue(Stamp) ?? "", ct)
            : null;
        if (found is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
            return;
        }

        var bureaus = services.GetRequiredService<Bureaus>();
        var account = found.Account;
        var bureau = await bureaus.Find(account.Bureau, ct) ?? throw new InvalidOperationException($"No bureau {account.Bureau}.");
        var below = account.Scope == DataScope.BureauAndBelow ? await bureaus.Below(account.Bureau, ct) : [];
        context.HttpContext.Items[Visit.Key] = new Visit(found, account.ToActor(below), bureau);
        var identity = new ClaimsIdentity(claims.Claims, claims.Identity!.AuthenticationType, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new(ClaimTypes.Name, account.Name));
        identity.AddClaims(account.Roles.Select(r => new Claim(ClaimTypes.Role, r.Id)));
        context.ReplacePrincipal(new ClaimsPrincipal(identity));
    }
}
