using Fatong.Web.Shell;

namespace Fatong.Web.Start;

/// <summary>Whoever signs in with a password that others know must change it before anything else.</summary>
internal sealed class FirstPassword(RequestDelegate next)
{
    public Task Invoke(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        if (Visit.Of(http)?.SignedIn.Account.MustChange == true && path is not (Links.Password or "/sign-out"))
        {
            http.Response.Redirect(Links.Password);
            return Task.CompletedTask;
        }

        return next(http);
    }
}
