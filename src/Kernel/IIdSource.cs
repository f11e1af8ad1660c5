namespace Fatong.Kernel;

/// <summary>Gives version-7 GUIDs: ids that sort by the time they were made.</summary>
public interface IIdSource
{
    Guid Next();
}

/// <summary>Ids from the clock and the system's randomness.</summary>
public sealed class ClockIds(TimeProvider time) : IIdSource
{
    public Guid Next() => Guid.CreateVersion7(time.GetUtcNow());
}
