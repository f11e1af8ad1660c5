using System.Security.Cryptography;
using System.Text.Json;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>The generated passwords: of the server's administrator, and of the account Fatong works under.</summary>
internal sealed record ServerSecret(string Admin, string Work)
{
    internal static ServerSecret Generate() => new(RandomNumberGenerator.GetHexString(40, lowercase: true), RandomNumberGenerator.GetHexString(40, lowercase: true));

    /// <summary>Null when the file is absent or unreadable text.</summary>
    /// <exception cref="StorageFault">The file belongs to another account.</exception>
    internal static ServerSecret? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ServerSecret>(File.ReadAllText(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageFault("secret-closed", $"无权读取数据库口令文件 {path}", "用建立该数据目录的账号运行", e);
        }
    }

    /// <summary>Written whole or not at all, readable by the owner only.</summary>
    internal void Write(string path)
    {
        var half = path + ".new";
        File.Delete(half);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(half, options))
        {
            JsonSerializer.Serialize(stream, this);
            stream.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }
}
