using Fatong.Platform.Duties;
using Fatong.Platform.Jobs;

namespace Fatong.Web.Duties;

/// <summary>Runs what is done about duties and what rooms do by themselves every day, hourly, so that a server that was down at midnight does not miss it.</summary>
internal sealed partial class DutyClock(DutyDay day, DailyRounds rounds, TimeProvider time, ILogger<DutyClock> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await day.Run(stoppingToken);
                await rounds.Run(stoppingToken);
                await Task.Delay(Pause, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException)
            {
                // The database was away: the next round makes up for it.
                Missed(log, e.Message);
                await Wait(stoppingToken);
            }
            catch (Exception e)
            {
                // A fault in one round is for the log; it must not stop the pages that run beside it.
                Failed(log, e);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Wait(CancellationToken ct)
    {
        try
        {
            await Task.Delay(TimeSpan.FromMinutes(1), time, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "每日的义务提醒和逾期上报发生故障，下一轮重试")]
    private static partial void Failed(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "每日的义务提醒和逾期上报未能进行，稍后重试：{Reason}")]
    private static partial void Missed(ILogger log, string reason);
}
