namespace Fatong.Platform.Storage;

/// <summary>The database or the file store cannot do its work: what happened and what a person can do, in Chinese.</summary>
/// <remarks>A fault in the sense of STYLE §7: it is thrown, never returned; the host shows its message.</remarks>
public sealed class StorageFault : Exception
{
    /// <param name="code">A permanent id such as <c>disk-full</c>.</param>
    /// <param name="what">What happened, one sentence without a full stop.</param>
    /// <param name="advice">What to do about it, one sentence without a full stop.</param>
    public StorageFault(string code, string what, string advice, Exception? inner = null)
        : base($"{what}。处理办法：{advice}。", inner)
    {
        Code = code;
    }

    public string Code { get; }
}
