using Fatong.Platform.Identity;
using Fatong.Platform.Work;

namespace Fatong.Web.Shell;

/// <summary>Who made this request, as the cookie's session says.</summary>
internal sealed record Visit(SignedIn SignedIn, Actor Actor, Bureau Bureau)
{
    internal const string Key = "fatong.visit";

    internal static Visit? Of(HttpContext? http) => http?.Items[Key] as Visit;
}

/// <summary>The person behind the present request: pages take the <see cref="Actor"/> for reads and acts from here.</summary>
public sealed class Visitor(IHttpContextAccessor http)
{
    public bool IsSignedIn => Visit.Of(http.HttpContext) is not null;

    public Actor Actor => Present.Actor;

    public Bureau Bureau => Present.Bureau;

    public Account Account => Present.SignedIn.Account;

    public Guid Session => Present.SignedIn.Session;

    public HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Not in a request.");

    /// <summary>Cancelled when the browser goes away.</summary>
    public CancellationToken Aborted => Http.RequestAborted;

    public string Address => Http.Connection.RemoteIpAddress?.ToString() ?? "";

    public string Agent => Http.Request.Headers.UserAgent.ToString();

    private Visit Present => Visit.Of(http.HttpContext) ?? throw new InvalidOperationException("Nobody is signed in.");
}
