using Fatong.Kernel.Procedures;
using static Fatong.Rooms.Enforcement.DecisionFields;

namespace Fatong.Rooms.Enforcement;

/// <summary>Whether a fine keeps to the range that the discretion standard gives for the chosen grade.</summary>
public static class Discretion
{
    /// <summary>Inclusive at both ends.</summary>
    public static bool InRange(MatterView view)
    {
        var fine = view.Facts.Get(Fine);
        return fine >= view.Facts.Get(RangeMin) && fine <= view.Facts.Get(RangeMax);
    }
}
