namespace Fatong.Platform.Storage.Embedded;

/// <summary>Advisory file locks between processes; the system frees them when a process dies.</summary>
internal static class FolderLock
{
    /// <summary>Waits until this process alone holds the lock.</summary>
    internal static async Task<IDisposable> Alone(string path, CancellationToken ct)
    {
        while (true)
        {
            if (TryAlone(path) is { } held)
            {
                return held;
            }

            await Task.Delay(20, ct);
        }
    }

    /// <summary>Null when anybody else holds the lock.</summary>
    internal static IDisposable? TryAlone(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Shares the lock with others; waits while somebody holds it alone.</summary>
    internal static async Task<IDisposable> Shared(string path, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
            {
                await Task.Delay(20, ct);
            }
        }
    }
}
