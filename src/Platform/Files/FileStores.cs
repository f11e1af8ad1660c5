using Fatong.Platform.Storage;

namespace Fatong.Platform.Files;

/// <summary>Which store an installation keeps its files in.</summary>
public static class FileStores
{
    /// <summary>The object store where the settings name one, else <c>files</c> in the data folder.</summary>
    public static IFileStore Of(DbSettings settings) => settings.Objects is { } objects
        ? new ObjectFileStore(objects, Path.Combine(settings.DataFolder, "files", "incoming"))
        : FolderFileStore.In(settings);
}
