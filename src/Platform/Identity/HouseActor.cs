using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Identity;

/// <summary>The house itself: what acts before any person can, at first start and when demonstration data is loaded.</summary>
public static class HouseActor
{
    public static Actor Of(string bureau) => new(bureau, Guid.Empty, "系统", Guid.Empty, Array.Empty<Role>(), DataScope.Bureau, []);

    internal static bool IsHouse(this Actor actor) => actor.Person == Guid.Empty;
}
