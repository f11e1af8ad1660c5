using Fatong.Kernel.Registers;
using Fatong.Platform.Exchange;
using Fatong.Platform.Files;
using Fatong.Platform.Jobs;
using Fatong.Platform.Work;

namespace Fatong.Web.Records;

/// <summary>Imports that run beside the requests, one after another per process, watched through the job table.</summary>
internal sealed class ImportRuns(RegisterImport import, JobBoard jobs, IFileStore store, IHostApplicationLifetime life, ILogger<ImportRuns> log) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Starts an import or its dry run and returns the job to watch.</summary>
    public async Task<Guid> Start(Actor actor, Register register, FileDigest file, string fileName, bool dryRun, int? year, CancellationToken ct)
    {
        var job = await jobs.Begin(actor, dryRun ? "import-check" : "import", $"{(dryRun ? "检查" : "导入")}{register.Name}：{fileName}", 0, ct);
        _ = Task.Run(() => Run(actor, register, file, fileName, dryRun, year, job), CancellationToken.None);
        return job;
    }

    public void Dispose() => one.Dispose();

    private async Task Run(Actor actor, Register register, FileDigest file, string fileName, bool dryRun, int? year, Guid job)
    {
        var stopping = life.ApplicationStopping;
        await one.WaitAsync(stopping);
        try
        {
            await using var content = store.Open(file);
            var report = await import.Run(actor, register, content, fileName, dryRun, rows => jobs.Reach(actor, job, rows, stopping), stopping, year);
            var result = report.ToJson();
            result["file"] = file.Hex;
            result["name"] = fileName;
            result["register"] = register.Code;
            result["year"] = year;
            await jobs.End(actor, job, done: true, Words(report), result, stopping);
        }
        catch (SheetRefused refused)
        {
            await jobs.End(actor, job, done: false, refused.Message, null, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Import {Job} failed.", job);
            await jobs.End(actor, job, done: false, "导入时发生故障，已导入的行保留，可重新导入", null, CancellationToken.None);
        }
        finally
        {
            one.Release();
        }
    }

    internal static string Words(ImportReport report) =>
        $"共{report.Rows}行：{(report.DryRun ? "可新增" : "新增")}{report.Entered}、{(report.DryRun ? "将更正" : "更正")}{report.Corrected}、无变化{report.Unchanged}、有错误{report.Bad}";
}
