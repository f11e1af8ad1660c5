using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>Makes, starts and stops the server of one data folder. Callers hold the start lock.</summary>
internal sealed class Cluster(EmbeddedSettings settings)
{
    internal const string Admin = "fatong_admin";
    internal const string Work = "fatong";
    private const int Attempts = 5;

    /// <summary>Where the server answers; null when it does not run.</summary>
    internal static async Task<PostmasterFile?> Running(EmbeddedSettings settings, CancellationToken ct)
    {
        if (PostmasterFile.Read(settings.Cluster) is not { } file || ServerSecret.Read(settings.SecretFile) is not { } secret)
        {
            return null;
        }

        try
        {
            await using var connection = new NpgsqlConnection(Address(settings, file, secret, asAdmin: true));
            await connection.OpenAsync(ct);
            return file;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword)
        {
            throw new StorageFault("secret-wrong", $"口令文件 {settings.SecretFile} 与数据库不符", "恢复原口令文件；或停止数据库后删除该文件，下次启动会重设口令", e);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    /// <summary>A running server, started when needed.</summary>
    internal async Task<PostmasterFile> Ensure(CancellationToken ct)
    {
        if (await Running(settings, ct) is { } already)
        {
            return already;
        }

        var binaries = await PostgresBinaries.Find(settings.BinaryFolder, ct);
        var account = await PostgresAccount.For(settings, binaries, ct);
        await Settle(ct);
        if (await Running(settings, ct) is { } late)
        {
            return late;
        }

        var secret = await Prepare(binaries, account, ct);
        await Start(binaries, account, ct);
        var file = await Running(settings, ct) ?? throw StartFailure.Explain(settings, await File.ReadAllTextAsync(settings.Log, ct));
        await EnsureDatabase(file, secret, ct);
        return file;
    }

    /// <summary>Ends the server after its open transactions are rolled back. Nothing happens when it does not run.</summary>
    internal async Task Stop(CancellationToken ct)
    {
        if (PostmasterFile.Read(settings.Cluster) is null)
        {
            return;
        }

        var binaries = await PostgresBinaries.Find(settings.BinaryFolder, ct);
        var account = await PostgresAccount.For(settings, binaries, ct);
        var run = await account.Run(binaries.PgCtl, ["stop", "-D", settings.Cluster, "-m", "fast", "-w", "-t", "120"], ct);
        if (!run.Succeeded && PostmasterFile.AnybodyIn(settings.Cluster))
        {
            throw new StorageFault("stop-failed", $"数据库没有停下：{run.Output}", $"查看日志 {settings.Log}");
        }
    }

    internal static string Address(EmbeddedSettings settings, PostmasterFile file, ServerSecret secret, bool asAdmin = false) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = ServerConfig.SocketFits(settings) && file.SocketFolder.Length > 0 ? file.SocketFolder : "127.0.0.1",
            Port = file.Port,
            Username = asAdmin ? Admin : Work,
            Password = asAdmin ? secret.Admin : secret.Work,
            Database = asAdmin ? "postgres" : Work,
            Pooling = !asAdmin,
            ApplicationName = "fatong",
        }.ConnectionString;

    /// <summary>Waits for a server that is starting, stopping or falling; removes a lock file nobody stands behind.</summary>
    private async Task Settle(CancellationToken ct)
    {
        var path = PostmasterFile.PathIn(settings.Cluster);
        for (var waited = 0; File.Exists(path) && PostmasterFile.AnybodyIn(settings.Cluster) && waited < 300; waited++)
        {
            if (await Running(settings, ct) is not null)
            {
                return;
            }

            await Task.Delay(100, ct);
        }

        // Lock files left by a dead server block the start when its process number now belongs to another program.
        if (OperatingSystem.IsLinux() && Directory.Exists(settings.Cluster) && !PostmasterFile.AnybodyIn(settings.Cluster))
        {
            File.Delete(path);
            foreach (var left in Directory.EnumerateFiles(settings.Cluster, ".s.PGSQL.*"))
            {
                File.Delete(left);
            }
        }
    }

    private async Task<ServerSecret> Prepare(PostgresBinaries binaries, PostgresAccount account, CancellationToken ct)
    {
        RefuseFullDisk();
        var secret = ServerSecret.Read(settings.SecretFile);
        if (!Directory.Exists(settings.Cluster))
        {
            secret ??= ServerSecret.Generate();
            secret.Write(settings.SecretFile);
            await Make(binaries, account, secret, ct);
            return secret;
        }

        var made = (await File.ReadAllTextAsync(Path.Combine(settings.Cluster, "PG_VERSION"), ct)).Trim();
        if (!string.Equals(made, binaries.Major.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            throw new StorageFault(
                "data-version",
                $"数据目录由 PostgreSQL {made} 建立，而现有程序是 {binaries.Version}",
                $"用 FATONG_PG_BIN 指明 PostgreSQL {made} 执行 fatong db backup，再在新的空数据目录执行 fatong db restore");
        }

        return secret ?? await ResetPasswords(binaries, account, ct);
    }

    private async Task Make(PostgresBinaries binaries, PostgresAccount account, ServerSecret secret, CancellationToken ct)
    {
        // Made beside its place and renamed, so that a half-made cluster is never taken for a whole one.
        var half = settings.Cluster + ".new";
        var word = settings.SecretFile + ".word";
        Remove(half);
        Directory.CreateDirectory(half);
        await account.TakeOver(half, ct);
        await File.WriteAllTextAsync(word, "", ct);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(word, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await File.WriteAllTextAsync(word, secret.Admin + "\n", ct);
        await account.TakeOver(word, ct);
        try
        {
            string[] locale = binaries.Major >= 17
                ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
                : ["--locale-provider=libc", "--locale=C.UTF-8"];
            string[] sync = settings.Durable ? [] : ["--no-sync"];
            var run = await account.Run(
                binaries.InitDb,
                ["-D", half, "-U", Admin, $"--pwfile={word}", "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", .. locale, .. sync],
                ct);
            if (!run.Succeeded)
            {
                Remove(half);
                throw StartFailure.Explain(settings, run.Output);
            }
        }
        finally
        {
            File.Delete(word);
        }

        await ServerConfig.Include(half, ct);
        Directory.Move(half, settings.Cluster);
    }

    private async Task Start(PostgresBinaries binaries, PostgresAccount account, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await ServerConfig.Write(settings, FreePort(attempt), ct);
            await account.TakeOver(Path.Combine(settings.Cluster, "fatong.conf"), ct);
            File.Delete(settings.Log + ".old");
            if (File.Exists(settings.Log))
            {
                File.Move(settings.Log, settings.Log + ".old");
            }

            var run = await account.Run(binaries.PgCtl, ["start", "-D", settings.Cluster, "-l", settings.Log, "-w", "-t", "600", "-s"], ct);
            if (run.Succeeded)
            {
                return;
            }

            var log = run.Output + "\n" + (File.Exists(settings.Log) ? await File.ReadAllTextAsync(settings.Log, ct) : "");
            if (!StartFailure.PortInUse(log) || attempt == Attempts)
            {
                throw StartFailure.Explain(settings, log);
            }
        }
    }

    private async Task EnsureDatabase(PostmasterFile file, ServerSecret secret, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(Address(settings, file, secret, asAdmin: true));
        await connection.OpenAsync(ct);
        await Unless("select 1 from pg_roles where rolname = 'fatong'", $"create role fatong login createdb password '{secret.Work}'");
        await Unless("select 1 from pg_database where datname = 'fatong'", "create database fatong owner fatong");

        async Task Unless(string test, string act)
        {
            await using var question = new NpgsqlCommand(test, connection);
            if (await question.ExecuteScalarAsync(ct) is null)
            {
                await using var command = new NpgsqlCommand(act, connection);
                await command.ExecuteNonQueryAsync(ct);
            }
        }
    }

    /// <summary>The password file was lost: whoever owns the data may set new passwords while the server is down.</summary>
    private async Task<ServerSecret> ResetPasswords(PostgresBinaries binaries, PostgresAccount account, CancellationToken ct)
    {
        var secret = ServerSecret.Generate();
        await ServerConfig.Write(settings, settings.PreferredPort, ct);
        var sql = $"alter role {Admin} password '{secret.Admin}';\nalter role {Work} password '{secret.Work}';\n";
        var run = await account.Run(binaries.Postgres, ["--single", "-D", settings.Cluster, "postgres"], ct, sql);
        if (!run.Succeeded)
        {
            throw StartFailure.Explain(settings, run.Output);
        }

        secret.Write(settings.SecretFile);
        return secret;
    }

    private int FreePort(int attempt)
    {
        foreach (var port in attempt == 1 ? new[] { settings.PreferredPort, 0 } : [0])
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException) when (port != 0)
            {
                // In use: take any other.
            }
        }

        throw new StorageFault("port-none", "本机没有空闲端口", "关闭多余的程序后重试");
    }

    private void RefuseFullDisk()
    {
        const long least = 64L << 20;
        if (new DriveInfo(settings.DataFolder).AvailableFreeSpace is var free && free < least)
        {
            throw new StorageFault("disk-full", $"数据目录 {settings.DataFolder} 所在磁盘只剩 {free >> 20} MB", "清理出至少 1 GB 空间后重新启动；数据未丢失");
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
