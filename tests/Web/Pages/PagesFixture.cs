using System.Net;
using System.Text.RegularExpressions;
using Fatong.Kernel;
using Fatong.Platform.Api;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Inspection;
using Fatong.Tests.Database;
using Fatong.Tests.Database.Duties;
using Fatong.Tests.Database.FixtureRoom;
using Fatong.Tests.Database.Records;
using Fatong.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Web.Pages;

/// <summary>The real web host over a database of its own, with accounts for the people of the house and tokens for integrations.</summary>
public partial class PagesFixture(TestServer server) : HouseFixture(server)
{
    private const string Password = "Yunxi#2026-Shilian!";
    private WebApplication app = null!;

    public Uri Address { get; private set; } = null!;

    protected override IReadOnlyList<Room> Rooms =>
    [
        new("fixture", "演练")
        {
            Registers = [VisitRegister.Declaration, KindsRegister.Declaration],
            Procedures = [PermitProcedure.Declaration],
            Indicators = [PermitsIndicator.Fees, PermitsIndicator.Visitors],
        },
        new("events", "活动")
        {
            Registers = [EventHouse.Events, EventHouse.Items, EventHouse.Moves, EventHouse.Minutes],
            Indicators = [EventHouse.Companies, EventHouse.Audience, EventHouse.Valid, EventHouse.TalkShare],
        },
        Meetings.Room,
        EnforcementRoom.Declaration, InspectionRoom.Declaration,
    ];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var settings = new WebSettings { Address = "http://127.0.0.1:0", Clock = Clock, LogRequests = false };
        app = WebHost.Build(settings, Db, new House([DirectoryRoom.Declaration, .. Rooms]));
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public override async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public T Web<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A bearer token that acts as this actor.</summary>
    public async Task<string> Token(Actor actor, params string[] allows)
    {
        var made = await Web<ApiTokens>().Make(
            actor, new(actor.Name, actor.Person, actor.Unit, actor.Roles, actor.Scope, allows.Length == 0 ? ApiAllows.All : allows, Clock.GetUtcNow().AddYears(5)), default);
        return made.Text;
    }

    public async Task<HttpClient> Api(Actor actor, params string[] allows)
    {
        var http = new HttpClient { BaseAddress = new(Address, "/api/v1/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await Token(actor, allows));
        return http;
    }

    /// <summary>An account for the actor; its sign-in name.</summary>
    public async Task<(string Name, string Password)> Account(Actor actor)
    {
        var name = "u" + actor.Person.ToString("N")[^10..] + actor.Scope.ToString().ToLowerInvariant();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>().Create(
            HouseActor.Of(actor.Bureau), new(name, actor.Person, actor.Name, actor.Unit) { Roles = actor.Roles, Scope = actor.Scope, MustChange = false }, Password, default);
        return (name, Password);
    }

    /// <summary>A browser-like client that is signed in as the actor.</summary>
    public async Task<Browser> SignIn(Actor actor)
    {
        var (name, password) = await Account(actor);
        var browser = new Browser(Address);
        var answer = await browser.Post("/sign-in", new() { ["Name"] = name, ["Password"] = password });
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Body);
        return browser;
    }
}

/// <summary>What a page answered.</summary>
public sealed record Answer(HttpStatusCode Status, string Body, string? Location);

/// <summary>Reads pages and posts their forms as a browser without scripts does: hidden fields come back.</summary>
public sealed partial class Browser(Uri address) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = address };

    public void Dispose() => http.Dispose();

    public async Task<Answer> Get(string path)
    {
        using var answer = await http.GetAsync(path);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString());
    }

    public Task<byte[]> Bytes(string path) => http.GetByteArrayAsync(path);

    /// <summary>Loads a page and posts its form with this handler name, the hidden fields as they came.</summary>
    public async Task<Answer> Post(string path, Dictionary<string, string> fields, string? handler = null, (string Field, string Name, byte[] Content)? file = null) =>
        await PostForm(path, Hidden((await Get(path)).Body, handler), fields, file);

    /// <summary>Posts with hidden fields that were read before.</summary>
    public async Task<Answer> PostForm(string path, Dictionary<string, string> hidden, Dictionary<string, string> fields, (string Field, string Name, byte[] Content)? file = null)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in hidden.Where(h => !fields.ContainsKey(h.Key)).Concat(fields))
        {
            foreach (var one in value.Split('\u0001'))
            {
                form.Add(new StringContent(one), name);
            }
        }

        if (file is { } upload)
        {
            form.Add(new ByteArrayContent(upload.Content), upload.Field, upload.Name);
        }

        using var answer = await http.PostAsync(path, form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString());
    }

    /// <summary>The hidden fields of the form with a handler name; of the last form of the page when none is named.</summary>
    public static Dictionary<string, string> Hidden(string html, string? handler)
    {
        var forms = FormPart().Matches(html).Select(m => m.Value).ToList();
        var form = forms.LastOrDefault(f => handler is null ? f.Contains("_handler", StringComparison.Ordinal) : f.Contains($"value=\"{handler}\"", StringComparison.Ordinal)) ?? "";
        return HiddenPart().Matches(form).Select(m => m.Value).Where(i => i.Contains("type=\"hidden\"", StringComparison.Ordinal))
            .Select(i => (Name: NamePart().Match(i).Groups[1].Value, Value: WebUtility.HtmlDecode(ValuePart().Match(i).Groups[1].Value)))
            .Where(p => p.Name.Length > 0).GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.Last().Value);
    }

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormPart();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex HiddenPart();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex NamePart();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex ValuePart();
}
