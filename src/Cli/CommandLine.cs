using System.CommandLine;
using System.Text;
using Fatong.Cli.Commands;
using Fatong.Platform.Storage;

namespace Fatong.Cli;

/// <summary>The fatong command: one file per command group in <c>Commands/</c>.</summary>
internal static class CommandLine
{
    internal static RootCommand Build() => new("法通：交通运输法治政府建设与综合执法一体化平台")
    {
        DbCommands.Build(),
        ExchangeCommands.BuildImport(),
        ExchangeCommands.BuildExport(),
        FigureCommands.BuildAll(),
        FigureCommands.BuildOne(),
        ReportCommand.Build(),
        CaseCommands.Build(),
        LedgerCommands.Build(),
        DaysCommand.Build(),
        DrawCommand.Build(),
        CheckCommand.Build(),
        DemoCommand.Build(),
        ProcedureCommands.Build(),
        RunCommand.Build(),
        ServeCommand.Build(),
    };

    internal static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Build().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("用 --help 查看用法。");
            return ExitCode.BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StorageFault fault)
        {
            await Console.Error.WriteLineAsync($"故障 [{fault.Code}]：{fault.Message}");
            return ExitCode.Fault;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("已中断。");
            return ExitCode.Fault;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or PathTooLongException or UnauthorizedAccessException)
        {
            // A path that was given and cannot be read or written; what the house itself keeps is told as a storage fault.
            await Console.Error.WriteLineAsync($"读写不了指定的文件或目录：{e.Message}");
            return ExitCode.BadUsage;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"故障：{e}");
            return ExitCode.Fault;
        }
    }
}
