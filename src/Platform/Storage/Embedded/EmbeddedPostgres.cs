namespace Fatong.Platform.Storage.Embedded;

/// <summary>One process's use of the embedded server. Many processes may use one; the last to leave stops it.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly EmbeddedSettings _settings;
    private readonly IDisposable _use;
    private bool _left;

    private EmbeddedPostgres(EmbeddedSettings settings, IDisposable use, string connectionString)
    {
        _settings = settings;
        _use = use;
        ConnectionString = connectionString;
    }

    /// <summary>Of the working account, to the database <c>fatong</c>. Changes when the server had to be started anew.</summary>
    public string ConnectionString { get; private set; }

    /// <summary>Finds the running server of the folder, or makes and starts it.</summary>
    /// <exception cref="StorageFault">It cannot be started; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> Enter(EmbeddedSettings settings, CancellationToken ct = default)
    {
        MakeFolder(settings);
        using var alone = await FolderLock.Alone(settings.StartLock, ct);
        var use = await FolderLock.Shared(settings.UserLock, ct);
        try
        {
            var file = await new Cluster(settings).Ensure(ct);
            return new EmbeddedPostgres(settings, use, WorkAddress(settings, file));
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    /// <summary>Starts the server again when it was killed.</summary>
    public async Task Revive(CancellationToken ct = default)
    {
        using var alone = await FolderLock.Alone(_settings.StartLock, ct);
        ConnectionString = WorkAddress(_settings, await new Cluster(_settings).Ensure(ct));
    }

    /// <summary>Starts the server and lets it outlive its users, until <see cref="Stop"/>.</summary>
    public static async Task Start(EmbeddedSettings settings, CancellationToken ct = default)
    {
        await using var use = await Enter(settings, ct);
        await File.WriteAllTextAsync(settings.KeepMark, "", ct);
    }

    /// <summary>Stops the server.</summary>
    /// <param name="evenIfUsed">Also while other processes use it; their next act starts it again.</param>
    /// <returns>False when other processes use it and it was left running.</returns>
    public static async Task<bool> Stop(EmbeddedSettings settings, bool evenIfUsed = false, CancellationToken ct = default)
    {
        if (!Directory.Exists(settings.DataFolder))
        {
            return true;
        }

        using var alone = await FolderLock.Alone(settings.StartLock, ct);
        using var nobody = FolderLock.TryAlone(settings.UserLock);
        if (nobody is null && !evenIfUsed)
        {
            return false;
        }

        File.Delete(settings.KeepMark);
        await new Cluster(settings).Stop(ct);
        return true;
    }

    /// <summary>Looks without starting anything.</summary>
    public static async Task<EmbeddedStatus> Status(EmbeddedSettings settings, CancellationToken ct = default)
    {
        var file = Directory.Exists(settings.Cluster) ? await Cluster.Running(settings, ct) : null;
        return new EmbeddedStatus(
            Made: Directory.Exists(settings.Cluster),
            Running: file is not null,
            Kept: File.Exists(settings.KeepMark),
            file?.ProcessId,
            file?.Port,
            settings.DataFolder);
    }

    /// <summary>Leaves; stops the server when nobody else uses it and nobody asked it to stay.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_left)
        {
            return;
        }

        _left = true;
        using var alone = await FolderLock.Alone(_settings.StartLock, CancellationToken.None);
        _use.Dispose();
        using var nobody = FolderLock.TryAlone(_settings.UserLock);
        if (nobody is not null && !File.Exists(_settings.KeepMark))
        {
            await new Cluster(_settings).Stop(CancellationToken.None);
        }
    }

    private static string WorkAddress(EmbeddedSettings settings, PostmasterFile file) =>
        Cluster.Address(settings, file, ServerSecret.Read(settings.SecretFile)!);

    private static void MakeFolder(EmbeddedSettings settings)
    {
        try
        {
            Directory.CreateDirectory(settings.DataFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageFault("folder-missing", $"不能建立数据目录 {settings.DataFolder}：{e.Message}", "用 FATONG_DATA 指明一个可写的目录", e);
        }
    }
}

/// <summary>What is known of an embedded server from outside.</summary>
/// <param name="Kept">It was started by <c>db start</c> and outlives its users.</param>
public sealed record EmbeddedStatus(bool Made, bool Running, bool Kept, int? ProcessId, int? Port, string DataFolder);
