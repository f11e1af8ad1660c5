using System.CommandLine;
using System.Security.Cryptography;
using Fatong.Cli.Demo;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Identity;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Web;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong run [--once]</c>: the demo bureau's year, its annual report in out/, and the pages.</summary>
internal static class RunCommand
{
    private const string Bureau = "990101";

    private static readonly Option<bool> Once = new("--once") { Description = "生成报告后结束，不提供服务" };

    internal static Command Build()
    {
        var run = new Command("run", "装入演示机关的一年，生成年度报告并提供服务") { Once };
        run.SetAction((parse, ct) => Run(parse.GetValue(Once), ct));
        return run;
    }

    private static async Task<int> Run(bool once, CancellationToken ct)
    {
        var year = new LegalClock(TimeProvider.System).Today.Year - 1;
        var releasable = false;
        await using var db = await ProductHouse.Migrated(DbSettings.FromEnvironment(), ct);
        await using (var house = ProductHouse.Beside(db))
        {
            if (await house.Get<Bureaus>().Find(Bureau, ct) is null)
            {
                Output.Message($"装入演示机关{year}年的数据……");
                await DemoCommand.Load(Bureau, year, DemoTargets.None, 160, 7, ct, Accounts);
            }
            else
            {
                Output.Message("演示机关已有数据，口令见首次启动时的输出；如已遗失，删除数据目录后重新运行。");
            }

            releasable = await ReportCommand.Write(house, Bureau, year, null, Path.GetFullPath("out"), ct);
        }

        return once ? releasable ? ExitCode.Done : ExitCode.Refused : await ServeCommand.Run(new WebSettings(), ct);
    }

    /// <summary>Makes the demo's accounts with one random password and prints it, this once.</summary>
    private static async Task Accounts(ProductHouse house, DemoCast cast, CancellationToken ct)
    {
        var password = $"{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 5)}-{RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 4)}-{RandomNumberGenerator.GetString("23456789", 4)}";
        var people = cast.Squads.SelectMany((squad, i) => new[]
            {
                ($"zhifa{(2 * i) + 1}", squad.First), ($"zhifa{(2 * i) + 2}", squad.Second), ($"duizhang{i + 1}", squad.Head),
            })
            .Concat([("shenhe", cast.Reviewer), ("tingzheng", cast.Host), ("fuju", cast.Leader), ("juzhang", cast.Head), ("neiqin", cast.Clerk), ("dangan", cast.Archivist)])
            .Select(p => new NewAccount(p.Item1, p.Item2.Person, p.Item2.Name, p.Item2.Unit) { Roles = p.Item2.Roles, Scope = DataScope.Bureau, MustChange = false })
            .Concat(new[] { ("xitong", Roles.SystemAdmin), ("anquan", Roles.SecurityAdmin), ("shenji", Roles.AuditAdmin) }
                .Select(a => new NewAccount(a.Item1, Guid.CreateVersion7(), a.Item2.Name, Guid.Empty) { Roles = [a.Item2], Scope = DataScope.Bureau, MustChange = false }));
        Output.Message("演示账号（口令只显示这一次）：");
        foreach (var person in people)
        {
            var made = await house.Get<Accounts>().Create(HouseActor.Of(Bureau), person, password, ct);
            Output.Message(made.Accepted
                ? $"  {person.SignIn,-12}{person.Name}　{string.Join('、', person.Roles.Select(r => r.Name))}"
                : $"  {person.SignIn}：{string.Join('；', made.Errors)}");
        }

        Output.Message($"口令：{password}");
    }
}
