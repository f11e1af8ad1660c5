using Fatong.Platform.Duties;

namespace Fatong.Web.Duties;

/// <summary>Runs what is done about duties every day, hourly, so that a server that was down at midnight does not miss it.</summary>
internal sealed partial class DutyClock(DutyDay day, TimeProvider time, ILogger<DutyClock> log) : BackgroundService
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "义务的生成与提醒未能进行，稍后重试：{Reason}")]
    private static partial void Missed(ILogger log, string reason);
}
