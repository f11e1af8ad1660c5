using System.Diagnostics;
using Npgsql;

namespace Fatong.Bench;

/// <summary>One statement as it was sent, with its parameters.</summary>
internal sealed record Sent(string Sql, IReadOnlyList<NpgsqlParameter> Parameters);

/// <summary>Notes the statements that the driver sends while a request is watched, in the batches in which they were sent.</summary>
internal sealed class StatementWatch
{
    private List<IReadOnlyList<Sent>>? noted;

    /// <summary>Sets the watch over a pool that is being built.</summary>
    public void Over(NpgsqlDataSourceBuilder builder) => builder.ConfigureTracing(tracing => tracing
        .ConfigureCommandEnrichmentCallback((_, command) => noted?.Add([new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())])]))
        .ConfigureBatchEnrichmentCallback((_, batch) =>
            noted?.Add([.. batch.BatchCommands.Cast<NpgsqlBatchCommand>().Select(c => new Sent(c.CommandText, [.. c.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())]))])));

    /// <summary>The batches that a run sends; nothing else may run meanwhile.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Sent>>> During(Func<Task> run)
    {
        noted = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        try
        {
            await run();
            return noted;
        }
        finally
        {
            noted = null;
        }
    }
}
