using System.Net;
using System.Text.Json;
using Fatong.Platform.Storage;
using Fatong.Tests.Database;
using Fatong.Web;
using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace Fatong.Tests.Web.Start;

/// <summary>More requests than the house can take: what fits waits and is answered, the rest is told to come again.</summary>
public sealed class OverloadTests(TestServer server) : DatabaseFixture(server)
{
    private const int Parallel = 2;
    private const int Queue = 3;
    private const int Sent = 40;

    private WebApplication app = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        app = WebHost.Build(new WebSettings { Address = "http://127.0.0.1:0", LogRequests = false, Parallel = Parallel, Queue = Queue }, Db, FatongHouse.Declaration);
        await app.StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Beyond_the_queue_every_answer_is_429_and_nothing_fails()
    {
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        await using var connection = await Db.Connect(default);
        await using var held = await connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("lock table api_token in access exclusive mode", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        var asked = Enumerable.Range(0, Sent).Select(_ => Ask(client)).ToList();
        var turnedAway = new List<HttpResponseMessage>();
        while (turnedAway.Count < Sent - Parallel - Queue)
        {
            var first = await Task.WhenAny(asked);
            asked.Remove(first);
            turnedAway.Add(await first);
        }

        foreach (var response in turnedAway)
        {
            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            problem.RootElement.GetProperty("type").GetString().ShouldBe("urn:fatong:overload");
        }

        using var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await page.Content.ReadAsStringAsync()).ShouldContain("系统繁忙");
        (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, "who watches the house is never turned away");

        await held.RollbackAsync();
        foreach (var response in await Task.WhenAll(asked))
        {
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "what waited was answered");
        }

        (await client.GetAsync(new Uri("/sign-in", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/matters");
        request.Headers.Authorization = new("Bearer", "nobody");
        return await client.SendAsync(request);
    }
}
