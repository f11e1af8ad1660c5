using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Api;
using Fatong.Platform.Work;
using Fatong.Web;

namespace Fatong.Bench;

/// <summary>Case get, list and create over HTTP against a bare minimal API that sends the same statements.</summary>
internal sealed class HttpBar(Scene scene, ActBar acts, int year)
{
    private const int AtOnce = 16;
    private const int Reads = 1_600;
    private const int Creates = 800;
    private const string ListPath = "matters?procedure=enforcement.ordinary-penalty&size=20";

    public async Task Run(CancellationToken ct)
    {
        var (officer, second) = await scene.Officers();
        var actor = officer with { Scope = DataScope.Bureau };
        await using var product = WebHost.Build(new() { Address = "http://127.0.0.1:0", LogRequests = false }, scene.Db, scene.House);
        await product.StartAsync(ct);
        using var http = Client(product.Urls.First() + "/api/v1/");
        http.DefaultRequestHeaders.Authorization = new("Bearer", await Token(actor));
        var ids = await scene.Rows(
            "select matter_id from matter where bureau_id = $1 and procedure = 'enforcement.ordinary-penalty' order by matter_id limit 200", r => r.GetGuid(0), scene.Bureau);

        async Task Get(string path) => (await http.GetAsync(path, ct)).EnsureSuccessStatusCode();
        async Task Create(string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "matters") { Content = JsonContent.Create(Body(officer.Person, second)), Headers = { { "Idempotency-Key", key } } };
            using var answer = await http.SendAsync(request, ct);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(ct));
            }
        }

        // First in peace: what one request of each kind sends.
        await Get($"matters/{ids[0]}");
        await Get(ListPath);
        var get = await Scene.Watch.During(() => Get($"matters/{ids[0]}"));
        var list = await Scene.Watch.During(() => Get(ListPath));
        await using var bare = await BareApi.Start(scene, ids[0], Fresh(get), Fresh(list), await acts.BareAct(), [get[0]], ct);
        using var plain = Client(bare.Urls.First() + "/");

        async Task Plain(string path) => (await plain.GetAsync(path, ct)).EnsureSuccessStatusCode();
        await Compare("HTTP get, 16 at once", Reads, i => Get($"matters/{ids[i % ids.Count]}"), i => Plain($"get/{ids[i % ids.Count]}"));
        await Compare("HTTP list, 16 at once", Reads, _ => Get(ListPath), _ => Plain("list"));
        await Compare("HTTP create, 16 at once", Creates, _ => Create(Guid.CreateVersion7().ToString()), async _ =>
            (await plain.PostAsJsonAsync("create", Body(officer.Person, second), ct)).EnsureSuccessStatusCode());
    }

    private static async Task Compare(string name, int count, Func<int, Task> product, Func<int, Task> bare)
    {
        await ActBar.Rate(AtOnce * 4, (i, _) => product(i));
        await ActBar.Rate(AtOnce * 4, (i, _) => bare(i));
        decimal ours = 0;
        decimal theirs = 0;
        for (var round = 0; round < 3; round++)
        {
            ours = Math.Max(ours, await ActBar.Rate(count, (i, _) => product(i)));
            theirs = Math.Max(theirs, await ActBar.Rate(count, (i, _) => bare(i)));
        }

        Bar.Line(name, Bar.Rate(ours, "requests"), Bar.Rate(theirs, "bare API"), ours / theirs, ">= 0.50", ours * 2 >= theirs);
    }

    private JsonObject Body(Guid first, Guid second) => new()
    {
        ["procedure"] = Scene.Measured.Code,
        ["values"] = new JsonObject
        {
            ["on"] = $"{year}-03-04", ["officers"] = new JsonArray(first.ToString(), second.ToString()), ["title"] = "云溪县顺达运输有限公司未按规定经营案",
            ["place"] = "省道217线云溪段", ["account"] = "执法人员现场检查，制作笔录并拍照取证。",
        },
    };

    /// <summary>A note of a reading gets a new id each time it is sent.</summary>
    private static IReadOnlyList<IReadOnlyList<Sent>> Fresh(IReadOnlyList<IReadOnlyList<Sent>> batches) =>
        [.. batches.Select(b => (IReadOnlyList<Sent>)[.. b.Select(s => s.Sql.Contains("into read_audit", StringComparison.Ordinal) ? s with { Parameters = [.. s.Parameters.Select(Named)] } : s)])];

    private static Npgsql.NpgsqlParameter Named(Npgsql.NpgsqlParameter given, int index)
    {
        var parameter = given.Clone();
        if (index == 1)
        {
            parameter.Value = Guid.CreateVersion7();
            parameter.SourceColumn = BareApi.New;
        }

        return parameter;
    }

    private async Task<string> Token(Actor actor)
    {
        var made = await scene.Get<ApiTokens>().Make(
            actor, new("测量", actor.Person, actor.Unit, [Roles.Officer], actor.Scope, ApiAllows.All, TimeProvider.System.GetUtcNow().AddDays(1)), default);
        return made.Text;
    }

    private static HttpClient Client(string address) => new(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce }) { BaseAddress = new(address) };
}
