using System.CommandLine;
using Fatong.Platform.Identity;
using Fatong.Platform.Jobs;
using Fatong.Platform.Storage;
using Fatong.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong serve</c>: opens the database, brings the schema up to date and serves the pages.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Address = new("--urls") { Description = "监听地址", DefaultValueFactory = _ => new WebSettings().Address };

    internal static Command Build()
    {
        var command = new Command("serve", "启动网页服务") { Address };
        command.SetAction((parse, ct) => Run(new WebSettings { Address = parse.GetRequiredValue(Address) }, ct));
        return command;
    }

    /// <summary>Serves until stopped.</summary>
    internal static async Task<int> Run(WebSettings settings, CancellationToken ct)
    {
        await using var db = await Db.Open(DbSettings.FromEnvironment(), ct);
        foreach (var name in await new Migrator(db, SchemaScript.OfProduct()).Apply(ct))
        {
            Output.Message($"已执行建表脚本 {name}");
        }

        await using var app = WebHost.Build(settings, db, FatongHouse.Declaration);
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException taken)
        {
            Output.Message($"无法监听 {settings.Address}：{taken.Message}。用 --urls 换一个地址或端口。");
            return ExitCode.Fault;
        }

        await app.Services.GetRequiredService<JobBoard>().FailLeftovers(TimeSpan.FromMinutes(10), ct);
        await PrintLinks(app.Services, settings.Address, ct);
        Output.Message($"法通已启动：{settings.Address}　（按 Ctrl+C 停止）");
        await app.WaitForShutdownAsync(ct);
        return ExitCode.Done;
    }

    private static async Task PrintLinks(IServiceProvider services, string address, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var links = await scope.ServiceProvider.GetRequiredService<SetupLinks>().ForMissingAdministrators(ct);
        if (links.Count > 0)
        {
            Output.Message("尚未设立以下管理员。每个链接只能用一次，24小时内有效，请分别交给三个人：");
        }

        foreach (var link in links)
        {
            Output.Message($"  {link.Role!.Name}  {address.TrimEnd('/')}{link.Path}");
        }
    }
}
