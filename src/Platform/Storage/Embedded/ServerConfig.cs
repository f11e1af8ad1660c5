namespace Fatong.Platform.Storage.Embedded;

/// <summary>The settings of the embedded server, written anew at every start.</summary>
/// <remarks>A bureau's own settings go into <c>database.conf</c> in the data folder; they win.</remarks>
internal static class ServerConfig
{
    private const string FileName = "fatong.conf";

    // A Unix socket path may have 107 bytes; the longest file name in the folder is ".s.PGSQL.65535.lock".
    private const int LongestSocketFolder = 87;

    internal static bool SocketFits(EmbeddedSettings settings) =>
        !OperatingSystem.IsWindows() && System.Text.Encoding.UTF8.GetByteCount(settings.Cluster) <= LongestSocketFolder;

    internal static async Task Write(EmbeddedSettings settings, int port, CancellationToken ct)
    {
        var socket = SocketFits(settings) ? settings.Cluster.Replace("'", "''", StringComparison.Ordinal) : "";
        var own = Path.Combine(settings.DataFolder, "database.conf").Replace("'", "''", StringComparison.Ordinal);

        // Statements and parameters stay out of the log: they hold personal data.
        var text = $"""
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = '{socket}'
            unix_socket_permissions = 0700
            max_connections = 200
            password_encryption = 'scram-sha-256'
            shared_buffers = 256MB
            effective_cache_size = 2GB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            max_wal_size = 2GB
            checkpoint_completion_target = 0.9
            random_page_cost = 1.1
            jit = off
            fsync = {OnOff(settings.Durable)}
            synchronous_commit = {OnOff(settings.Durable)}
            full_page_writes = {OnOff(settings.Durable)}
            timezone = 'Asia/Shanghai'
            log_timezone = 'Asia/Shanghai'
            lc_messages = 'C'
            log_min_messages = warning
            log_min_error_statement = panic
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_checkpoints = off
            idle_in_transaction_session_timeout = '30min'
            include_if_exists = '{own}'

            """;
        await File.WriteAllTextAsync(Path.Combine(settings.Cluster, FileName), text, ct);
    }

    /// <summary>Makes a fresh cluster read our file.</summary>
    internal static Task Include(string cluster, CancellationToken ct) =>
        File.AppendAllTextAsync(Path.Combine(cluster, "postgresql.conf"), $"\ninclude = '{FileName}'\n", ct);

    private static string OnOff(bool value) => value ? "on" : "off";
}
