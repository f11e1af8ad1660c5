using Fatong.Kernel.Calendar;
using Fatong.Platform.Work;
using Fatong.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Fatong.Web.Forms;

/// <summary>What every generic page has at hand: who reads, the request, today.</summary>
public abstract class GenericPage : ComponentBase
{
    [Inject] protected Visitor Visitor { get; set; } = null!;

    [Inject] protected NavigationManager Go { get; set; } = null!;

    [Inject] protected LegalClock Clock { get; set; } = null!;

    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    protected Actor Actor => Visitor.Actor;

    protected CancellationToken Ct => Http.RequestAborted;

    protected DateOnly Today => Clock.Today;

    protected QueryLinks Query => new(Http.Request.Path, Http.Request.Query);

    /// <summary>What stands in a posted form under a name.</summary>
    protected string Posted(string name) => Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : "";

    /// <summary>The idempotency key of a posted form; a new one when it carries none.</summary>
    protected string PostedKey() => Posted(FormModel.KeyName) is { Length: > 0 and <= 80 } key ? key : Guid.CreateVersion7(Clock.Now).ToString("N");

    protected string NewKey() => Guid.CreateVersion7(Clock.Now).ToString("N");
}
