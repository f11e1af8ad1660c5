using System.CommandLine;
using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Web;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong procedures list|show|prove</c>.</summary>
internal static class ProcedureCommands
{
    private static readonly Argument<string> Code = new("CODE") { Description = "程序代码" };
    private static readonly Option<DateOnly?> On = new("--on") { Description = "某日施行的文本；不填则为最新的" };
    private static readonly Option<bool> Mermaid = new("--mermaid") { Description = "以 Mermaid 流程图输出" };

    internal static Command Build()
    {
        var list = new Command("list", "全部程序");
        list.SetAction(_ => List());
        var show = new Command("show", "一个程序的步骤、关卡、期限和依据") { Code, On, Mermaid };
        show.SetAction(parse => Show(parse.GetRequiredValue(Code), parse.GetValue(On), parse.GetValue(Mermaid)));
        var prove = new Command("prove", "遍历全部可达状态，证明没有违法路径");
        prove.SetAction(_ => Prove());
        return new Command("procedures", "法定程序") { list, show, prove };
    }

    private static int List()
    {
        foreach (var procedure in FatongHouse.Declaration.Procedures)
        {
            Output.Line($"{procedure.Code,-36}第{procedure.Version}版  {procedure.InForceFrom:yyyy-MM-dd}起  {procedure.Steps.Count,3}步  {procedure.Name}");
        }

        return ExitCode.Done;
    }

    private static int Show(string code, DateOnly? on, bool mermaid)
    {
        var house = FatongHouse.Declaration;
        if ((on is { } day ? house.Procedure(code, day) : house.Current.FirstOrDefault(p => p.Code == code)) is not { } procedure)
        {
            Output.Message(house.FirstDay(code) is { } first ? $"“{code}”没有{on:yyyy-MM-dd}施行的文本，最早的自{first:yyyy-MM-dd}起施行。" : $"没有程序“{code}”；fatong procedures list 列出全部。");
            return ExitCode.BadUsage;
        }

        Output.Line(mermaid ? ProcedureDrawing.Mermaid(procedure) : ProcedureText.Of(procedure, LawLibrary.Render));
        return ExitCode.Done;
    }

    private static int Prove()
    {
        var proved = true;
        foreach (var procedure in FatongHouse.Declaration.Procedures)
        {
            var proof = Prover.Prove(procedure, citation => LawLibrary.Find(citation) is not null);
            Output.Line(proof.ToString());
            proved &= proof.Proved;
        }

        return proved ? ExitCode.Done : ExitCode.Refused;
    }
}
